import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "has known **little but** violence", "found **nothing but** dust": it knows violence, and hardly anything else. */
export const littleBut: Repair = atRelations(["conj"], (tree, { index, upos, head: little }) => {
  if (!/^(NOUN|PROPN)$/.test(upos) || little === undefined) return [];
  if (!/^(little|nothing)$/i.test(tree.tokens[little]!.text)) return [];
  const but = firstDependent(tree, index, "cc");
  if (but !== little + 1 || !/^but$/i.test(tree.tokens[but]!.text)) return [];
  const { head, relation } = tree.tokens[little]!;
  return head === undefined
    ? []
    : [
        { token: index, head, relation },
        { token: little, head, relation: "advmod", upos: "ADV", xpos: "RB" },
        { token: but, head: little, relation: "fixed" },
      ];
});
