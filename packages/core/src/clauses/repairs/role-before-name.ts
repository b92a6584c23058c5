import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a spokesman for **cleric Bob Ray**, who …": the cleric has the name; the spokesman is another. */
export const roleBeforeName: Repair = atRelations(
  ["appos", "nmod", "flat"],
  (tree, { index: name, upos, head: other }) => {
    if (upos !== "PROPN" || other === undefined || firstDependent(tree, name, "flat") === undefined)
      return [];
    if (firstDependent(tree, name, "case") !== undefined) return [];
    const role = tree.first[name]! - 1;
    const before = tree.tokens[role];
    if (before?.upos !== "NOUN" || before.head !== other || tree.base[role] !== "nmod") return [];
    if (!isPersonNoun(before.lemma) || !isPersonNoun(tree.tokens[other]!.lemma)) return [];
    const cases = dependents(tree, role, "case");
    if (cases.length === 0 || firstDependent(tree, role, "det", "nmod:poss") !== undefined)
      return [];
    return [
      { token: name, head: other, relation: "nmod" },
      { token: role, head: name, relation: "nmod:desc" },
      ...cases.map((token) => ({ token, head: name, relation: "case" })),
    ];
  },
);
