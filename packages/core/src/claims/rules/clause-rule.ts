import type { Clause } from "../../clauses/types.ts";
import type { SentenceContext } from "../context.ts";
import type { Found } from "../find-arguments.ts";
import type { Argument, Predicate } from "../types.ts";

/** What a clause says of one subject and one object. */
export interface Link {
  readonly subject: Argument;
  readonly predicate: Predicate;
  readonly object: Argument;
  readonly rule: string;
  /** Head of the clause that is the object. */
  readonly objectClause?: number;
  /** Token at which attribution is looked up instead of the clause's own. */
  readonly saidAt?: number;
  /** The object is named as what it is not. */
  readonly denied?: true;
  /** The object is one of several that may be it. */
  readonly open?: true;
}

/** Reads one construction of a clause with a verb. */
export type ClauseRule = (
  context: SentenceContext,
  clause: Clause,
  subjects: readonly Found[],
) => Link[];
