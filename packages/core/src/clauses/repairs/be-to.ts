import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "stations **were yet to announce** it": that lies ahead, so "were" is no auxiliary of a thing done. */
export const beTo: Repair = atRelations(
  ["aux"],
  (tree, { index: be, lemma, relation, head: verb }) => {
    if (lemma !== "be" || relation !== "aux" || verb === undefined) return [];
    const to = firstDependent(tree, verb, "mark");
    const marks = tree.tokens
      .slice(be + 1, verb)
      .some(({ lemma: word, head }) => word === "to" && head === verb);
    return to !== undefined && marks && tree.tokens[verb]!.xpos === "VB"
      ? [{ token: be, head: verb, relation: "cop" }]
      : [];
  },
);
