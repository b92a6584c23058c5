import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { roles } from "../../lexicon/titles.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/**
 * "pilot Ann Lee, **surgeon Bo Ek** and **judge Eva Roe** left": three people, each with a role; nobody of them is
 * another one.
 */
export const listedRoles: Repair = atRelations(["appos"], (tree, { index, head: first }) => {
  if (first === undefined || first > index || tree.base[index] !== "appos") return [];
  if (tree.tokens[first]!.upos !== "PROPN" || !hasRole(tree, first)) return [];
  const rest = [
    ...dependents(tree, first, "conj", "appos"),
    ...dependents(tree, index, "conj", "appos"),
  ].filter((child) => child > first);
  const members = rest.filter((child) => namedBy(tree, child) !== undefined);
  const joined = tree.tokens
    .slice(index, tree.last[first]! + 1)
    .some(({ relation, text }) => relation === "cc" && /^and$/i.test(text));
  if (!joined || !members.includes(index)) return [];
  const moves: Move[] = members.flatMap((role) => {
    const name = namedBy(tree, role)!;
    return [
      { token: name, head: first, relation: "conj" },
      { token: role, head: name, relation: "appos" },
    ];
  });
  // Names with roles of their own that hang on one of the roles before.
  for (const role of members)
    for (const name of dependents(tree, role, "appos", "conj"))
      if (name !== namedBy(tree, role) && hasRole(tree, name))
        moves.push({ token: name, head: first, relation: "conj" });
  return moves;
});

function hasRole(tree: SyntaxTree, name: number): boolean {
  const role = tree.tokens[name - 1];
  return (
    tree.tokens[name]!.upos === "PROPN" &&
    role !== undefined &&
    role.head === name &&
    isRole(role.lemma)
  );
}

/** The name right behind a role that the parser hung on it: "surgeon **Bo** Ek". */
function namedBy(tree: SyntaxTree, role: number): number | undefined {
  const { upos, lemma } = tree.tokens[role]!;
  const name = tree.tokens[role + 1];
  if (upos !== "NOUN" || !isRole(lemma) || firstDependent(tree, role, "det") !== undefined)
    return undefined;
  return name?.upos === "PROPN" && name.head === role && tree.base[name.index] === "appos"
    ? name.index
    : undefined;
}

function isRole(lemma: string): boolean {
  const word = lemma.toLowerCase();
  return isPersonNoun(word) || roles.has(word);
}
