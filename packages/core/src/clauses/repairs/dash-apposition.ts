import { conjuncts } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a planet, a star, or a dwarf -- **a body** that …": behind a dash stands what the last one is, not the first. */
export const dashApposition: Repair = atRelations(["appos"], (tree, { index, head, relation }) => {
  if (head === undefined || head > index) return [];
  const last = conjuncts(tree, head).findLast((member) => member > head && member < index);
  if (last === undefined) return [];
  const first = tree.first[index]!;
  const dash = /^(--|—|–)$/.test(tree.tokens[first]!.text) ? first : first - 1;
  if (!/^(--|—|–)$/.test(tree.tokens[dash]!.text) || tree.last[last] !== dash - 1) return [];
  return /^NN$/.test(tree.tokens[last]!.xpos) && /^NN$/.test(tree.tokens[index]!.xpos)
    ? [{ token: index, head: last, relation }]
    : [];
});
