import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "looked set to win **as counting calmed** fears": counting did, so "as" opens a clause and no phrase. */
export const asClause: Repair = atRelations(
  ["obl", "nmod"],
  (tree, { index: noun, upos, head }) => {
    if (!/^(NOUN|PROPN)$/.test(upos) || head === undefined || head > noun) return [];
    const as = firstDependent(tree, noun, "case");
    if (as === undefined || as !== tree.first[noun] || !/^as$/i.test(tree.tokens[as]!.text))
      return [];
    const verb = tree.tokens[tree.last[noun]! + 1];
    if (verb === undefined || !/^VB[ND]$/.test(verb.xpos) || tree.base[verb.index] !== "advcl")
      return [];
    if (firstDependent(tree, verb.index, "obj") === undefined) return [];
    if (firstDependent(tree, verb.index, "nsubj", "mark", "aux") !== undefined) return [];
    return [
      { token: verb.index, head: verb.head!, relation: "advcl", xpos: "VBD" },
      { token: noun, head: verb.index, relation: "nsubj" },
      { token: as, head: verb.index, relation: "mark" },
    ];
  },
);
