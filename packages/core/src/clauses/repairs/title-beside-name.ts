import { dependents, subtree } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "US **Secretary of State** Marco Rubio said": one subject, not two side by side. */
export const titleBesideName: Repair = (tree) =>
  tree.tokens.flatMap(({ index }) => {
    const [first, second, third] = dependents(tree, index, "nsubj");
    if (first === undefined || second === undefined || third !== undefined) return [];
    if (tree.tokens[second]!.upos !== "PROPN") return [];
    if (subtree(tree, first).at(-1)! !== subtree(tree, second)[0]! - 1) return [];
    return [{ token: first, head: second, relation: "nmod:desc" }];
  });
