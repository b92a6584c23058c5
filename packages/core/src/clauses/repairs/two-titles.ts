import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**party leader and former minister** Ana Silva spoke": one person with two titles. */
export const twoTitles: Repair = atRelations(
  ["conj"],
  (tree, { index: name, relation, head: title, upos }) => {
    if (relation !== "conj" || upos !== "PROPN" || title === undefined) return [];
    if (firstDependent(tree, name, "nmod:desc") === undefined) return [];
    const { xpos, lemma, head, relation: role } = tree.tokens[title]!;
    // Without an article one person is no "leader", only as a title before a name.
    if (!/^NNP?$/.test(xpos) || !isPersonNoun(lemma.toLowerCase()) || head === undefined) return [];
    if (firstDependent(tree, title, "det", "nmod:poss", "flat", "nmod:desc", "appos") !== undefined)
      return [];
    if (dependents(tree, title, "conj").length > 1) return [];
    return [
      { token: name, head, relation: role },
      ...dependents(tree, title, "case", "mark").map((token) => ({
        token,
        head: name,
        relation: "case",
      })),
      { token: title, head: name, relation: "nmod:desc" },
    ];
  },
);
