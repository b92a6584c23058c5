import { RelataError } from "./errors.ts";
import { findBlocks } from "./find-blocks.ts";
import type { CleanDocument, Message, SourceDocument } from "./types.ts";

/** Longest line that is still taken for running text, in UTF-16 code units. */
const LONG_LINE = 100_000;

export interface CleanOptions {
  /** `keep` reads everything: for measuring, or for texts that never stood on a page. */
  readonly furniture?: "mark" | "keep";
}

/**
 * Finds what of a document is to be read: its blocks, with page furniture marked. The text itself is left as
 * it is, so that every offset found later is an offset in the source.
 *
 * @throws {RelataError} when it is no document: `document-not-object`, `document-id-missing`,
 *   `document-text-missing`, `document-date-invalid`.
 */
export function cleanDocument(
  document: SourceDocument,
  { furniture = "mark" }: CleanOptions = {},
): CleanDocument {
  checkDocument(document);
  const { text, id } = document;
  const messages: Message[] = [];
  const say = (
    code: Message["code"],
    severity: Message["severity"],
    at: number,
    length: number,
    words: string,
  ): void => {
    messages.push({ code, severity, document: id, span: [at, at + length], text: words });
  };

  if (text.trim() === "") {
    messages.push({
      code: "empty-text",
      severity: "error",
      document: id,
      text: `document "${id}" has no text: nothing was read; check how its file or field was loaded`,
    });
    return { document, blocks: [], messages };
  }
  const surrogate = text.search(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
  );
  if (surrogate >= 0) {
    say(
      "lone-surrogate",
      "warning",
      surrogate,
      1,
      "half of a surrogate pair: the text was cut or decoded wrongly",
    );
  }
  const control = text.search(/[\0-\x08\x0E-\x1F\x7F\uFFFE\uFFFF]/);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).padStart(4, "0").toUpperCase();
    say("control-character", "warning", control, 1, `control character U+${code}: read as a space`);
  }
  const markup = text.match(
    /<\/?(html|head|body|div|p|span|script|a|br|article|table)\b[^<>]{0,500}>/i,
  );
  if (markup?.index !== undefined) {
    say(
      "markup",
      "warning",
      markup.index,
      markup[0].length,
      `looks like HTML (${markup[0].slice(0, 40)}): extract its text first; its tags were skipped`,
    );
  }
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (line[0].length <= LONG_LINE) continue;
    say(
      "long-line",
      "info",
      line.index,
      line[0].length,
      `one line of ${line[0].length} characters`,
    );
  }
  const blocks = findBlocks(text, { furniture, title: document.title });
  if (!blocks.some(({ kind }) => kind !== "furniture")) {
    messages.push({
      code: "no-sentence",
      severity: "warning",
      document: id,
      text: `document "${id}" holds no running text: only page furniture, marks or numbers`,
    });
  }
  return { document, blocks, messages };
}

function checkDocument(document: SourceDocument): void {
  // Callers without a type checker hand over anything.
  const value: unknown = document;
  if (typeof value !== "object" || value === null) {
    throw new RelataError(
      "document-not-object",
      `a document must be an object { id, text }, not ${value === null ? "null" : typeof value}`,
    );
  }
  if (typeof document.id !== "string" || document.id === "") {
    throw new RelataError(
      "document-id-missing",
      `a document needs an id: a string that is not empty, not ${JSON.stringify(document.id)}`,
    );
  }
  if (typeof document.text !== "string") {
    throw new RelataError(
      "document-text-missing",
      `document "${document.id}" needs its text as a string, not ${typeof document.text}`,
    );
  }
  if (document.published !== undefined && !isIsoDate(document.published)) {
    throw new RelataError(
      "document-date-invalid",
      `document "${document.id}": published must be an ISO 8601 date such as 2025-03-18, not ${JSON.stringify(document.published)}`,
    );
  }
}

function isIsoDate(date: unknown): boolean {
  const match = typeof date === "string" ? /^(\d{4})-(\d\d)-(\d\d)(T|\s|$)/.exec(date) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
