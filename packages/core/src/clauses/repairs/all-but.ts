import { dependents } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "violence that **all but** destroyed the deal": the violence did, nearly. */
export const allBut: Repair = atRelations(["nsubj"], (tree, { index, text, head: verb }) => {
  if (verb !== index + 2 || !/^all$/i.test(text) || !/^but$/i.test(tree.tokens[index + 1]!.text))
    return [];
  const [pronoun, object] = dependents(tree, verb, "obj");
  const subject = pronoun !== undefined && isRelativePronoun(tree, pronoun) && object !== undefined;
  return [
    { token: index, head: verb, relation: "advmod" },
    ...(subject ? [{ token: pronoun, head: verb, relation: "nsubj" }] : []),
  ];
});
