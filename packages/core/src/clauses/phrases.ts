import { complexPreposition, markersOf } from "./complex-prepositions.ts";
import {
  conjuncts,
  dependents,
  firstDependent,
  subtree,
  tokenText,
  type SyntaxTree,
} from "./syntax-tree.ts";
import { isRelativePronoun } from "./find-subject.ts";

const QUOTE = /^(["“”]|``|''|['‘’`])$/;
const JOINT = /^([-–—/'’&]|--)$/;

/** What a minimal phrase keeps besides its head. */
const KEPT = new Set(["det", "amod", "compound", "flat", "nummod", "fixed", "goeswith", "dep"]);

export interface MinimalOptions {
  /** Prepositions whose phrases stay in: "patron saint **of Maryland**". */
  readonly prepositions?: readonly string[];
}

/** A noun phrase without clauses, appositions, conjuncts, quotation marks and other prepositional phrases. */
export function minimalPhrase(
  tree: SyntaxTree,
  head: number,
  { prepositions = ["of"] }: MinimalOptions = {},
): number[] {
  const marker = firstDependent(tree, head, "case");
  const found = subtree(tree, head, (child, parent) => {
    const { relation, text } = tree.tokens[child]!;
    const base = tree.base[child]!;
    // "**100 years** after his death" says how long after, not whose death.
    if (parent === head && marker !== undefined && child < marker && marker < head) return false;
    if (base === "amod" && (firstDependent(tree, child, "nsubj") ?? -1) >= 0) return false;
    // "a number of issues **related** to it"
    if (base === "amod" && parent !== head && child > parent && tree.children[child]!.length > 0)
      return false;
    if (base === "amod" && parent === head && isBeforeAmount(tree, child, head)) return false;
    if (KEPT.has(base)) return true;
    // "races **Thursday**", "an offer **this season**": when, not which.
    if (relation === "nmod:unmarked" && parent === head && child > head && isWhen(tree, child))
      return false;
    // "**at least** 600 officials"
    if (tree.base[parent] === "nummod" && /^(nmod|obl)$/.test(base))
      // … and "19-14"
      if (child < parent || tree.tokens[child - 1]!.text === "-" || isUpTo(tree, child))
        return true;
    if (relation === "nmod:poss" || relation === "nmod:desc" || relation === "nmod:unmarked")
      return true;
    if (base === "nmod") {
      // "a union **of which** Norway is a member"
      if (isRelativePronoun(tree, child)) return false;
      const marker = firstDependent(tree, child, "case");
      return marker !== undefined && prepositions.includes(tree.tokens[marker]!.text.toLowerCase());
    }
    // "a drive-**by** shooting"
    if (base === "case") return parent !== head || tree.tokens[child - 1]?.text === "-";
    if (base === "conj" || base === "cc")
      return parent !== head && tree.base[parent] !== "nmod"
        ? true
        : isInsideModifier(tree, parent, head);
    // "one of the **most** daring"
    if (base === "advmod" && tree.tokens[child]!.xpos === "RBS") return true;
    if (base === "advmod")
      return parent !== head && tree.base[parent] !== "nmod"
        ? true
        : tree.base[parent] === "nummod" || (parent === head && isQuantifier(tree, child));
    if (base === "punct") return JOINT.test(text);
    // "the **U.S.**-brokered truce"
    if (tree.base[parent] === "amod" && child < parent && tree.tokens[child + 1]!.text === "-")
      return true;
    // "the **27-year**-old"
    if (relation === "obl:unmarked" && parent === head && tree.tokens[parent - 1]?.text === "-")
      return child < parent && tree.last[child]! >= parent - 2;
    if (base === "obl")
      return tree.tokens[parent]!.upos === "ADJ" && parent < child && child < head;
    return false;
  });
  const words = withJoints(tree, found).filter((index) => !isQuotationMark(tree, index));
  const phrase = trimPunctuation(tree, words);
  return phrase.length > 1 && tree.base[phrase[0]!] === "cc" ? phrase.slice(1) : phrase;
}

/** "30 **to 40** people" */
function isUpTo(tree: SyntaxTree, number: number): boolean {
  return (
    tree.tokens[number]!.upos === "NUM" &&
    dependents(tree, number, "case").some((marker) => /^to$/i.test(tree.tokens[marker]!.text))
  );
}

function isWhen(tree: SyntaxTree, noun: number): boolean {
  return (
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/i.test(
      tree.tokens[noun]!.text,
    ) ||
    /^(?:this|last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(
      tree.tokens[tree.first[noun]!]!.text,
    )
  );
}

/** The mark of "workers**'** rights" is none. */
function isQuotationMark({ tokens }: SyntaxTree, index: number): boolean {
  return tokens[index]!.upos !== "PART" && QUOTE.test(tokens[index]!.text);
}

/** "shot **dead** at least ten guards": what stands before an estimate is no word of the noun. */
function isBeforeAmount(tree: SyntaxTree, modifier: number, head: number): boolean {
  const amount = firstDependent(tree, head, "nummod");
  if (amount === undefined || modifier > amount) return false;
  const first = tree.tokens[tree.first[amount]!]!;
  return first.index > modifier && /^(at|about|around|nearly|almost|over|up)$/i.test(first.text);
}

function isInsideModifier(tree: SyntaxTree, parent: number, head: number): boolean {
  return parent !== head && ["amod", "compound", "nummod"].includes(tree.base[parent]!);
}

function isQuantifier(tree: SyntaxTree, child: number): boolean {
  // "**more than** half of the deaths"
  if (/^(more|less|fewer)$/i.test(tree.tokens[child]!.text))
    return tree.tokens[child + 1]?.text.toLowerCase() === "than";
  return /^(only|about|over|nearly|almost|approximately|not|less|hardly|barely|least|than)$/i.test(
    tree.tokens[child]!.text,
  );
}

/** Hyphens and slashes between kept words belong to the phrase wherever the parser hung them. */
function withJoints(tree: SyntaxTree, kept: readonly number[]): number[] {
  const inside = new Set(kept);
  for (const index of kept) {
    const next = index + 1;
    if (inside.has(next) || !inside.has(next + 1)) continue;
    const { text } = tree.tokens[next]!;
    // "Murray, Utah" is one name.
    const place =
      text === "," &&
      tree.tokens[index]!.upos === "PROPN" &&
      tree.tokens[next + 1]!.upos === "PROPN" &&
      tree.base[next + 1] !== "conj";
    // "Sino-U.S. trade", cut in pieces
    const dot =
      text === "." &&
      tree.tokens[next]!.span[0] === tree.tokens[index]!.span[1] &&
      tree.tokens[next + 1]!.span[0] === tree.tokens[next]!.span[1];
    if (JOINT.test(text) || place || dot) inside.add(next);
  }
  return [...inside].sort((a, b) => a - b);
}

/** A whole phrase as the text has it, without ", who …" clauses behind a comma and without outer punctuation. */
export function wholePhrase(
  tree: SyntaxTree,
  head: number,
  { without = () => false }: { readonly without?: (child: number, parent: number) => boolean } = {},
): number[] {
  const found = subtree(
    tree,
    head,
    (child, parent) => !without(child, parent) && !isLooseRelative(tree, child),
  );
  return trimPunctuation(tree, found);
}

/** ", who …" adds to its noun and does not pick it out. */
export function isLooseRelative(tree: SyntaxTree, child: number): boolean {
  if (tree.tokens[child]!.relation !== "acl:relcl") return false;
  const first = tree.first[child]!;
  const pronoun = tree.children[child]!.some((index) => isRelativePronoun(tree, index));
  if (!pronoun) return false;
  const before = tree.tokens[first]!.text === "," ? first : first - 1;
  return before >= 0 && tree.tokens[before]!.text === ",";
}

const OUTER = /^[,;:.!?–—-]$|^--$/;

export function trimPunctuation(tree: SyntaxTree, indexes: readonly number[]): number[] {
  let from = 0;
  let until = indexes.length;
  while (from < until && OUTER.test(tree.tokens[indexes[from]!]!.text)) from++;
  while (until > from && OUTER.test(tree.tokens[indexes[until - 1]!]!.text)) until--;
  return indexes.slice(from, until);
}

/** Conjuncts of a noun that are phrases of the same kind; "and so on" and clauses are not. */
export function phraseConjuncts(tree: SyntaxTree, head: number): number[] {
  const members = conjuncts(tree, head);
  if (members.length === 1) return members;
  const bare = firstDependent(tree, head, "case") === undefined;
  return members.filter((member) => {
    if (member === head) return true;
    // "a source within the ministry and **with knowledge** of the call"
    const own = markerOf(tree, member);
    if (bare && own !== "") return false;
    // "for change but **without** unrest"
    if (own !== "" && own !== markerOf(tree, head)) return false;
    return (
      firstDependent(tree, member, "nsubj", "cop") === undefined &&
      tree.tokens[member]!.upos !== "VERB"
    );
  });
}

function markerOf(tree: SyntaxTree, head: number): string {
  return tokenText(tree, dependents(tree, head, "case")).toLowerCase();
}

/** Prepositional phrases that describe a noun: their heads with their prepositions. */
export function nounPhrases(
  tree: SyntaxTree,
  head: number,
): { head: number; markers: readonly number[] }[] {
  const found: { head: number; markers: readonly number[] }[] = [];
  for (const child of dependents(tree, head, "nmod")) {
    if (tree.tokens[child]!.relation === "nmod:poss") continue;
    const markers = markersOf(tree, child);
    if (markers.length === 0) continue;
    found.push(complexPreposition(tree, child, markers) ?? { head: child, markers });
  }
  return found;
}
