import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**Adjusted** for inflation, wages were 54 cents": the wages are adjusted, not the cents. */
export const frontedParticiple: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, xpos, head }) => {
    if (relation !== "acl" || !/^VB[NG]$/.test(xpos) || head === undefined || head < index)
      return [];
    const subject = firstDependent(tree, head, "nsubj");
    return subject !== undefined && subject > index
      ? [{ token: index, head, relation: "advcl" }]
      : [];
  },
);
