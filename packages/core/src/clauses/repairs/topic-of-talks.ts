import { chanceNouns, planNouns } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "began talks in Oslo **on ending** the war": what the talks are on, not what who began them does. */
export const topicOfTalks: Repair = atRelations(["advcl"], (tree, { index, xpos, head }) => {
  if (xpos !== "VBG" || tree.base[index] !== "advcl" || head === undefined || head > index)
    return [];
  const on = firstDependent(tree, index, "mark");
  if (on === undefined || !/^(on|about|over)$/i.test(tree.tokens[on]!.text)) return [];
  const noun = firstDependent(tree, head, "obj");
  if (noun === undefined || noun < head || noun > on) return [];
  const { lemma } = tree.tokens[noun]!;
  return chanceNouns.has(lemma) || planNouns.has(lemma)
    ? [{ token: index, head: noun, relation: "acl" }]
    : [];
});
