import { speechVerbs, statingVerbs } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "left, **with Ann arguing** the court lacks time": what Ann argues is her word, and nobody left it. */
export const wordBehindWith: Repair = atRelations(
  ["advcl"],
  (tree, { index, head, xpos, lemma }) => {
    if (head === undefined || head < index || xpos !== "VBG" || tree.base[index] !== "advcl")
      return [];
    if (!speechVerbs.has(lemma) && !statingVerbs.has(lemma)) return [];
    const mark = firstDependent(tree, index, "mark", "case");
    if (mark === undefined || tree.tokens[mark]!.text.toLowerCase() !== "with") return [];
    if (firstDependent(tree, index, "nsubj") === undefined) return [];
    const { head: verb } = tree.tokens[head]!;
    if (verb === undefined || verb > mark || tree.base[head] !== "ccomp") return [];
    return [
      { token: index, head: verb, relation: "advcl" },
      { token: head, head: index, relation: "ccomp" },
    ];
  },
);
