import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "killed a boy with asthma and **his parents**": they were killed as well, and are nothing he has. */
export const kinBesidePerson: Repair = atRelations(
  ["conj"],
  (tree, { index, upos, lemma, head: trait }) => {
    if (upos !== "NOUN" || trait === undefined || !isPersonNoun(lemma)) return [];
    const { upos: kind, lemma: had, head: person } = tree.tokens[trait]!;
    if (kind !== "NOUN" || isPersonNoun(had) || tree.base[trait] !== "nmod") return [];
    if (person === undefined || !isPersonNoun(tree.tokens[person]!.lemma)) return [];
    const owner = firstDependent(tree, index, "nmod:poss");
    if (owner === undefined || !/^(his|her|their)$/i.test(tree.tokens[owner]!.text)) return [];
    return firstDependent(tree, index, "case") === undefined
      ? [{ token: index, head: person, relation: "conj" }]
      : [];
  },
);
