import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "refused to sign and **threatened** to strike": what is no infinitive goes with the verb that governs one. */
export const finiteConjunct: Repair = (tree) =>
  tree.tokens.flatMap(({ index, head, xpos }) => {
    if (tree.base[index] !== "conj" || head === undefined || !/^VB[DNZP]$/.test(xpos)) return [];
    if (tree.tokens[head]!.xpos !== "VB" || !/^(xcomp|advcl|acl)$/.test(tree.base[head]!))
      return [];
    if (firstDependent(tree, head, "mark") === undefined) return [];
    if (firstDependent(tree, index, "nsubj", "aux", "mark", "expl") !== undefined) return [];
    const governor = governorOf(tree, head, xpos);
    return governor === undefined ? [] : [{ token: index, head: governor, relation: "conj" }];
  });

/** The nearest verb above that has the same form; the past and the participle of most verbs look alike. */
function governorOf(tree: SyntaxTree, infinitive: number, xpos: string): number | undefined {
  const form = /^VB[DN]$/.test(xpos) ? /^VB[DN]$/ : new RegExp(`^${xpos}$`);
  for (let at = tree.tokens[infinitive]!.head; at !== undefined; at = tree.tokens[at]!.head)
    if (tree.tokens[at]!.upos === "VERB" && form.test(tree.tokens[at]!.xpos)) return at;
  return undefined;
}
