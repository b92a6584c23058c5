import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent, subtree, type SyntaxTree } from "../syntax-tree.ts";
import { atEachToken, type Repair } from "./repair.ts";

/** "Ana Silva of Kazan University, **who** led the study": "who" goes to a person, not to where she is from. */
export const personAntecedent: Repair = atEachToken((tree, { index: clause, relation, head }) => {
  if (relation !== "acl:relcl" || head === undefined) return [];
  const who = subtree(tree, clause).find((token) => tree.tokens[token]!.upos !== "PUNCT");
  if (who === undefined || !/^who(m|se)?$/i.test(tree.tokens[who]!.text)) return [];
  if (tree.tokens[who - 1]?.text !== "," || mayBePerson(tree, head)) return [];
  for (let at = head; /^(nmod|appos|conj|obl)$/.test(tree.base[at]!);) {
    at = tree.tokens[at]!.head!;
    if (tree.tokens[at]!.upos === "VERB") return [];
    if (isPerson(tree, at)) return [{ token: clause, head: at, relation }];
  }
  return [];
});

function mayBePerson(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos === "NOUN")
    return isPersonNoun(lemma.toLowerCase()) || tree.tokens[noun]!.xpos === "NNS";
  // A body's or a place's name behind "of", "at", "in": no given name with another behind it.
  return (
    upos !== "PROPN" || firstDependent(tree, noun, "case") === undefined || isPerson(tree, noun)
  );
}

/** A name of two words, or a noun for people. */
function isPerson(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos === "NOUN") return isPersonNoun(lemma.toLowerCase());
  return (
    upos === "PROPN" &&
    firstDependent(tree, noun, "flat") !== undefined &&
    firstDependent(tree, noun, "det", "compound") === undefined
  );
}
