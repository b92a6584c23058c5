import type { Claim, Extraction } from "../claims/types.ts";
import type { CoreferenceLink } from "../coreference/types.ts";
import type { Message, SourceDocument } from "../document/types.ts";
import type { Mention } from "../mentions/types.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checkRows } from "./check-rows.ts";
import { rowHash, type RowCounts, type RowKind } from "./encode.ts";
import { ExtractionError } from "./extraction-error.ts";
import { flattenRows, groupRows } from "./rows.ts";
import { isRecord, rowSchema } from "./row-schema.ts";

/**
 * Reads what `encode` wrote: one text, or its pieces in order, cut anywhere. Several encoded
 * extractions one after another are read as their merge.
 *
 * Throws an `ExtractionError` that names line and field: `line-not-json` (cut short),
 * `line-altered`, `format-unknown`, `pipeline-mismatch`, `row-field-invalid`, `row-missing` (a line
 * was lost), `row-dangling`, `row-conflict`, `document-conflict`.
 */
export function decode(text: string | Iterable<string>): Extraction {
  const reader = createLineReader();
  for (const piece of typeof text === "string" ? [text] : text) reader.read(piece);
  return reader.finish();
}

/** `decode` for pieces that arrive over time: a file or a response body read as text. */
export async function decodeStream(pieces: AsyncIterable<string>): Promise<Extraction> {
  const reader = createLineReader();
  for await (const piece of pieces) reader.read(piece);
  return reader.finish();
}

/** Rows as read so far, with the line each document's counts came from. */
export interface ReadRows {
  pipeline?: string;
  readonly documents: SourceDocument[];
  readonly mentions: Mention[];
  readonly links: CoreferenceLink[];
  readonly claims: Claim[];
  readonly messages: Message[];
  readonly counts: Map<string, { readonly line: number; readonly counts: RowCounts }>;
  /** Line of each row. */
  readonly lineOf: Map<object, number>;
}

function createLineReader(): { read(piece: string): void; finish(): Extraction } {
  const rows: ReadRows = {
    documents: [],
    mentions: [],
    links: [],
    claims: [],
    messages: [],
    counts: new Map(),
    lineOf: new Map(),
  };
  let rest = "";
  let line = 0;
  const readLine = (text: string): void => {
    line++;
    const content = line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (content.trim() !== "") readRow(rows, content, line);
  };
  return {
    read(piece) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      for (const text of lines) readLine(text);
    },
    finish() {
      if (rest !== "") readLine(rest);
      return toExtraction(rows);
    },
  };
}

function readRow(rows: ReadRows, text: string, line: number): void {
  const row = parseLine(text, line);
  if (!("row" in row)) return readHeader(rows, row, line);
  if (rows.pipeline === undefined) {
    throw new ExtractionError(
      "format-unknown",
      'a header {"format":"relata/1",…} must come first',
      {
        line,
        field: "format",
      },
    );
  }
  const kind = row["row"];
  if (!isRowKind(kind)) {
    throw new ExtractionError("row-field-invalid", `there are no rows of kind ${String(kind)}`, {
      line,
      field: "row",
    });
  }
  const counts = row["counts"] === undefined ? "" : canonicalJson(row["counts"]);
  if (row["hash"] !== rowHash(kind, canonicalJson(row["value"]), counts)) {
    throw new ExtractionError("line-altered", "the row is not the one its hash was made from", {
      line,
      field: "hash",
    });
  }
  const wrong = rowSchema[kind](row["value"], "value");
  if (wrong !== undefined) {
    throw new ExtractionError("row-field-invalid", `a ${kind} row has no valid value here`, {
      line,
      field: wrong,
    });
  }
  addRow(rows, kind, row["value"], line);
  if (kind !== "document") return;
  const document = rows.documents.at(-1)!;
  // Its shape is not checked: with a right hash, `encode` made it.
  if (counts !== "") rows.counts.set(document.id, { line, counts: row["counts"] as RowCounts });
}

function parseLine(text: string, line: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ExtractionError(
      "line-not-json",
      `the line is not one JSON value; it may be cut short: ${JSON.stringify(text.slice(-40))}`,
      { line },
    );
  }
  if (isRecord(value)) return value;
  throw new ExtractionError("line-not-json", "a line must hold a JSON object", { line });
}

function readHeader(rows: ReadRows, header: Record<string, unknown>, line: number): void {
  if (header["format"] !== "relata/1") {
    throw new ExtractionError(
      "format-unknown",
      `this version reads "relata/1", not ${JSON.stringify(header["format"])}; extract the documents again`,
      { line, field: "format" },
    );
  }
  const pipeline = header["pipeline"];
  if (typeof pipeline !== "string") {
    throw new ExtractionError("row-field-invalid", "the header names no pipeline", {
      line,
      field: "pipeline",
    });
  }
  if (rows.pipeline !== undefined && rows.pipeline !== pipeline) {
    throw new ExtractionError(
      "pipeline-mismatch",
      `rows of pipeline ${pipeline} do not merge with rows of pipeline ${rows.pipeline}; extract all documents with one configuration`,
      { line, field: "pipeline" },
    );
  }
  rows.pipeline = pipeline;
}

function isRowKind(value: unknown): value is RowKind {
  return typeof value === "string" && Object.hasOwn(rowSchema, value);
}

/** The value has passed the schema of its kind, which is what the casts rely on. */
function addRow(rows: ReadRows, kind: RowKind, value: unknown, line: number): void {
  rows.lineOf.set(value as object, line);
  if (kind === "document") rows.documents.push(value as SourceDocument);
  else if (kind === "mention") rows.mentions.push(value as Mention);
  else if (kind === "link") rows.links.push(value as CoreferenceLink);
  else if (kind === "claim") rows.claims.push(value as Claim);
  else rows.messages.push(value as Message);
}

function toExtraction(rows: ReadRows): Extraction {
  const { pipeline, documents, mentions, links, claims, messages } = rows;
  if (pipeline === undefined) {
    throw new ExtractionError("format-unknown", 'there is no header {"format":"relata/1",…}', {
      line: 1,
      field: "format",
    });
  }
  checkRows(rows);
  const format = "relata/1";
  const read: Extraction = { format, pipeline, documents, mentions, links, claims, messages };
  return flattenRows(pipeline, groupRows([read]));
}
