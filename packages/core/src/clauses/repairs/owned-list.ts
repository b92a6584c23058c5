import { conjuncts, dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "Acme, the maker of Bolt, **Nimbus and Vega**": behind a role and a thing it is of, names in a row are more such
 * things, not more of who has the role.
 */
export const ownedList: Repair = atRelations(["appos"], (tree, { index: role, head }) => {
  if (head === undefined || head > role || tree.tokens[role]!.upos !== "NOUN") return [];
  const owned = dependents(tree, role, "nmod").find(
    (child) =>
      tree.tokens[child]!.upos === "PROPN" && markerOf(tree, child) === "of" && child > role,
  );
  if (owned === undefined) return [];
  const members = dependents(tree, head, "conj").filter((child) => child > owned);
  const last = members.flatMap((member) => conjuncts(tree, member)).at(-1);
  if (members.length < 2 || last === undefined || firstDependent(tree, last, "cc") === undefined)
    return [];
  // "Acme, the maker of Bolt**, and** Vega, the maker of …"
  const cc = firstDependent(tree, last, "cc")!;
  if (tree.tokens[cc - 1]?.text === "," || firstDependent(tree, last, "appos") !== undefined)
    return [];
  if (members.some((member) => tree.tokens[member]!.upos !== "PROPN")) return [];
  return members.map((token) => ({ token, head: owned, relation: "conj" }));
});

function markerOf(tree: SyntaxTree, noun: number): string | undefined {
  const marker = firstDependent(tree, noun, "case");
  return marker === undefined ? undefined : tree.tokens[marker]!.text.toLowerCase();
}
