import type { CleanDocument, Span } from "../document/types.ts";

/** A word of a sentence with its place in the dependency tree. Terms as in Universal Dependencies. */
export interface Token {
  /** Position in the sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** `Number=Sing|Person=3`, or `_`. */
  readonly feats: string;
  /** Index of the head token; absent on the root. */
  readonly head?: number;
  /** UD v2 relation with its subtype: `nsubj:pass`. */
  readonly relation: string;
  /** Estimated probability that head and relation are right, 0–1. */
  readonly confidence: number;
}

/** A name as the parser's name head saw it; token indexes, half-open. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** `PER`, `ORG`, `LOC`. */
  readonly type: string;
  readonly confidence: number;
}

export interface Sentence {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly span: Span;
  /** Index of the block in `CleanDocument.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

/** A document as read: sentences with trees. What every later stage takes. */
export interface Reading extends CleanDocument {
  readonly sentences: readonly Sentence[];
}
