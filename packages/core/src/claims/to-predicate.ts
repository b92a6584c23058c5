import { firstDependent } from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import { symmetricVerbs } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import type { Predicate } from "./types.ts";

export interface PredicateParts {
  /** Tokens between verb and preposition that belong to the relation: "provide **aid** to". */
  readonly inner?: readonly number[];
  readonly markers?: readonly number[];
}

/** "has been speaking" with marker "with" → speak, with, "has been speaking with". */
export function toPredicate(
  { tree }: SentenceContext,
  clause: Clause,
  { inner = [], markers = [] }: PredicateParts = {},
): Predicate {
  const text = (indexes: readonly number[]) =>
    indexes
      .map((index) => tree.tokens[index]!.text.toLowerCase())
      .join(" ")
      .replace(/ (n['’]t)\b/g, "$1");
  const lemma = [
    lemmaOf(clause, tree),
    ...inner
      .filter((index) => tree.tokens[index]!.upos !== "DET")
      .map((index) => tree.tokens[index]!.lemma),
  ].join(" ");
  const preposition = text(markers);
  const head = tree.tokens[clause.head]!.lemma;
  const symmetric =
    symmetricVerbs.has(head) &&
    (preposition === "" || preposition === "with") &&
    inner.length === 0;
  return {
    lemma,
    ...(preposition !== "" && { preposition }),
    label: text([...clause.verb, ...inner, ...markers]),
    ...(symmetric && { symmetric }),
  };
}

function lemmaOf(clause: Clause, tree: SentenceContext["tree"]): string {
  if (clause.kind === "copular" || clause.kind === "verbless") {
    const governors = clause.chain.slice(0, -1).map((index) => tree.tokens[index]!.lemma);
    return governors.length > 0 ? governors.join(" ") : "be";
  }
  return clause.chain
    .map((index) => {
      const particle = firstDependent(tree, index, "compound:prt");
      const { lemma } = tree.tokens[index]!;
      return particle === undefined ? lemma : `${lemma} ${tree.tokens[particle]!.lemma}`;
    })
    .join(" ");
}
