import { firstDependent, subtree } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "six days after **the death** of Gray **sparked** riots": what stands before a verb without a subject is its subject. */
export const subjectOfTimeClause: Repair = (tree) =>
  tree.tokens.flatMap(({ index: verb, xpos, head }) => {
    if (!/^VB[DZP]$/.test(xpos) || tree.base[verb] !== "advcl" || head === undefined) return [];
    if (firstDependent(tree, verb, "nsubj", "mark", "aux", "expl") !== undefined) return [];
    const noun = tree.children[head]!.find(
      (child) =>
        tree.base[child] === "obl" && child < verb && subtree(tree, child).at(-1) === verb - 1,
    );
    const preposition = noun === undefined ? undefined : firstDependent(tree, noun, "case");
    if (noun === undefined || preposition === undefined) return [];
    if (!/^(after|before|since|until|as)$/i.test(tree.tokens[preposition]!.text)) return [];
    return [
      { token: noun, head: verb, relation: "nsubj" },
      { token: preposition, head: verb, relation: "mark" },
    ];
  });
