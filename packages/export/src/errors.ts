export type ExportErrorCode =
  /** The stream or file written to failed; `cause` is its error. */
  | "sink-failed"
  /** No format has this name or file extension. */
  | "unknown-format"
  /** The text read is not what its format says; the message names line and column. */
  | "malformed"
  /** An optional package that this format needs isn't installed. */
  | "missing-peer";

/** Every error this package throws on purpose. */
export class ExportError extends Error {
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExportError";
    this.code = code;
  }
}
