import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "in Oslo, **one of the cities hit**": Oslo is one of the cities that were hit; the one hits nothing. */
export const oneOfApposition: Repair = atRelations(["acl"], (tree, { index: verb, xpos, head }) => {
  if (!/^acl/.test(tree.tokens[verb]!.relation) || xpos !== "VBN" || head === undefined) return [];
  const one = firstDependent(tree, verb, "nsubj");
  if (one === undefined || !/^one$/i.test(tree.tokens[one]!.text) || one < head) return [];
  if (firstDependent(tree, verb, "aux") !== undefined) return [];
  const group = dependents(tree, one, "nmod").at(-1);
  if (group === undefined || tree.tokens[one - 1]?.text !== ",") return [];
  let noun = one - 2;
  while (/^(flat|compound)/.test(tree.base[noun]!)) noun = tree.tokens[noun]!.head!;
  if (!/^(NOUN|PROPN)$/.test(tree.tokens[noun]!.upos)) return [];
  return [
    { token: one, head: noun, relation: "appos" },
    { token: verb, head: group, relation: "acl" },
  ];
});
