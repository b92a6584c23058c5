import type { Claim, Factuality, Predicate } from "../claims/types.ts";
import type { SourceDocument, Span } from "../document/types.ts";
import type { EntityType } from "../mentions/types.ts";

export interface Alias {
  readonly text: string;
  /** Why this is the same entity: `exact`, `surname`, `alias-table`, `acronym`, `demonym`, `user`… */
  readonly reason: string;
  readonly documents: readonly string[];
  readonly count: number;
}

export interface Entity {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: readonly Alias[];
  readonly documents: readonly string[];
  /** Mention ids. */
  readonly mentions: readonly string[];
  /** Entity this one speaks or acts for: the Kremlin → Russia. */
  readonly actsFor?: string;
  readonly members?: readonly string[];
}

/** All claims of one subject, predicate, object and polarity. */
export interface Relation {
  readonly id: string;
  /** Entity ids. */
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  readonly polarity: "positive" | "negative";
  /** The strongest factuality among its claims. */
  readonly factuality: Factuality;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  /** Outlets that printed it. */
  readonly carriers: readonly string[];
  /** Independent statements: the same words carried by two outlets are one. */
  readonly origins: readonly string[];
  readonly confidence: number;
}

export interface Quote {
  readonly document: SourceDocument;
  readonly text: string;
  readonly sentenceSpan: Span;
  readonly claim: Claim;
  readonly speakers: readonly string[];
}

export interface Explanation {
  readonly relation: Relation;
  readonly quotes: readonly Quote[];
  readonly carriers: readonly string[];
  readonly origins: readonly string[];
  /** The same, to be read by a person. */
  readonly text: string;
}

/** The resolved view of an extraction. */
export interface Knowledge {
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  /** Entity id of each mention. */
  entityOf(mention: string): string | undefined;
  why(relation: string): Explanation;
}
