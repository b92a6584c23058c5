import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { verbFamily } from "../../lexicon/verb-families.ts";
import { atEachToken, type Move, type Repair } from "./repair.ts";

/**
 * "US **Secretary of State** Marco Rubio said": one subject, not two side by side; "bought **diagnostics firm**
 * Ventana": one object; "and his **counterpart** Ivo": one conjunct.
 */
export const titleBesideName: Repair = atEachToken((tree, { index, lemma }) => {
  if (tree.children[index]!.length < 2) return [];
  const subjects = dependents(tree, index, "nsubj");
  const objects = dependents(tree, index, "obj", "iobj");
  const conjuncts = dependents(tree, index, "conj")
    .filter((child) => isNoun(tree, child) && !isBehindMark(tree, child))
    .slice(-2);
  const gives = objects.length === 2 && verbFamily(lemma) === "give";
  return [
    ...asTitle(tree, subjects),
    ...(gives ? [] : asTitle(tree, objects)),
    ...asTitle(tree, conjuncts),
  ];
});

/** Of two side by side the first is the title of the second, if that is a name. */
function asTitle(tree: SyntaxTree, pair: readonly number[]): Move[] {
  const [first, second] = pair;
  if (first === undefined || second === undefined || pair.length > 2) return [];
  if (tree.tokens[second]!.upos !== "PROPN" || tree.tokens[first]!.upos === "PRON") return [];
  if (firstDependent(tree, second, "cc", "case") !== undefined) return [];
  // "Chief Executive**,** Ana Silva said"
  const end = tree.tokens[tree.first[second]! - 1]?.text === "," ? 2 : 1;
  if (tree.last[first]! !== tree.first[second]! - end) return [];
  return [{ token: first, head: second, relation: "nmod:desc" }];
}

function isNoun(tree: SyntaxTree, token: number): boolean {
  return /^(NOUN|PROPN)$/.test(tree.tokens[token]!.upos);
}

/** "Ann Lee, **Bo Day**, Eva Roe" is a list. */
function isBehindMark(tree: SyntaxTree, token: number): boolean {
  return tree.tokens[tree.first[token]!]!.upos === "PUNCT";
}
