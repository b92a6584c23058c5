/** What was wrong with the graph or the options. */
export type LayoutErrorCode =
  | "not-a-graph"
  | "bad-option"
  | "bad-weight"
  | "bad-position"
  | "bad-size"
  | "bad-date"
  | "unknown-node"
  | "worker-failed"
  | "aborted";

/** Thrown instead of a picture; `node` or `edge` names the place. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
  readonly code: LayoutErrorCode;
  readonly node?: string;
  readonly edge?: string;

  constructor(
    code: LayoutErrorCode,
    message: string,
    place: { readonly node?: string; readonly edge?: string } = {},
  ) {
    super(message);
    this.code = code;
    if (place.node !== undefined) this.node = place.node;
    if (place.edge !== undefined) this.edge = place.edge;
  }
}
