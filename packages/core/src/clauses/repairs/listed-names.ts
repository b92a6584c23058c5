import { atRelations, type Repair } from "./repair.ts";

/** "**Norway, Sweden** agree to share fish": a headline's comma is an "and" where the verb is a plural's. */
export const listedNames: Repair = atRelations(["appos"], (tree, { index, head, upos }) => {
  if (tree.base[index] !== "appos" || upos !== "PROPN" || head === undefined) return [];
  const first = tree.tokens[head]!;
  const verb = first.head === undefined ? undefined : tree.tokens[first.head];
  if (tree.base[head] !== "nsubj" || first.upos !== "PROPN" || verb?.xpos !== "VBP") return [];
  if (!/^NNP$/.test(first.xpos) || tree.last[index]! + 1 !== verb.index) return [];
  return [{ token: index, head, relation: "conj" }];
});
