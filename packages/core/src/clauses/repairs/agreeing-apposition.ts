import { numberOfNoun } from "../agreement.ts";
import { firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "three members of the Alliance, **the larger body**": one thing is no other word for several. It describes the
 * noun before the comma.
 */
export const agreeingApposition: Repair = atRelations(
  ["appos"],
  (tree, { index, relation, head }) => {
    if (relation !== "appos" || head === undefined || head > index) return [];
    if (numberOfNoun(tree, head) !== "plural" || numberOfNoun(tree, index) !== "singular")
      return [];
    if (firstDependent(tree, index, "det") === undefined) return [];
    const start = tree.first[index]!;
    const nearest = tree.tokens
      .slice(head + 1, start)
      .findLast(
        (token) =>
          /^(NN|NNPS?)$/.test(token.xpos) &&
          tree.base[token.index] === "nmod" &&
          token.relation !== "nmod:poss",
      );
    if (nearest === undefined) return [];
    const last = subtree(tree, nearest.index, (child) => child < start).at(-1)!;
    const next = tree.tokens[last + 1];
    return next?.text === "," && last + 2 >= start
      ? [{ token: index, head: nearest.index, relation }]
      : [];
  },
);
