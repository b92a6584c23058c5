import type { Factuality } from "../claims/types.ts";
import type { Span } from "../document/types.ts";
import type { EntityType } from "../mentions/types.ts";

export interface NodeAttributes {
  label: string;
  type: EntityType;
  aliases: string[];
  /** How often it is mentioned; of a concept, how often claims use it. */
  mentions: number;
  /** How many documents mention it. */
  documents: number;
  /** Dates of its first and last document, as the documents give them. */
  firstDate?: string;
  lastDate?: string;
  /** Weight among all entities of the knowledge, 0–1: mentions count more early in a document. */
  salience: number;
  /** On request: number of its community, from 0, the largest first. */
  community?: number;
  /** On request. */
  degree?: number;
  pagerank?: number;
  betweenness?: number;
}

/** One sentence that says an edge. */
export interface EdgeEvidence {
  quote: string;
  /** Offsets in `quote`; `[0, 0]` for a part that stands in another sentence. */
  subject: Span;
  trigger: Span;
  object: Span;
  document: string;
  title?: string;
  publisher?: string;
  published?: string;
  /** Innermost first. */
  speakers: string[];
  factuality: Factuality;
  polarity: "positive" | "negative";
  rule: string;
  confidence: number;
  /** Offsets of the quote in the document. */
  start: number;
  end: number;
}

export interface EdgeAttributes {
  /** To be read: "spoke with", "not commit to", "accept (demanded)". */
  label: string;
  /** Lemma and preposition: "speak with". */
  predicate: string;
  family?: string;
  polarity: "positive" | "negative";
  factuality: Factuality;
  /** Number of claims. */
  weight: number;
  documents: number;
  origins: number;
  carriers: string[];
  /** Who says it; empty when at least one document says it in its own voice. */
  speakers: string[];
  confidence: number;
  /** The sentence of its surest claim. */
  quote: string;
  /** ISO 8601: the earliest time that a claim gives. */
  time?: string;
  evidence?: EdgeEvidence[];
}

export interface GraphAttributes {
  title?: string;
  sources: { id: string; title?: string; publisher?: string; published?: string }[];
}
