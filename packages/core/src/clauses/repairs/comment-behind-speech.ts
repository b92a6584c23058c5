import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "It hit a convoy, the army said, **a sign** of more violence": a comment on what is told, not what she said. */
export const commentBehindSpeech: Repair = atRelations(
  ["parataxis"],
  (tree, { index: verb, lemma, head }) => {
    if (!/^(say|add|report|announce)$/.test(lemma) || head === undefined) return [];
    if (tree.base[verb] !== "parataxis" || head > verb) return [];
    const comment = firstDependent(tree, verb, "obj");
    if (comment === undefined || comment < verb) return [];
    if (tree.tokens[tree.first[comment]!]!.text !== ",") return [];
    return [{ token: comment, head, relation: "dep" }];
  },
);
