import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "said **stopping the war was** a priority": of two contents the first is what the second tells of. */
export const gerundSubject: Repair = atEachVerb((tree, { index: speech, lemma }) => {
  if (!speechVerbs.has(lemma)) return [];
  const [gerund, told, third] = dependents(tree, speech, "ccomp");
  if (gerund === undefined || told === undefined || third !== undefined || gerund < speech)
    return [];
  if (tree.tokens[gerund]!.xpos !== "VBG" || told < gerund) return [];
  if (firstDependent(tree, gerund, "nsubj", "mark", "aux", "cop") !== undefined) return [];
  if (firstDependent(tree, told, "nsubj", "csubj", "expl", "cc") !== undefined) return [];
  const finite = dependents(tree, told, "cop", "aux").concat(told);
  if (!finite.some((word) => /^(VB[DZP]|MD)$/.test(tree.tokens[word]!.xpos))) return [];
  return [{ token: gerund, head: told, relation: "csubj" }];
});
