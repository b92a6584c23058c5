import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent, subtree, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Ana Silva visited the plant, **the first minister** to do so": a minister is somebody, so it is she. */
export const appositionOfSubject: Repair = atRelations(
  ["appos"],
  (tree, { index, lemma, head, xpos }) => {
    if (tree.base[index] !== "appos" || head === undefined || xpos !== "NN") return [];
    if (!isPersonNoun(lemma.toLowerCase()) || !isThing(tree, head)) return [];
    if (!dependents(tree, index, "amod").some((word) => RANK.test(tree.tokens[word]!.text)))
      return [];
    if (
      tree.tokens[subtree(tree, index).find((word) => tree.tokens[word]!.text !== ",")! - 1]
        ?.text !== ","
    )
      return [];
    let verb: number | undefined = head;
    while (verb !== undefined && tree.tokens[verb]!.upos !== "VERB") verb = tree.tokens[verb]!.head;
    const subject = verb === undefined ? undefined : firstDependent(tree, verb, "nsubj");
    if (verb === undefined || subject === undefined || head < verb) return [];
    if (isThing(tree, subject)) return [];
    const to = dependents(tree, verb, "advcl").filter(
      (child) => child > index && firstDependent(tree, child, "mark") === child - 1,
    );
    return [
      { token: index, head: subject, relation: "appos" },
      ...to
        .filter((child) => tree.tokens[child]!.xpos === "VB")
        .map((token) => ({ token, head: index, relation: "acl" })),
    ];
  },
);

const RANK = /^(first|second|third|last|only|youngest|oldest|latest|next|highest)$/i;

function isThing({ tokens }: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tokens[noun]!;
  return upos === "NOUN" && !isPersonNoun(lemma.toLowerCase());
}
