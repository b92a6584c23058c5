import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import { atEachToken, type Repair } from "./repair.ts";

/** "ten **search and rescue** personnel were", "the **magnitude** 6 quake struck": of two nouns side by side the last is the subject. */
export const nounBesideNoun: Repair = atEachToken((tree, { index: verb }) => {
  const [first, noun, third] = dependents(tree, verb, "nsubj");
  if (first === undefined || noun === undefined || third !== undefined) return [];
  if (tree.tokens[first]!.xpos !== "NN" || tree.tokens[noun]!.upos !== "NOUN") return [];
  if (noun > verb || firstDependent(tree, noun, "det", "nmod:poss", "case", "mark") !== undefined)
    return [];
  const words = subtree(tree, first);
  if (words.at(-1)! + 1 !== tree.first[noun]) return [];
  if (words.some((word) => /^(PUNCT|VERB|AUX|ADP|PRON)$/.test(tree.tokens[word]!.upos))) return [];
  return [
    { token: first, head: noun, relation: "compound" },
    ...dependents(tree, first, "det", "nmod:poss", "nummod", "amod")
      .filter((child) => child < first)
      .map((child) => ({ token: child, head: noun, relation: tree.tokens[child]!.relation })),
  ];
});
