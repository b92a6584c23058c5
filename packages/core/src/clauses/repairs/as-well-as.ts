import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Soldiers arrived in town, **as well as nurses**": who is like the subject, not like the town, arrived as well. */
export const asWellAs: Repair = atRelations(["conj"], (tree, { index, upos, head: noun }) => {
  if (upos !== "NOUN" || noun === undefined || !isAlike(tree, index)) return [];
  const joining = firstDependent(tree, index, "cc");
  if (joining === undefined || !/^as$/i.test(tree.tokens[joining]!.text)) return [];
  if (tree.tokens[joining - 1]?.text !== "," || isAlike(tree, noun)) return [];
  const { head: verb } = tree.tokens[noun]!;
  if (verb === undefined || tree.base[noun] !== "obl") return [];
  const subject = firstDependent(tree, verb, "nsubj");
  if (subject === undefined || !isAlike(tree, subject)) return [];
  return [
    { token: index, head: subject, relation: "conj" },
    // "as well as nurses, **and** ten doctors"
    ...dependents(tree, noun, "conj")
      .filter((other) => other > index && isAlike(tree, other))
      .map((token) => ({ token, head: subject, relation: "conj" })),
  ];
});

function isAlike(tree: SyntaxTree, noun: number): boolean {
  return tree.tokens[noun]!.upos === "NOUN" && isActorNoun(tree.tokens[noun]!.lemma);
}
