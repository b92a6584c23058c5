import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "ten **search and rescue** personnel were", "the **magnitude** 6 quake struck": of two nouns side by side the last is the subject. */
export const nounBesideNoun: Repair = atRelations(
  ["nsubj"],
  (tree, { index: noun, upos, head: verb }) => {
    if (verb === undefined || upos !== "NOUN") return [];
    const [first, second, third] = dependents(tree, verb, "nsubj");
    if (first === undefined || second !== noun || third !== undefined) return [];
    if (tree.tokens[first]!.xpos !== "NN" || noun > verb) return [];
    if (firstDependent(tree, noun, "det", "nmod:poss", "case", "mark") !== undefined) return [];
    const words = subtree(tree, first);
    if (words.at(-1)! + 1 !== tree.first[noun]) return [];
    if (words.some((word) => /^(PUNCT|VERB|AUX|ADP|PRON)$/.test(tree.tokens[word]!.upos)))
      return [];
    return [
      { token: first, head: noun, relation: "compound" },
      ...dependents(tree, first, "det", "nmod:poss", "nummod", "amod")
        .filter((child) => child < first)
        .map((child) => ({ token: child, head: noun, relation: tree.tokens[child]!.relation })),
    ];
  },
);
