/** Half-open range of UTF-16 code units in a document's text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  /** Shown with the document. Spans point into `text`: to read a headline too, see `withHeadline`. */
  readonly title?: string;
  /** The outlet that printed it: the carrier of its claims. */
  readonly publisher?: string;
  /** ISO 8601 date, or date and time. Relative dates in the text are resolved against it. */
  readonly published?: string;
  readonly url?: string;
}

export type MessageCode =
  | "empty-text"
  | "no-sentence"
  | "lone-surrogate"
  | "control-character"
  | "markup"
  | "long-line"
  | "duplicate-document"
  | "long-sentence"
  | "unread-sentence"
  | "document-failed";

/** Something a reader should know about a document; the run went on. */
export interface Message {
  readonly code: MessageCode;
  readonly severity: "warning" | "error" | "info";
  readonly document: string;
  /** Where in the text; absent when the whole document is meant. */
  readonly span?: Span;
  /** What happened and what to do about it. */
  readonly text: string;
}

/**
 * `prose` is read for claims. `heading` is read too, as a headline. `furniture` is page furniture
 * ("RELATED STORY | …", photo credits, "JOIN US ON TELEGRAM") and is not read.
 */
export type BlockKind = "heading" | "prose" | "furniture";

/** A stretch of text that belongs together: usually one line or paragraph. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

export interface CleanDocument {
  readonly document: SourceDocument;
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}
