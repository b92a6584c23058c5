import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Two hurt **as bus rolls over**": in a headline, what stands behind "as" is a clause, and the verb no noun. */
export const verbBehindAs: Repair = atRelations(["obl", "nmod"], (tree, { index, xpos, lemma }) => {
  if (!/^(obl|nmod)$/.test(tree.base[index]!) || xpos !== "VBZ") return [];
  const as = firstDependent(tree, index, "case");
  const subject = dependents(tree, index, "compound", "nmod", "nsubj")
    .filter((child) => child < index)
    .at(-1);
  if (as === undefined || !/^(as|after|before|while)$/i.test(tree.tokens[as]!.text)) return [];
  if (subject === undefined || subject < as || lemma === "be") return [];
  return [
    { token: index, head: tree.tokens[index]!.head!, relation: "advcl", upos: "VERB" },
    { token: as, head: index, relation: "mark" },
    { token: subject, head: index, relation: "nsubj" },
  ];
});
