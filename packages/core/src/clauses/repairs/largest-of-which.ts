import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/** "three boats, **the largest of which** sank": no other word for the boats, but what the clause behind it tells of. */
export const largestOfWhich: Repair = atRelations(["appos"], (tree, { index, head }) => {
  if (tree.base[index] !== "appos" || head === undefined) return [];
  const which = dependents(tree, index, "nmod", "obl").find((child) =>
    /^(which|whom)$/i.test(tree.tokens[child]!.text),
  );
  if (which === undefined) return creationOfWhich(tree, index, head);
  const clause = dependents(tree, head, "acl:relcl", "acl").find(
    (child) =>
      child > which &&
      tree.first[child]! > which &&
      firstDependent(tree, child, "nsubj") === undefined,
  );
  return clause === undefined ? [] : [{ token: index, head: clause, relation: "nsubj" }];
});

/** "a party, **the creation of which** the state allowed": the state allowed the creation of the party. */
function creationOfWhich(tree: SyntaxTree, noun: number, head: number): Move[] {
  const clause = dependents(tree, noun, "acl").find((child) => child > noun);
  if (clause === undefined || tree.tokens[noun + 1]?.text.toLowerCase() !== "of") return [];
  const which = tree.tokens[noun + 2];
  if (which?.head !== clause || !/^(which|whom)$/i.test(which.text)) return [];
  if (firstDependent(tree, clause, "obj") !== undefined) return [];
  const subject = firstDependent(tree, clause, "nsubj");
  return [
    { token: clause, head, relation: "acl:relcl" },
    { token: noun, head: clause, relation: subject === undefined ? "nsubj" : "obj" },
    { token: which.index, head: noun, relation: "nmod" },
  ];
}
