import { firstDependent } from "../syntax-tree.ts";
import { bareInfinitiveVerbs } from "../../lexicon/verbs.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "saw **three aides** resign": who is seen doing it is the object, as in "made them resign". */
export const doerBeforeBareInfinitive: Repair = atRelations(
  ["xcomp", "ccomp"],
  (tree, { index, relation, head, xpos }) => {
    if (xpos !== "VB" || head === undefined || head > index) return [];
    if (!bareInfinitiveVerbs.has(tree.tokens[head]!.lemma)) return [];
    if (firstDependent(tree, index, "mark", "aux", "cop") !== undefined) return [];
    if (firstDependent(tree, head, "obj") !== undefined) return [];
    const doer = firstDependent(tree, index, "nsubj");
    if (doer === undefined || doer < head || doer > index) return [];
    return [
      { token: doer, head, relation: "obj" },
      ...(relation === "xcomp" ? [] : [{ token: index, head, relation: "xcomp" }]),
    ];
  },
);
