import type { MentionKind } from "../mentions/types.ts";
import type { Reading } from "../reading/types.ts";
import type { Clusters } from "./clusters.ts";
import type { Facts } from "./facts.ts";
import type { Quote } from "./quotes.ts";

/** What a rule sees: the document's mentions in order, and the links made by the rules before it. */
export interface Context {
  readonly reading: Reading;
  readonly facts: readonly Facts[];
  readonly byId: ReadonlyMap<string, Facts>;
  readonly bySentence: ReadonlyMap<number, readonly Facts[]>;
  /** Persons' names by their first and by their last word, in lower case. */
  readonly personsByWord: ReadonlyMap<string, readonly Facts[]>;
  /** What is mentioned within a speaker's quotations, by the mention of the speaker. */
  readonly quotedBy: ReadonlyMap<string, readonly Facts[]>;
  readonly clusters: Clusters;
  /** Quotations in the order of the text. */
  readonly quotes: readonly Quote[];
}

export interface CoreferenceRule {
  readonly name: string;
  /** The kinds of mentions it looks for antecedents of. */
  readonly kinds: readonly MentionKind[];
  /** Share of its links that are right, estimated on OntoGUM's development documents. */
  readonly confidence: number;
  /** A mention's antecedent, by this rule alone; with a confidence of its own, where the rule can tell. */
  find(context: Context, anaphor: Facts): Facts | Weighed | undefined;
}

/** An antecedent, and how sure this one link is. */
export interface Weighed {
  readonly fact: Facts;
  readonly confidence: number;
}
