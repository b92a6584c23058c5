import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Wages have risen, **as have prices**": the prices have risen too, nobody has them. */
export const invertedComparison: Repair = atRelations(
  ["advcl"],
  (tree, { index: verb, lemma, xpos }) => {
    if (tree.base[verb] !== "advcl" || !/^(have|do|be|will)$/.test(lemma)) return [];
    if (!/^VB[DZP]$|^MD$/.test(xpos)) return [];
    const as = firstDependent(tree, verb, "mark");
    if (as !== verb - 1 || tree.tokens[as]!.text.toLowerCase() !== "as") return [];
    const subject = firstDependent(tree, verb, "obj");
    if (subject === undefined || firstDependent(tree, verb, "nsubj") !== undefined) return [];
    return [{ token: subject, head: verb, relation: "nsubj" }];
  },
);
