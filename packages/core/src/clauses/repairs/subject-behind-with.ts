import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "ended with **all sides** still **working**": the sides work. */
export const subjectBehindWith: Repair = atRelations(["advcl"], (tree, { index: verb, xpos }) => {
  if (xpos !== "VBG" || tree.base[verb] !== "advcl") return [];
  const preposition = firstDependent(tree, verb, "mark");
  if (preposition === undefined || !/^with(out)?$/i.test(tree.tokens[preposition]!.text)) return [];
  if (firstDependent(tree, verb, "nsubj") !== undefined) return [];
  const above = tree.tokens[verb]!.head;
  // "with most of them going": hung on the verb before
  const nouns = [verb, above ?? verb].flatMap((head) => dependents(tree, head, "obl"));
  const noun = nouns.find(
    (child) =>
      child > preposition && child < verb && firstDependent(tree, child, "case") === undefined,
  );
  return noun === undefined ? [] : [{ token: noun, head: verb, relation: "nsubj" }];
});
