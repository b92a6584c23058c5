export type RelataErrorCode =
  | "document-not-object"
  | "document-id-missing"
  | "document-text-missing"
  | "document-date-invalid"
  | "options-invalid"
  | "pipeline-mismatch"
  | "format-unknown"
  | "document-conflict"
  | "document-unknown"
  | "row-conflict"
  | "row-dangling"
  | "row-field-invalid"
  | "row-missing"
  | "line-not-json"
  | "line-altered"
  | "alias-cycle"
  | "alias-contradiction"
  | "relation-unknown"
  | "entity-unknown";

/** Wrong use of the library: says what came, what was expected and what to do. */
export class RelataError extends Error {
  override readonly name: string = "RelataError";
  readonly code: RelataErrorCode;
  constructor(code: RelataErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
