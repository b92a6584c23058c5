import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "his stepmother, **his sister** and his aunt": a list, whose second member is no other word for the first. Where
 * the "and" stands behind a name and its role ("Ana Silva, the director, and …") it is one.
 */
export const listedApposition: Repair = atRelations(["appos"], (tree, { index, head }) => {
  if (tree.base[index] !== "appos" || head === undefined || head > index) return [];
  const last = [...dependents(tree, index, "conj"), ...dependents(tree, head, "conj")].find(
    (child) => child > index && firstDependent(tree, child, "cc") !== undefined,
  );
  if (last === undefined) return [];
  // The last member follows without another comma, or all are of one kind.
  const joint = firstDependent(tree, last, "cc")!;
  if (tree.tokens[joint - 1]?.text === "," && tree.tokens[last]!.head !== index) return [];
  const { upos } = tree.tokens[head]!;
  return tree.tokens[index]!.upos === upos && tree.tokens[last]!.upos === upos
    ? [{ token: index, head, relation: "conj" }]
    : [];
});
