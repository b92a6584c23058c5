import { namingVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/**
 * "calling **the vote a mistake**": of two objects the second is what the first is called; "called its use of the bomb
 * **particularly cruel**": the adjective at the end is, too.
 */
export const calledSo: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  if (!namingVerbs.has(lemma) || lemma === "find") return [];
  if (firstDependent(tree, verb, "xcomp", "ccomp") !== undefined) return [];
  const [first, second, third] = dependents(tree, verb, "obj").filter((child) => child > verb);
  if (first === undefined || third !== undefined) return [];
  if (second !== undefined)
    return firstDependent(tree, second, "case") === undefined
      ? [{ token: second, head: verb, relation: "xcomp" }]
      : [];
  const last = tree.last[first]!;
  const adjective = /^["”]$/.test(tree.tokens[last]!.text) ? last - 1 : last;
  const { upos, head } = tree.tokens[adjective]!;
  if (upos !== "ADJ" || head === undefined || head > adjective || head < first) return [];
  if (tree.base[adjective] !== "amod") return [];
  return [{ token: adjective, head: verb, relation: "xcomp" }];
});
