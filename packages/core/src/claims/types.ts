import type { Message, SourceDocument, Span } from "../document/types.ts";
import type { CoreferenceLink } from "../coreference/types.ts";
import type { Mention, Quantity, TimeValue } from "../mentions/types.ts";

export interface MentionArgument {
  readonly kind: "mention";
  /** Id of a mention in the same extraction. */
  readonly mention: string;
  /** More words than the mention has, where these say half: "announcement **of the sale**". */
  readonly label?: string;
  readonly text: string;
  readonly span: Span;
  /** The amount in its words: "an almost two-hour call". */
  readonly quantity?: Quantity;
}

/** A noun phrase or nominalised clause that is no mention of a tracked entity: "halt of aid". */
export interface ConceptArgument {
  readonly kind: "concept";
  /** Normalised, minimal wording; equal labels are one node. */
  readonly label: string;
  readonly text: string;
  readonly span: Span;
  /** The amount in its words: "at least 400 Palestinians". */
  readonly quantity?: Quantity;
}

export interface QuantityArgument {
  readonly kind: "quantity";
  readonly quantity: Quantity;
  readonly text: string;
  readonly span: Span;
}

export interface TimeArgument {
  readonly kind: "time";
  readonly time: TimeValue;
  readonly text: string;
  readonly span: Span;
}

/** A claim that is itself an argument: what was said, demanded or denied. */
export interface ClaimArgument {
  readonly kind: "claim";
  readonly claim: string;
  readonly text: string;
  readonly span: Span;
}

export type Argument =
  MentionArgument | ConceptArgument | QuantityArgument | TimeArgument | ClaimArgument;

export interface Predicate {
  /** Lemma with its particle: `speak`, `carry out`. */
  readonly lemma: string;
  readonly preposition?: string;
  /** Readable, as in the text: "spoke with". */
  readonly label: string;
  /** communicate, demand, accept, reject, attack, support, give, move, create, hold-role… */
  readonly family?: string;
  /** True when subject and object may be swapped: meet, talk with. */
  readonly symmetric?: boolean;
}

export type QualifierRole =
  | "time"
  | "place"
  | "topic"
  | "manner"
  | "condition"
  | "cause"
  | "purpose"
  | "quantity"
  | "instrument"
  | "other";

export interface Qualifier {
  readonly role: QualifierRole;
  readonly preposition?: string;
  readonly argument: Argument;
}

/** Who says it. */
export interface Attribution {
  readonly speaker: Argument;
  /** The words that attribute: "said", "according to". */
  readonly cue: string;
  readonly cueSpan: Span;
  readonly quoted: "direct" | "indirect";
}

export type Factuality =
  "asserted" | "planned" | "possible" | "conditional" | "demanded" | "denied";

export interface Evidence {
  readonly document: string;
  /** Index and span of the sentence. */
  readonly sentence: number;
  readonly sentenceSpan: Span;
  /** The word or words that say the relation. */
  readonly trigger: Span;
  readonly subject: Span;
  readonly object: Span;
  /** The rule that read it, so that a wrong claim leads to the code that made it. */
  readonly rule: string;
}

/** One claim = one sentence's word for one relation. */
export interface Claim {
  /** Hash of content and place: the same text gives the same id, always. */
  readonly id: string;
  readonly subject: Argument;
  readonly predicate: Predicate;
  readonly object: Argument;
  readonly qualifiers: readonly Qualifier[];
  /** Innermost speaker first; `[]` is the document's own voice. */
  readonly attribution: readonly Attribution[];
  readonly polarity: "positive" | "negative";
  readonly factuality: Factuality;
  readonly evidence: Evidence;
  /** Calibrated: of claims with 0.8, about 80 % are right. */
  readonly confidence: number;
}

/** What documents say: sets of immutable rows. */
export interface Extraction {
  readonly format: "relata/1";
  /** Hash of the pipeline's configuration: rows of different ones do not merge. */
  readonly pipeline: string;
  readonly documents: readonly SourceDocument[];
  readonly mentions: readonly Mention[];
  readonly links: readonly CoreferenceLink[];
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
}
