import type { Argument, Claim, Factuality, Predicate } from "../claims/types.ts";
import type { SourceDocument, Span } from "../document/types.ts";
import type { EntityType, Mention } from "../mentions/types.ts";

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
  /** The same thing elsewhere, from a gazetteer or a linker: `{ wikidata: "Q159" }`. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly members?: readonly string[];
}

/**
 * All claims of one subject, predicate, object and polarity.
 *
 * A relation is no fact: `factualities` and `speakers` say how it was put and who put it so.
 */
export interface Relation {
  readonly id: string;
  /** Entity ids. */
  readonly source: string;
  readonly target: string;
  /** The most frequent wording of its claims. */
  readonly predicate: Predicate;
  readonly polarity: "positive" | "negative";
  /** The strongest factuality among its claims: asserted, planned, demanded, conditional, possible, denied. */
  readonly factuality: Factuality;
  /** Number of claims of each factuality. */
  readonly factualities: Readonly<Partial<Record<Factuality, number>>>;
  /** Claim ids. */
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  /** Outlets that printed it: publishers, or document ids where no publisher is known. */
  readonly carriers: readonly string[];
  /** Ids of its independent statements: the same words carried by two outlets are one. */
  readonly origins: readonly string[];
  /** Who says it, in code unit order; empty when at least one document says it in its own voice. */
  readonly speakers: readonly string[];
  /** Chance that at least one origin was read right: 1 − ∏(1 − best confidence of each origin). */
  readonly confidence: number;
}

/** One independent statement of a relation, with all who carry it. */
export interface Origin {
  readonly id: string;
  /** The speaker, or the carrier that says it in its own voice. */
  readonly label: string;
  /** Why its claims are one statement; `single` when there is but one claim. */
  readonly reasons: readonly ("single" | "same-document" | "same-speaker" | "same-text")[];
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly carriers: readonly string[];
}

/** A claim with the sentence it stands on. */
export interface Quote {
  readonly document: SourceDocument;
  /** The sentence: `document.text.slice(...sentenceSpan)`. */
  readonly text: string;
  readonly sentenceSpan: Span;
  readonly claim: Claim;
  /** Innermost speaker first. */
  readonly speakers: readonly string[];
  /** Id of the origin it belongs to. */
  readonly origin: string;
}

export interface Explanation {
  readonly relation: Relation;
  readonly source: Entity;
  readonly target: Entity;
  readonly quotes: readonly Quote[];
  readonly carriers: readonly string[];
  readonly origins: readonly Origin[];
  /** The same, to be read by a person. */
  readonly text: string;
}

/** Two entities that may be one; too little says so to join them. */
export interface Proposal {
  /** Entity ids, in code unit order. */
  readonly entities: readonly [string, string];
  /** `same-kind-and-party`: two events of one kind that share somebody. */
  readonly reason: string;
}

/** The resolved view of an extraction. A pure function of it: nothing here is ever stored. */
export interface Knowledge {
  /** In code unit order of their ids. */
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** What `aliases` may join, once a person has looked. */
  readonly proposals: readonly Proposal[];
  /** In the order of the extraction: by document, then by place. */
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** Entity id of each mention. */
  entityOf(mention: string): string | undefined;
  /** Entity ids an argument stands for: the members of a group, none for numbers, dates and open pronouns. */
  entitiesOf(argument: Argument): readonly string[];
  document(id: string): SourceDocument | undefined;
  entity(id: string): Entity | undefined;
  relation(id: string): Relation | undefined;
  claim(id: string): Claim | undefined;
  /** Readable names of who says a claim, innermost first. */
  speakersOf(claim: Claim): readonly string[];
  /** The independent statements among claims that say the same. */
  originsOf(claims: readonly Claim[]): Origin[];
  /** The outlet that printed a document, or its id where no outlet is known. */
  carrierOf(document: string): string;
  /** First and last date of these documents, as they give them. */
  datesOf(documents: readonly string[]): {
    readonly firstDate?: string;
    readonly lastDate?: string;
  };
  /** Entities with this label or alias, whatever its case. */
  find(name: string): readonly Entity[];
  /** Throws a `RelataError` `relation-unknown` when there is no such relation. */
  why(relation: string): Explanation;
}
