import { namingVerbs } from "../../lexicon/verbs.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "called the spate of coups in Africa **“a violation”**": no coups are a violation, the spate is called one. */
export const nameBehindNaming: Repair = atRelations(["appos"], (tree, { index, head }) => {
  if (tree.base[index] !== "appos" || head === undefined || head > index) return [];
  const start = tree.first[index]!;
  if (tree.tokens.slice(head, start + 1).some(({ text }) => text === ",")) return [];
  let object = head;
  while (tree.base[object] === "nmod") object = tree.tokens[object]!.head!;
  const verb = tree.tokens[object]!.head;
  if (tree.base[object] !== "obj" || verb === undefined) return [];
  return namingVerbs.has(tree.tokens[verb]!.lemma)
    ? [{ token: index, head: verb, relation: "xcomp" }]
    : [];
});
