import { dependents, firstDependent, isToInfinitive, type SyntaxTree } from "../syntax-tree.ts";
import { objectRaisers, taskVerbs } from "../../lexicon/verbs.ts";
import type { Token } from "../../reading/types.ts";
import { PLANS } from "./infinitive-of-noun.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/**
 * "expects **the sale to help**": expected is that the sale helps; the verb does not hang on its subject. "hired Ann
 * **to run** the shop": she runs it.
 */
export const infinitiveOfObject: Repair = atRelations(["acl", "advcl"], (tree, token) =>
  token.relation === "acl" ? behindNoun(tree, token) : behindVerb(tree, token),
);

function behindNoun(tree: SyntaxTree, { index, head }: Token): Move[] {
  if (head === undefined || tree.base[head] !== "obj") return [];
  const verb = tree.tokens[head]!.head!;
  const { lemma } = tree.tokens[verb]!;
  if (!objectRaisers.has(lemma) && !taskVerbs.has(lemma)) return [];
  // "needs **time to adopt** it": time adopts nothing.
  if (PLANS.test(tree.tokens[head]!.lemma)) return [];
  if (firstDependent(tree, verb, "xcomp", "ccomp") !== undefined) return [];
  return isControlled(tree, index) ? [{ token: index, head: verb, relation: "xcomp" }] : [];
}

function behindVerb(tree: SyntaxTree, { index, head, relation }: Token): Move[] {
  if (relation !== "advcl" || head === undefined || head > index) return [];
  if (!taskVerbs.has(tree.tokens[head]!.lemma)) return [];
  if (firstDependent(tree, head, "xcomp", "ccomp") !== undefined) return [];
  const object = dependents(tree, head, "obj").at(-1);
  // "picked Ann **to please** the board" and "in order to please it" tell why; only what stands beside her is hers.
  if (object === undefined || object < head || tree.last[object] !== tree.first[index]! - 1)
    return [];
  return isControlled(tree, index) ? [{ token: index, head, relation: "xcomp" }] : [];
}

/** Of another doer: "the sale **to help**", but not "for **him** to help". */
function isControlled(tree: SyntaxTree, verb: number): boolean {
  return firstDependent(tree, verb, "nsubj") === undefined && isToInfinitive(tree, verb);
}
