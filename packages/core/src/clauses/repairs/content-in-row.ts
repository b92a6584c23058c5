import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "rejecting the deadline **and insisting its plan is fair**": the plan is what is insisted on, no third thing in a row. */
export const contentInRow: Repair = atRelations(["conj"], (tree, { index, head }) => {
  if (head === undefined || firstDependent(tree, index, "nsubj") === undefined) return [];
  const joint = firstDependent(tree, index, "cc");
  const own = subtree(tree, index).filter((word) => word !== joint);
  const speech = tree.tokens[own[0]! - 1];
  if (speech === undefined || !speechVerbs.has(speech.lemma) || !/^VB[GDZ]$/.test(speech.xpos))
    return [];
  if (tree.base[speech.index] !== "conj" || speech.head !== head) return [];
  if (joint === undefined || joint !== speech.index - 1) return [];
  if (firstDependent(tree, speech.index, "ccomp", "obj", "nsubj") !== undefined) return [];
  const finite = dependents(tree, index, "aux", "cop").concat(index);
  if (!finite.some((word) => /^(VB[DZP]|MD)$/.test(tree.tokens[word]!.xpos))) return [];
  return [
    { token: index, head: speech.index, relation: "ccomp" },
    { token: joint, head: speech.index, relation: "cc" },
  ];
});
