import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "killing people caught inside **and injuring** dozens", "chanting slogans against a push to vote **and rejecting** talks":
 * one participle goes with another of its form.
 */
export const participleConjunct: Repair = atRelations(["conj"], (tree, { index, xpos, head }) => {
  if (tree.base[index] !== "conj" || xpos !== "VBG" || head === undefined) return [];
  const infinitive =
    tree.tokens[head]!.xpos === "VB" &&
    dependents(tree, head, "mark").some((mark) => /^to$/i.test(tree.tokens[mark]!.text));
  if (!infinitive && (tree.tokens[head]!.xpos !== "VBN" || tree.base[head] !== "acl")) return [];
  if (firstDependent(tree, index, "nsubj", "aux", "mark") !== undefined) return [];
  for (let at = tree.tokens[head]!.head; at !== undefined; at = tree.tokens[at]!.head) {
    if (tree.tokens[at]!.upos !== "VERB") continue;
    const alike = tree.tokens[at]!.xpos === "VBG" && /^(advcl|acl)$/.test(tree.base[at]!);
    return alike ? [{ token: index, head: at, relation: "conj" }] : [];
  }
  return [];
});
