import { dependents } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**singer/guitarist** Ann Lee": two words for one person. */
export const slashedRoles: Repair = atRelations(["conj"], (tree, { index, upos, head }) => {
  if (upos !== "NOUN" || head === undefined || head !== index - 2) return [];
  if (tree.tokens[index - 1]!.text !== "/" || tree.tokens[head]!.upos !== "NOUN") return [];
  return [
    { token: index, head, relation: "compound" },
    ...dependents(tree, index, "cc", "punct").map((token) => ({ token, head, relation: "punct" })),
  ];
});
