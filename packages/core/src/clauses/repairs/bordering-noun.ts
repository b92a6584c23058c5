import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Oslo, a town of **a county bordering** Sweden": the noun right before has the border. */
export const borderingNoun: Repair = atRelations(["acl"], (tree, { index, xpos, lemma, head }) => {
  if (xpos !== "VBG" || tree.tokens[index]!.relation !== "acl" || head === undefined) return [];
  if (!/^(border|adjoin|overlook|surround|straddle|neighbor|neighbour)$/.test(lemma)) return [];
  const before = tree.tokens[index - 1]!;
  if (before.index === head || !/^(NOUN|PROPN)$/.test(before.upos)) return [];
  if (tree.base[before.index] !== "nmod" || before.head !== head) return [];
  return firstDependent(tree, index, "mark", "nsubj") === undefined
    ? [{ token: index, head: before.index, relation: "acl" }]
    : [];
});
