import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "ended with **all sides** still **working**": the sides work. */
export const subjectBehindWith: Repair = atRelations(["advcl"], (tree, { index: verb, xpos }) => {
  if (xpos !== "VBG" || tree.base[verb] !== "advcl") return [];
  const preposition = firstDependent(tree, verb, "mark");
  if (preposition === undefined || !/^with(out)?$/i.test(tree.tokens[preposition]!.text)) return [];
  if (firstDependent(tree, verb, "nsubj") !== undefined) return [];
  const noun = dependents(tree, verb, "obl").find(
    (child) =>
      child > preposition && child < verb && firstDependent(tree, child, "case") === undefined,
  );
  return noun === undefined ? [] : [{ token: noun, head: verb, relation: "nsubj" }];
});
