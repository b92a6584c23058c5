import { controllingAdjectives } from "../lexicon/verbs.ts";
import { dependents, firstDependent, type SyntaxTree } from "./syntax-tree.ts";

/** Relations in which a verb is part of a phrase or of another verb and says nothing of its own. */
const INSIDE_A_PHRASE = new Set([
  "amod",
  "compound",
  "case",
  "mark",
  "fixed",
  "flat",
  "aux",
  "cop",
  "cc",
  "det",
  "advmod",
  "discourse",
  "goeswith",
  "nummod",
]);

const CLAUSE_RELATIONS = new Set([
  "root",
  "conj",
  "parataxis",
  "ccomp",
  "advcl",
  "acl",
  "csubj",
  "xcomp",
]);

/** A predicate with the verbs it is chained to, governing verbs first. */
export interface Predicate {
  readonly head: number;
  readonly chain: readonly number[];
}

/** Heads of clauses, in the order of the text. A verb that only governs another is in that one's chain. */
export function findPredicates(tree: SyntaxTree): Predicate[] {
  const predicates: Predicate[] = [];
  for (const { index } of tree.tokens) {
    if (!isPredicate(tree, index)) continue;
    const chain = [index];
    for (let top = index; ;) {
      const governor = chainGovernor(tree, top);
      if (governor === undefined || chain.includes(governor)) break;
      chain.unshift(governor);
      top = governor;
    }
    if (openComplement(tree, index) !== undefined) continue;
    predicates.push({ head: index, chain });
  }
  return predicates;
}

function isPredicate(tree: SyntaxTree, index: number): boolean {
  const { upos } = tree.tokens[index]!;
  const base = tree.base[index]!;
  if (INSIDE_A_PHRASE.has(base) || (base !== "root" && isHyphenated(tree, index))) return false;
  if (firstDependent(tree, index, "cop") !== undefined) return true;
  const subject = firstDependent(tree, index, "nsubj", "csubj") !== undefined;
  if (upos === "VERB") return subject || CLAUSE_RELATIONS.has(base);
  if (upos === "AUX") return subject || base === "root" || base === "conj";
  return subject && CLAUSE_RELATIONS.has(base);
}

/** "pro-**Beijing**", "**so**-called": part of a word, whatever its tag. */
function isHyphenated({ tokens }: SyntaxTree, index: number): boolean {
  const touches = (hyphen: number, word: number) =>
    tokens[hyphen]?.text === "-" &&
    tokens[Math.min(hyphen, word)]!.span[1] === tokens[Math.max(hyphen, word)]!.span[0];
  return touches(index - 1, index) || touches(index + 1, index);
}

/** The verb "wants" of "wants to **buy**"; shared by conjuncts: "wants to buy and **sell**". */
function chainGovernor(tree: SyntaxTree, index: number): number | undefined {
  const base = tree.base[index]!;
  const { head } = tree.tokens[index]!;
  if (head === undefined) return undefined;
  if (base === "xcomp") return openComplement(tree, head) === index ? head : undefined;
  if (base !== "conj" || firstDependent(tree, index, "nsubj", "csubj") !== undefined)
    return undefined;
  // "to buy and sell" shares its governor; "wants to buy and sold" does not.
  return tree.base[head] === "xcomp" && isInfinitive(tree, index) === isInfinitive(tree, head)
    ? chainGovernor(tree, head)
    : undefined;
}

/** The verb that continues a chain: none when the governor has an object, for that is its subject. */
export function openComplement(tree: SyntaxTree, index: number): number | undefined {
  const { upos, lemma } = tree.tokens[index]!;
  if (upos !== "VERB" && upos !== "AUX" && !(upos === "ADJ" && controllingAdjectives.has(lemma)))
    return undefined;
  if (firstDependent(tree, index, "obj", "iobj") !== undefined) return undefined;
  return dependents(tree, index, "xcomp").find((child) => {
    // "seems **ready** to sign"
    if (tree.tokens[child]!.upos === "ADJ" && openComplement(tree, child) !== undefined)
      return true;
    return tree.tokens[child]!.upos === "VERB" || firstDependent(tree, child, "cop") !== undefined;
  });
}

/** Not finite: base form or participle without an auxiliary that carries tense. */
function isInfinitive(tree: SyntaxTree, index: number): boolean {
  return [index, ...dependents(tree, index, "aux", "cop")].every(
    (word) => !/VerbForm=Fin/.test(tree.tokens[word]!.feats),
  );
}
