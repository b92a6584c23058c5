import type { SyntaxTree } from "./syntax-tree.ts";

/**
 * Where a clause's subject stands: in the clause, with the verb it is coordinated to, before a
 * relative or participial clause, or in the governing clause.
 */
export type SubjectSource = "own" | "shared" | "antecedent" | "controlled";

export interface Subject {
  /** Head token of the phrase. */
  readonly head: number;
  readonly source: SubjectSource;
}

export type ComplementRole =
  | "object"
  | "indirect-object"
  /** What a copula or a verb like `become` says of its subject: "is **uncertain**". */
  | "predicative"
  | "oblique"
  /** "was backed **by Putin**". */
  | "agent"
  /** A clause as object: "said **that it had ended**". */
  | "clause"
  | "adverbial-clause"
  | "adverb";

export interface Complement {
  readonly role: ComplementRole;
  readonly head: number;
  /** Prepositions or conjunctions that introduce it. */
  readonly markers: readonly number[];
  /** Stands with the first of coordinated verbs and holds for this one too. */
  readonly shared: boolean;
  /** Stands for the gap of a relative clause: its phrase lies outside the clause. */
  readonly gap: boolean;
}

export type ClauseKind =
  | "verbal"
  /** "The talks are ongoing": the head is the predicative. */
  | "copular"
  /** A verb after its noun: "a comment **posted on X**". */
  | "participial"
  /** No verb: "Markets down". */
  | "verbless";

export type ClauseLinkKind =
  | "coordinated"
  | "reported"
  | "adverbial"
  | "relative"
  | "participial"
  | "controlled"
  | "subject"
  | "loose";

export interface ClauseLink {
  /** Index in the graph of the clause it hangs on; absent when it hangs on a noun outside any. */
  readonly clause?: number;
  readonly kind: ClauseLinkKind;
  /** The noun a relative or participial clause describes, or the token it hangs on. */
  readonly token: number;
}

/** Who does what: one predicate with all that belongs to it, as token indexes. */
export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  /** The predicate's head: the last verb of a chain, or the predicative of a copula. */
  readonly head: number;
  /** Governing verbs first: "**wants** to **buy**". The last is the head. */
  readonly chain: readonly number[];
  /** Auxiliaries, negation, particles and the verbs of the chain, in the order of the text. */
  readonly verb: readonly number[];
  readonly subject?: Subject;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly complements: readonly Complement[];
  readonly link?: ClauseLink;
}

/** Everything a sentence says, before anybody decides how to write it down. */
export interface ClauseGraph {
  readonly tree: SyntaxTree;
  readonly clauses: readonly Clause[];
}
