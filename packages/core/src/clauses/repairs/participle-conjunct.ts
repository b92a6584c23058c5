import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "killing people caught inside **and injuring** dozens": one participle goes with another of its form. */
export const participleConjunct: Repair = atRelations(["conj"], (tree, { index, xpos, head }) => {
  if (tree.base[index] !== "conj" || xpos !== "VBG" || head === undefined) return [];
  if (tree.tokens[head]!.xpos !== "VBN" || tree.base[head] !== "acl") return [];
  if (firstDependent(tree, index, "nsubj", "aux", "mark") !== undefined) return [];
  for (let at = tree.tokens[head]!.head; at !== undefined; at = tree.tokens[at]!.head) {
    if (tree.tokens[at]!.upos !== "VERB") continue;
    const alike = tree.tokens[at]!.xpos === "VBG" && /^(advcl|acl)$/.test(tree.base[at]!);
    return alike ? [{ token: index, head: at, relation: "conj" }] : [];
  }
  return [];
});
