import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/**
 * "She signalled that the talks might resume, **saying** …": behind a comma it is the subject of the main
 * clause who says it, however deep the parser hung it.
 */
export const looseParticiple: Repair = (tree) => {
  const root = tree.tokens.find(({ head }) => head === undefined);
  if (!root || firstDependent(tree, root.index, "nsubj") === undefined) return [];
  return tree.tokens.flatMap(({ index, xpos, lemma, head }) => {
    if (xpos !== "VBG" || !speechVerbs.has(lemma) || tree.base[index] !== "advcl") return [];
    if (head === root.index || tree.tokens[index - 1]?.text !== "," || index < root.index)
      return [];
    if (firstDependent(tree, index, "nsubj", "mark") !== undefined) return [];
    return [{ token: index, head: root.index, relation: "advcl" }];
  });
};
