import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "three boats, **the largest of which** sank": no other word for the boats, but what the clause behind it tells of. */
export const largestOfWhich: Repair = (tree) =>
  tree.tokens.flatMap(({ index, head }) => {
    if (tree.base[index] !== "appos" || head === undefined) return [];
    const which = dependents(tree, index, "nmod", "obl").find((child) =>
      /^(which|whom)$/i.test(tree.tokens[child]!.text),
    );
    if (which === undefined) return [];
    const clause = dependents(tree, head, "acl:relcl", "acl").find(
      (child) =>
        child > which &&
        subtree(tree, child)[0]! > which &&
        firstDependent(tree, child, "nsubj") === undefined,
    );
    return clause === undefined ? [] : [{ token: index, head: clause, relation: "nsubj" }];
  });
