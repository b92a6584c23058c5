import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "to **try and avoid** it": to try to avoid it. */
export const tryAnd: Repair = atRelations(["conj"], (tree, { index, xpos, head: first }) => {
  if (xpos !== "VB" || first === undefined || tree.tokens[first]!.lemma !== "try") return [];
  const and = firstDependent(tree, index, "cc");
  if (and !== first + 1 || index !== first + 2 || tree.tokens[and]!.text !== "and") return [];
  return [
    { token: index, head: first, relation: "xcomp" },
    { token: and, head: index, relation: "mark", upos: "PART", xpos: "TO" },
    ...dependents(tree, first, "obj", "obl", "ccomp", "xcomp")
      .filter((child) => child > index)
      .map((token) => ({ token, head: index, relation: tree.tokens[token]!.relation })),
  ];
});
