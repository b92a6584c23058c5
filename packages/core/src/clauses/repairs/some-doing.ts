import { firstConjunct, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Volunteers, **some carrying picks**, walked on": some of them carry, and there are no carrying picks that walk. */
export const someDoing: Repair = atRelations(["amod"], (tree, { index, xpos, head }) => {
  const some = tree.tokens[index - 1];
  if (xpos !== "VBG" || head === undefined || some === undefined || head < index) return [];
  if (!/^(some|many|most|several|others|all|both)$/i.test(some.text)) return [];
  if (tree.tokens[index - 2]?.text !== "," || !/^(conj|appos|nmod)$/.test(tree.base[head]!))
    return [];
  const noun = tree.base[head] === "conj" ? firstConjunct(tree, head) : tree.tokens[head]!.head;
  if (noun === undefined || noun > index || firstDependent(tree, head, "case") !== undefined)
    return [];
  const listed = tree.tokens.filter(
    ({ index: other, head: above }) =>
      other > head && above === noun && tree.base[other] === "conj",
  );
  return [
    { token: index, head: noun, relation: "acl" },
    { token: head, head: index, relation: "obj" },
    { token: some.index, head: index, relation: "nsubj" },
    ...listed.map((other) => ({ token: other.index, head, relation: "conj" })),
  ];
});
