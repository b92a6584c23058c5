import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atEachToken, type Repair } from "./repair.ts";

/** "landslides and **roads which** were blocked": without a comma a relative clause is the last noun's. */
export const nearestAntecedent: Repair = atEachToken((tree, { index, relation, head, xpos }) => {
  if (!/^acl/.test(relation) || head === undefined) return [];
  const start = subtree(tree, index)[0]!;
  if (start === index && xpos === "VBN") {
    // "the union and **the firms led** by Ana Silva"
    const last = dependents(tree, head, "conj").find(
      (member) =>
        member === start - 1 && firstDependent(tree, member, "det", "nmod:poss") !== undefined,
    );
    return last === undefined ||
      (tree.tokens[head]!.upos !== tree.tokens[last]!.upos && tree.tokens[last]!.upos !== "PROPN")
      ? []
      : [{ token: index, head: last, relation }];
  }
  if (relation !== "acl:relcl" || !isRelativePronoun(tree, start)) return [];
  const last = dependents(tree, head, "conj").find(
    (member) => member === start - 1 && tree.tokens[member]!.upos === "NOUN",
  );
  return last === undefined ? [] : [{ token: index, head: last, relation }];
});
