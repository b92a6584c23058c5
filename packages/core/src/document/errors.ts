export type RelataErrorCode =
  | "document-not-object"
  | "document-id-missing"
  | "document-text-missing"
  | "document-date-invalid"
  | "options-invalid";

/** Wrong use of the library: says what came, what was expected and what to do. */
export class RelataError extends Error {
  override readonly name: string = "RelataError";
  readonly code: RelataErrorCode;
  constructor(code: RelataErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
