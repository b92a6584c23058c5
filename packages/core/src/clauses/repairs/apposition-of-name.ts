import { isActorNoun, isPersonNoun } from "../../lexicon/noun-classes.ts";
import { isUnder } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a question raised by Ann Lee, **a student** in Oslo": a student is somebody, and no question. */
export const appositionOfName: Repair = atRelations(["appos"], (tree, { index, lemma, head }) => {
  if (head === undefined || head > index || !isPersonNoun(lemma.toLowerCase())) return [];
  const host = tree.tokens[head]!;
  if (host.upos !== "NOUN" || isActorNoun(host.lemma.toLowerCase())) return [];
  const start = tree.first[index]!;
  const comma = tree.tokens[start]!.text === "," ? start : start - 1;
  let name = comma - 1;
  if (tree.tokens[comma]?.text !== "," || tree.tokens[name]?.upos !== "PROPN") return [];
  while (tree.base[name] === "flat") name = tree.tokens[name]!.head!;
  if (tree.tokens[name]!.xpos !== "NNP" || !/^(obl|nmod)$/.test(tree.base[name]!)) return [];
  return isUnder(tree, name, head) ? [{ token: index, head: name, relation: "appos" }] : [];
});
