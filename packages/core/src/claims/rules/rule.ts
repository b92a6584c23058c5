import type { Argument, Factuality, Predicate, Qualifier } from "../types.ts";
import { wordsOf } from "../../clauses/word-groups.ts";
import type { Token } from "../../reading/types.ts";
import type { SentenceContext } from "../context.ts";

/** A claim as a rule reads it: who says it, how sure and when is found from the place `at`. */
export interface ClaimDraft {
  readonly rule: string;
  /** Token at which attribution, factuality and polarity are looked up. */
  readonly at: number;
  /** Token at which attribution is looked up, where it is another: "called it **a gift**". */
  readonly saidAt?: number;
  readonly subject: Argument;
  readonly predicate: Predicate;
  readonly object: Argument;
  /** Tokens that say the relation. */
  readonly trigger: readonly number[];
  readonly qualifiers?: readonly Qualifier[];
  /** Head token of a clause the object stands for: linked to that clause's own claim if it has one. */
  readonly objectClause?: number;
  readonly factuality?: Factuality;
  readonly negative?: boolean;
  /** The words are the writer's own way to name somebody: only a quotation makes them another's. */
  readonly naming?: true;
}

/** Reads all claims of one construction in a sentence. */
export type Rule = (context: SentenceContext) => ClaimDraft[];

/** A rule that looks at the words of some kinds, one after another: `NOUN`, `appos`. */
export function atWords(
  kinds: readonly string[],
  read: (context: SentenceContext, word: Token) => readonly ClaimDraft[],
): Rule {
  return (context) => {
    const drafts: ClaimDraft[] = [];
    for (const word of wordsOf(context.groups, kinds))
      for (const draft of read(context, word)) drafts.push(draft);
    return drafts;
  };
}
