import type { Span } from "../document/types.ts";

export type EntityType =
  | "person"
  | "organization"
  | "geopolitical-entity"
  | "place"
  | "facility"
  | "group"
  | "event"
  | "work"
  | "product"
  | "concept";

export type MentionKind = "name" | "nominal" | "pronoun";

/** A stretch of text that refers to an entity. */
export interface Mention {
  /** Hash of document, span and kind. */
  readonly id: string;
  readonly document: string;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** The whole noun phrase, where it is longer: with titles, apposition, relative clause, "'s". */
  readonly phrase?: Span;
  /** Token indexes in the sentence, half-open, and the head token's index. */
  readonly tokens: readonly [start: number, end: number];
  readonly head: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** `generic`, `expletive` and `quantified` mentions are never linked. */
  readonly reference: "specific" | "generic" | "expletive" | "quantified";
  readonly number: "singular" | "plural" | "unknown";
  readonly gender: "feminine" | "masculine" | "neuter" | "unknown";
  /** Members of a coordinated or group mention ("Trump and Putin", "the two leaders"): mention ids. */
  readonly members?: readonly string[];
  /** Titles and nationality taken off the name: `["Russian", "President"]`. */
  readonly attributes?: readonly string[];
  /** Canonical form a gazetteer knows it under: "US" → "United States". */
  readonly canonical?: string;
  /** A capital named for its government: "Moscow rejected" → "Russia"; not in "flew to Moscow". */
  readonly actsFor?: string;
  readonly confidence: number;
}

/** Seconds since 1970-01-01T00:00Z as ISO 8601 dates: an interval, half-open; a missing end is open. */
export interface TimeValue {
  readonly text: string;
  readonly span: Span;
  readonly kind: "date" | "duration" | "frequency";
  readonly start?: string;
  readonly end?: string;
  readonly approximate: boolean;
}

/** "over 90 minutes" → unit `second`, min 5400, max null. */
export interface Quantity {
  readonly text: string;
  readonly span: Span;
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeValue[];
  readonly quantities: readonly Quantity[];
}
