import type { Claim } from "../claims/types.ts";
import type { SourceDocument, Span } from "../document/types.ts";

/** One side's word on a topic, with its evidence. */
export interface Statement {
  /** Publisher, document or speaker: what the knowledge is compared by. */
  readonly side: string;
  /** What differs or agrees: "over 90 minutes", "not commit to", "conditional". */
  readonly value: string;
  readonly document: string;
  /** The sentence, and where it stands in the document. */
  readonly quote: string;
  readonly span: Span;
  /** Who says it, innermost first; empty when the document says it itself. */
  readonly speakers: readonly string[];
  /** Claim id. */
  readonly claim: string;
}

/**
 * What findings are about. `relation`: the same doing. `quantity`: how much, by intervals.
 * `polarity`: yes and no. `condition`: with or without conditions. `factuality`: demanded, possible,
 * done. `wording`: the same words put together in another way.
 */
export type Aspect = "relation" | "quantity" | "polarity" | "condition" | "factuality" | "wording";

export interface Finding {
  /** Hash of aspect, topic and claims. */
  readonly id: string;
  readonly aspect: Aspect;
  /** What it is about: "conversation, in seconds", "Ukraine —accept→ ceasefire". */
  readonly topic: string;
  /** Two or more, of two or more sides. */
  readonly statements: readonly Statement[];
  /** Of an agreement: how many independent statements it rests on; one that all carry confirms nothing. */
  readonly origins?: number;
  /** Of a conflict of quantity: statements that fit all of them. */
  readonly fitting?: readonly Statement[];
  /** The same, to be read by a person. */
  readonly text: string;
}

/** What only one side says. */
export interface OnlyIn {
  readonly side: string;
  /** Relation ids, the surest first. */
  readonly relations: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Comparison {
  /** In code unit order. */
  readonly sides: readonly string[];
  /** The most statements first. */
  readonly agreements: readonly Finding[];
  readonly conflicts: readonly Finding[];
  /** Statements that differ because things moved on: demanded, then done; 400, then 413. */
  readonly evolutions: readonly Finding[];
  readonly onlyIn: readonly OnlyIn[];
  /** All of it, to be read by a person. */
  readonly text: string;
}

export type SideOf = (claim: Claim, document: SourceDocument) => string;
