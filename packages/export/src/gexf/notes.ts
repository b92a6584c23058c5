import type { ColumnType } from "../graph/columns.ts";

/** What GEXF cannot say about a column, by the column's id. */
export type ColumnNotes = Readonly<
  Record<string, { readonly name?: string; readonly type?: ColumnType }>
>;

/**
 * What GEXF has no word for, kept for our own reader in a processing instruction, which every other reader skips.
 * Without it the file reads as well, only less exactly.
 */
export interface GexfNotes {
  readonly type: "directed" | "undirected" | "mixed";
  readonly multi: boolean;
  /** Whether `kind` was an attribute of the edges, or was made from others. */
  readonly kind: "attribute" | "derived";
  /** `as-id`: a label equal to the node's id stands for none. */
  readonly labels: "given" | "as-id";
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly node: ColumnNotes;
  readonly edge: ColumnNotes;
}

/** Column name under which a weight that Gephi would refuse is kept. */
export const originalWeight = "original weight";

/** Column name for the number of edges written as one. */
export const mergedEdges = "merged edges";

/**
 * Ends the kind of an undirected edge in a graph that has both sorts: Gephi would take a directed and an undirected
 * edge of one kind for the same.
 */
export const undirectedMark = " (undirected)";

/** The notes as a processing instruction. */
export function showNotes(notes: GexfNotes): string {
  const json = JSON.stringify(notes)
    .replace(/\?>/g, "?\\u003e")
    .replace(/[\u007f-\u009f\ufffe\uffff]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
  return `<?relata ${json}?>`;
}

/** The notes in a processing instruction's text; `undefined` where they are not ours. */
export function readNotes(text: string): GexfNotes | undefined {
  let notes: unknown;
  try {
    notes = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isNotes(notes) ? notes : undefined;
}

function isNotes(value: unknown): value is GexfNotes {
  if (!isRecord(value)) return false;
  return (
    ["directed", "undirected", "mixed"].includes(String(value["type"])) &&
    typeof value["multi"] === "boolean" &&
    isRecord(value["attributes"]) &&
    isRecord(value["node"]) &&
    isRecord(value["edge"])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
