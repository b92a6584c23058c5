export type ParserErrorCode =
  "weights-damaged" | "weights-format" | "weights-missing" | "kernels-missing" | "input-invalid";

/** Weights that cannot be used, or input that is no list of words. */
export class ParserError extends Error {
  override readonly name: string = "ParserError";
  readonly code: ParserErrorCode;
  constructor(code: ParserErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
