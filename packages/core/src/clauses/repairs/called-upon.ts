import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "called **upon Norway to leave**": Norway leaves, and does not call. */
export const calledUpon: Repair = atRelations(["xcomp"], (tree, { index, head: verb, xpos }) => {
  if (verb === undefined || xpos !== "VB" || !/^(call|prevail)$/.test(tree.tokens[verb]!.lemma))
    return [];
  const asked = dependents(tree, verb, "obl").some((noun) => {
    const marker = firstDependent(tree, noun, "case");
    return (
      noun > verb &&
      noun < index &&
      marker !== undefined &&
      /^(up)?on$/i.test(tree.tokens[marker]!.text)
    );
  });
  return asked ? [{ token: index, head: verb, relation: "advcl" }] : [];
});
