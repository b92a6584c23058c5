import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a spokesman for the air force, **Yuri Ivanov**": it is the spokesman who has the name. */
export const nameOfRole: Repair = atRelations(["appos"], (tree, { index, upos, head }) => {
  if (tree.base[index] !== "appos" || upos !== "PROPN" || head === undefined) return [];
  // A person's name has two words.
  if (firstDependent(tree, index, "flat") === undefined) return [];
  const body = tree.tokens[head]!;
  if (
    tree.base[head] !== "nmod" ||
    body.head === undefined ||
    isPersonNoun(body.lemma.toLowerCase())
  )
    return [];
  // "actors, **including** creator Ada Lee"
  const marker = firstDependent(tree, head, "case");
  if (marker !== undefined && /^(including|like|as)$/i.test(tree.tokens[marker]!.text)) return [];
  if (
    !isPersonNoun(tree.tokens[body.head]!.lemma.toLowerCase()) ||
    firstDependent(tree, body.head, "appos") !== undefined
  )
    return [];
  return [{ token: index, head: body.head, relation: "appos" }];
});
