import { dependents } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a suit filed by the firm **against** Ana Silva": filed against her. */
export const againstBehindAgent: Repair = atRelations(["nmod"], (tree, { index, head: agent }) => {
  if (tree.base[index] !== "nmod" || agent === undefined || index < agent) return [];
  const { relation, head: verb } = tree.tokens[agent]!;
  if (relation !== "obl:agent" || verb === undefined) return [];
  const against = dependents(tree, index, "case").some(
    (marker) => tree.tokens[marker]!.text.toLowerCase() === "against",
  );
  return against ? [{ token: index, head: verb, relation: "obl" }] : [];
});
