import type { Extraction } from "../claims/types.ts";
import { canonicalJson } from "./canonical-json.ts";
import { contentId, contentIdOfText } from "./content-id.ts";
import { compareCodeUnits } from "./order.ts";
import { groupRows } from "./rows.ts";

export type RowKind = "document" | "mention" | "link" | "claim" | "message";

/** How many rows of each kind a document has, so that a lost line is noticed. */
export interface RowCounts {
  readonly mentions: number;
  readonly links: number;
  readonly claims: number;
  readonly messages: number;
}

/**
 * The extraction as newline-delimited JSON, one line a time, each ending in `\n`.
 *
 * The first line is the header `{"format":"relata/1","pipeline":"…"}`. Every other line is a row
 * `{"row":"claim","hash":"…","value":{…}}`; a document's line also counts its rows. The hash is
 * `contentId(row, counts as JSON or "", value as JSON)` over JSON with sorted keys. Lines come in
 * the byte order of `LC_ALL=C sort`, so `LC_ALL=C sort -u` of many files is their merge.
 */
export function* encode(extraction: Extraction): Generator<string, void, undefined> {
  yield `${canonicalJson({ format: extraction.format, pipeline: extraction.pipeline })}\n`;
  const lines: Line[] = [];
  for (const rows of groupRows([extraction]).values()) {
    const counts: RowCounts = {
      mentions: rows.mentions.size,
      links: rows.links.size,
      claims: rows.claims.size,
      messages: rows.messages.size,
    };
    if (rows.document !== undefined) lines.push(lineOf("document", rows.document, counts));
    for (const mention of rows.mentions.values()) lines.push(lineOf("mention", mention));
    for (const link of rows.links.values()) lines.push(lineOf("link", link));
    for (const claim of rows.claims.values()) lines.push(lineOf("claim", claim));
    for (const message of rows.messages.values()) lines.push(lineOf("message", message));
  }
  for (const { text } of lines.sort((a, b) => compareCodeUnits(a.key, b.key))) yield text;
}

/** A line begins with the kind and the hash of its row, in ASCII: they alone decide the order. */
interface Line {
  readonly key: string;
  readonly text: string;
}

/** Hash of a row as its line carries it. */
export function rowHash(row: RowKind, value: string, counts: string): string {
  return contentId(row, counts, value);
}

function lineOf(row: RowKind, value: unknown, counts?: RowCounts): Line {
  const valueText = canonicalJson(value);
  const countsText = counts === undefined ? "" : canonicalJson(counts);
  const hash = rowHash(row, valueText, countsText);
  const countsField = counts === undefined ? "" : `"counts":${countsText},`;
  const key = `{"row":"${row}","hash":"${hash}",`;
  return { key, text: `${key}${countsField}"value":${valueText}}\n` };
}

/** One id for the whole set of rows: equal for equal sets, whatever their order. */
export function digest(extraction: Extraction): string {
  return contentIdOfText(encode(extraction));
}
