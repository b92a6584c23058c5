import { dependents, subtree } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import type { Repair } from "./repair.ts";

/** "landslides and **roads which** were blocked": without a comma a relative clause is the last noun's. */
export const nearestAntecedent: Repair = (tree) =>
  tree.tokens.flatMap(({ index, relation, head }) => {
    if (relation !== "acl:relcl" || head === undefined) return [];
    const start = subtree(tree, index)[0]!;
    if (!isRelativePronoun(tree, start)) return [];
    const last = dependents(tree, head, "conj").find(
      (member) => member === start - 1 && tree.tokens[member]!.upos === "NOUN",
    );
    return last === undefined ? [] : [{ token: index, head: last, relation }];
  });
