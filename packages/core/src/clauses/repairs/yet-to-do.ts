import { atRelations, type Repair } from "./repair.ts";

/** "which has **yet** to win": not so far, whichever verb the parser hangs it on. */
export const yetToDo: Repair = atRelations(["advmod"], (tree, { index, text, head }) => {
  if (!/^yet$/i.test(text) || index === 0 || head === index - 1) return [];
  const before = tree.tokens[index - 1]!;
  if (!/^(have|be)$/.test(before.lemma) || tree.tokens[index + 1]?.lemma !== "to") return [];
  return tree.base[before.index] === "aux"
    ? []
    : [{ token: index, head: before.index, relation: "advmod" }];
});
