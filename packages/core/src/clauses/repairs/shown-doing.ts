import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "showed **Norway losing** ground": Norway is, and not who showed it. */
export const shownDoing: Repair = atRelations(["ccomp"], (tree, { index, xpos, head }) => {
  if (xpos !== "VBG" || head === undefined || head > index) return [];
  if (firstDependent(tree, index, "nsubj", "mark", "aux", "cop") !== undefined) return [];
  const object = firstDependent(tree, head, "obj");
  if (object === undefined || object < head || tree.last[object] !== tree.first[index]! - 1)
    return [];
  return [{ token: index, head, relation: "xcomp" }];
});
