import { trimPunctuation, isLooseRelative } from "../clauses/phrases.ts";
import { isRelativePronoun } from "../clauses/find-subject.ts";
import { dependents, firstDependent, isUnder, subtree } from "../clauses/syntax-tree.ts";
import { nominalVerb } from "../lexicon/deverbal-nouns.ts";
import { intentNouns, isAbstractNoun, relationalNouns } from "../lexicon/noun-classes.ts";
import { roles } from "../lexicon/titles.ts";
import { isEnough } from "./is-enough.ts";
import { isTimeWord, markerText } from "./find-qualifiers.ts";
import { isManner } from "./is-manner.ts";
import { COUNTED } from "./is-singled-out.ts";
import type { SentenceContext } from "./context.ts";

/** Words a label has room for; what is longer ends in "…" where a constituent ends. */
const ROOM = 10;

/** What a phrase has to keep so that it tells anything. */
export interface Completion {
  readonly words: readonly number[];
  /** More of it stands in the text. */
  readonly cut: boolean;
}

const NONE: Completion = { words: [], cut: false };

/**
 * What stands behind a noun that is nothing by itself: "a request **to stay**", "a chance **at a fair trial**",
 * "the claim **that they lost**", "people **affected by the storm**".
 *
 * @param phrase The words that stay in any case, in the order of the text.
 */
export function nounCompletion(
  context: SentenceContext,
  head: number,
  phrase: readonly number[],
): Completion {
  const { tree } = context;
  const last = phrase.at(-1);
  if (last === undefined || tree.tokens[head]!.upos !== "NOUN") return NONE;
  const opening = tree.tokens[behind(context, last)];
  if (opening === undefined || !(OPENING.test(opening.upos) || isEver(opening.text)))
    // "the first time **either house has voted**"
    if (!dependents(tree, head, "acl:relcl").some((child) => tree.first[child] === last + 1))
      return NONE;
  const list = restOfList(context, head, phrase);
  if (list.length > 0)
    return list.length <= roomBehind(context, phrase) ? { words: list, cut: false } : NONE;
  const next =
    completing(context, head, phrase) ??
    behindLast(context, head, phrase) ??
    besideObject(context, head, phrase);
  return next === undefined ? NONE : fit(context, next, roomBehind(context, phrase), head);
}

/** "the auspices of Russia, **Turkey and Iran**": of one of them says less, and of the others nothing. */
function restOfList(
  { tree }: SentenceContext,
  head: number,
  phrase: readonly number[],
): readonly number[] {
  const last = phrase.at(-1)!;
  if (last === head || tree.base[last] !== "nmod") return [];
  const members = dependents(tree, last, "conj");
  const end = members.at(-1);
  if (
    end === undefined ||
    members.some(
      (member) =>
        !/^(NOUN|PROPN)$/.test(tree.tokens[member]!.upos) ||
        /^others?$/i.test(tree.tokens[member]!.text) ||
        firstDependent(tree, member, "case", "nsubj") !== undefined,
    )
  )
    return [];
  const words = members.flatMap((member) =>
    subtree(
      tree,
      member,
      (child, parent) =>
        !/^(acl|appos|nmod|parataxis)$/.test(tree.base[child]!) ||
        // "a clinic and **hundreds of homes**"
        (parent === member &&
          tree.base[child] === "nmod" &&
          AMOUNT.test(tree.tokens[member]!.lemma) &&
          dependents(tree, child, "case").some((marker) => tree.tokens[marker]!.text === "of")),
    ),
  );
  words.sort((a, b) => a - b);
  const first = words[0]!;
  return words.every((index, at) => index === first + at) && first === last + 1 ? words : [];
}

const AMOUNT = /^(dozen|score|hundred|thousand|million|billion|ten|number|handful|part|piece)s?$/i;

function completing(
  context: SentenceContext,
  head: number,
  phrase: readonly number[],
): number | undefined {
  const { tree } = context;
  const last = phrase.at(-1)!;
  const next = behind(context, last);
  // "the first woman **ever** to lead it"
  const start = isEver(tree.tokens[next]?.text ?? "") ? next + 1 : next;
  const nearby = dependents(tree, head, "nmod", "acl").filter(
    (child) => child > last && tree.first[child] === start,
  );
  if (nearby.length === 0) return undefined;
  const need = {
    bare: isBare(context, phrase),
    relational: isRelational(tree.tokens[head]!.lemma.toLowerCase()),
    superlative: isSuperlative(context, head),
    limited: isLimited(context, head),
    office: roles.has(tree.tokens[head]!.lemma.toLowerCase()),
  };
  if (!Object.values(need).some((needed) => needed)) return undefined;
  return nearby.find((child) =>
    tree.base[child] === "nmod"
      ? isPhrase(context, child, need)
      : isClause(context, child, head, need),
  );
}

/** "the signing of **an agreement** with Oslo": the noun of an of-phrase may be nothing by itself, too. */
function behindLast(
  context: SentenceContext,
  head: number,
  phrase: readonly number[],
): number | undefined {
  const { tree } = context;
  const last = phrase.at(-1)!;
  if (last === head || tree.base[last] !== "nmod") return undefined;
  // "the resignation of all those **tainted by it**"
  if (/^(those|anyone|everyone|anybody|everybody|people)$/i.test(tree.tokens[last]!.text))
    return dependents(tree, last, "acl").find((child) => tree.first[child] === last + 1);
  // "the view of many **in Europe**"
  if (/^(many|most|some|few)$/i.test(tree.tokens[last]!.text))
    return dependents(tree, last, "nmod", "acl").find((child) => tree.first[child] === last + 1);
  if (tree.tokens[last]!.upos !== "NOUN") return undefined;
  const own = phrase.slice(phrase.findLastIndex((index) => tree.base[index] === "case") + 1);
  return completing(context, last, own);
}

/** "abandoned his run **for a third term**": what stands behind a lone noun belongs to it, even where it hangs on the verb. */
function besideObject(
  context: SentenceContext,
  head: number,
  phrase: readonly number[],
): number | undefined {
  const { tree } = context;
  const { head: verb, lemma } = tree.tokens[head]!;
  if (verb === undefined || !/^obj|obl$/.test(tree.base[head]!) || !isBare(context, phrase))
    return undefined;
  if (!isRelational(lemma.toLowerCase()) && !isAbstractNoun(lemma.toLowerCase())) return undefined;
  return dependents(tree, verb, "obl").find(
    (child) =>
      child > head &&
      tree.first[child] === phrase.at(-1)! + 1 &&
      (tree.base[head] === "obl" ? /^(with|of|to)$/ : /^(for|on|about|over|against|of|to)$/).test(
        markerText(context, dependents(tree, child, "case")),
      ) &&
      !isTimeWord(context, child),
  );
}

interface Need {
  /** A noun without anything before it. */
  readonly bare: boolean;
  readonly relational: boolean;
  /** "the **largest** city", of what? */
  readonly superlative: boolean;
  /** "the agency's director **for trade**": not of all of it. */
  readonly office: boolean;
  /** "**only** patients", which ones? */
  readonly limited: boolean;
}

function isLimited({ tree }: SentenceContext, head: number): boolean {
  return dependents(tree, head, "advmod").some(
    (child) => child < head && /^(only|just|solely)$/i.test(tree.tokens[child]!.text),
  );
}

function isSuperlative({ tree }: SentenceContext, head: number): boolean {
  return dependents(tree, head, "amod").some(
    (child) =>
      child < head &&
      (tree.tokens[child]!.xpos === "JJS" ||
        COUNTED.test(tree.tokens[child]!.text) ||
        dependents(tree, child, "advmod").some((word) =>
          /^(most|least)$/i.test(tree.tokens[word]!.text),
        )),
  );
}

/** "11 people **dead in Oslo**", "issues **related to trade**": an adjective behind its noun, with what is its own. */
export function looseCompletion(
  context: SentenceContext,
  adjective: number,
  phrase: readonly number[],
): Completion {
  const first = context.tree.first[adjective]!;
  if (first !== phrase.at(-1)! + 1 || context.tree.tokens[first]!.upos === "PUNCT") return NONE;
  return fit(context, adjective, roomBehind(context, phrase));
}

/** "is wrong **to cut rates**", "are convinced **that they won**": what an adjective is said of. */
export function adjectiveCompletion(
  context: SentenceContext,
  head: number,
  phrase: readonly number[],
): Completion {
  const { tree } = context;
  if (phrase.at(-1) !== head) return NONE;
  // "is unique **enough to warrant** a name"
  const enough = /^enough$/i.test(tree.tokens[head + 1]?.text ?? "");
  const so = dependents(tree, head, "advcl", "xcomp").find((child) => isEnough(tree, child));
  if (enough && so !== undefined && tree.first[so] === head + 2) {
    const { words, cut } = fit(context, so, roomBehind(context, phrase) - 1);
    return words.length === 0 ? NONE : { words: [head + 1, ...words], cut };
  }
  const copular = firstDependent(tree, head, "cop") !== undefined;
  const next = dependents(tree, head, "advcl", "ccomp", "xcomp", "obl", "nmod", "obj").find(
    (child) => {
      if (
        tree.base[child] === "obj" &&
        !/^(worth|like|unlike|due|owed)$/.test(tree.tokens[head]!.lemma)
      )
        return false;
      if (tree.first[child] !== head + 1) return false;
      if (tree.tokens[head + 1]!.text.toLowerCase() === "than") return true;
      if (tree.base[child] === "obj") return true;
      if (!copular || /^(obl|nmod)$/.test(tree.base[child]!)) return false;
      const mark = firstDependent(tree, child, "mark");
      const word = mark === undefined ? "" : tree.tokens[mark]!.text.toLowerCase();
      return tree.base[child] === "advcl" ? /^(to|that|for|about|at|of|in)$/.test(word) : true;
    },
  );
  return next === undefined ? NONE : fit(context, next, roomBehind(context, phrase));
}

function roomBehind(context: SentenceContext, phrase: readonly number[]): number {
  return ROOM - phrase.filter((index) => isCounted(context, index)).length;
}

/** The word behind a phrase, past the mark that closes "an **option**" for the post. */
function behind({ tree }: SentenceContext, last: number): number {
  return /^["”]$/.test(tree.tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
}

/** "the first woman **ever** to lead it" */
function isEver(word: string): boolean {
  return /^(ever|yet)$/i.test(word);
}

/** What a phrase or a clause behind a noun can begin with. */
const OPENING = /^(ADP|PART|SCONJ|AUX|VERB|CCONJ|PUNCT)$/;

/** Whole, or up to where a phrase in it ends: never with a preposition or an article at its end. */
export function fit(
  context: SentenceContext,
  head: number,
  room: number,
  noun?: number,
): Completion {
  const { tree } = context;
  const first = subtree(tree, head, (child) => !isAddition(context, child));
  // "a request **for Norway to halt aid**"
  const then =
    noun === undefined || tree.base[head] !== "nmod"
      ? undefined
      : dependents(tree, noun, "acl").find(
          (child) =>
            tree.first[child] === first.at(-1)! + 1 &&
            tree.tokens[first.at(-1)! + 1]!.text.toLowerCase() === "to",
        );
  const whole =
    then === undefined
      ? first
      : [...first, ...subtree(tree, then, (child) => !isAddition(context, child))];
  // "too small to “see on a **map.”**"
  const quoted = /^["”]$/.test(tree.tokens[whole.at(-1)!]!.text);
  const words = trimPunctuation(tree, quoted ? whole.slice(0, -1) : whole);
  // "a league **of which** Norway is a member"
  if (
    words
      .slice(0, 3)
      .some((index) => isRelativePronoun(tree, index) && tree.base[index] !== "det") &&
    !/^those$/i.test(tree.tokens[words[0]! - 1]?.text ?? "")
  )
    return NONE;
  const until = words.findIndex((index, at) => at > 0 && index !== words[at - 1]! + 1);
  const run = until < 0 ? words : words.slice(0, until);
  if (run.length <= room && until < 0) return { words: run, cut: false };
  for (let end = Math.min(run.length, room); end > 1; end--) {
    if (end === run.length || canEnd(context, run[end - 1]!, run[end]!))
      return { words: run.slice(0, end), cut: end < words.length };
  }
  return NONE;
}

/** ", who …" and ", a …" tell more of a thing and not which it is. */
function isAddition({ tree }: SentenceContext, child: number): boolean {
  if (tree.base[child] !== "appos") return isLooseRelative(tree, child);
  return (
    tree.tokens[tree.first[child]! - 1]?.upos === "PUNCT" ||
    tree.tokens[tree.first[child]!]!.upos === "PUNCT"
  );
}

function canEnd({ tree }: SentenceContext, last: number, next: number): boolean {
  if (!/^(case|mark|cc|punct)$/.test(tree.base[next]!)) return false;
  if (tree.tokens[next]!.text === "-" || tree.tokens[last]!.text === "-") return false;
  if (/^['’]s?$/.test(tree.tokens[next]!.text)) return false;
  return !/^(case|mark|cc|det|aux|cop|punct|amod|compound|nummod)$/.test(tree.base[last]!);
}

function isCounted({ tree }: SentenceContext, index: number): boolean {
  return !/^(DET|PUNCT)$/.test(tree.tokens[index]!.upos);
}

/** "the **backing**", "their **ability**": of what or to what, the noun does not say. */
export function isBare({ tree }: SentenceContext, phrase: readonly number[]): boolean {
  // "**Ann's** idea": whose, but not of what.
  const owner = phrase.find((index) => tree.tokens[index]!.relation === "nmod:poss");
  const words = phrase.filter(
    (index) =>
      !/^(DET|PRON)$/.test(tree.tokens[index]!.upos) &&
      !(owner !== undefined && isUnder(tree, index, owner)),
  );
  return words.length === 1 && tree.tokens[words[0]!]!.upos === "NOUN";
}

function isRelational(noun: string): boolean {
  return intentNouns.has(noun) || relationalNouns.has(noun) || nominalVerb(noun) !== undefined;
}

/** A time is a qualifier, and where or against whom by name has an edge of its own. */
function isPhrase(context: SentenceContext, child: number, need: Need): boolean {
  const { tree, mentionAt } = context;
  const markers = dependents(tree, child, "case");
  const preposition = markerText(context, markers);
  if (need.office && !need.bare && !need.relational && !need.superlative && !need.limited)
    return preposition === "for" && !isTimeWord(context, child);
  const wanted =
    COMPLETING.test(preposition) ||
    (/^(above|below)$/.test(preposition) && isMeasured(context, child)) ||
    (need.bare && need.relational && RELATING.test(preposition)) ||
    (need.superlative && /^(at|since|by|among)$/.test(preposition)) ||
    need.limited;
  if (!wanted || isManner(context, { head: child, markers })) return false;
  if (need.superlative || /^(of|between|for|to|about|over)$/.test(preposition))
    return !isTimeWord(context, child);
  // "jailed for their ties **with Oslo**": nothing else tells with whom.
  const { head } = tree.tokens[child]!;
  const open =
    preposition === "with"
      ? need.bare
      : preposition === "in" &&
        head !== undefined &&
        /^(membership|interest|role|stake|faith|trust|confidence)$/.test(tree.tokens[head]!.lemma);
  const told = head === undefined || tree.base[head] !== "obl" || !open;
  return !(told && mentionAt.get(child)?.kind === "name") && !isTimeWord(context, child);
}

/** "temperatures above **30 degrees**" */
function isMeasured({ tree }: SentenceContext, child: number): boolean {
  return tree.tokens[child]!.upos === "NUM" || firstDependent(tree, child, "nummod") !== undefined;
}

const COMPLETING = /^(of|for|to|on|in|into|over|about|against|between|towards?)$/;

/** These complete only a noun for a doing or a relation that stands alone. */
const RELATING = /^(with|from|by)$/;

function isClause(
  context: SentenceContext,
  child: number,
  head: number,
  { bare, superlative }: Need,
): boolean {
  const { tree } = context;
  if (tree.tokens[child]!.relation === "acl:relcl")
    // "the **first time either house has voted**"
    return (
      superlative &&
      /^(time|day|year|occasion|moment|instance)$/.test(tree.tokens[head]!.lemma) &&
      tree.tokens[tree.first[child]!]!.text !== ","
    );
  if (/^(,|such|including|like)$/i.test(tree.tokens[tree.first[child]!]!.text)) return false;
  const mark = firstDependent(tree, child, "mark");
  // "steps **being taken**"; who does it to whom is a claim with the noun as its end.
  if (mark === undefined)
    // "the **only** bus **involved in it**"
    return (
      (superlative && tree.tokens[child]!.xpos === "VBN") ||
      (bare &&
        /^VB[NG]$/.test(tree.tokens[child]!.xpos) &&
        firstDependent(tree, child, "obj", "iobj", "obl", "xcomp") === undefined)
    );
  if (tree.tokens[mark]!.lemma.toLowerCase() === "to")
    return bare || superlative || intentNouns.has(tree.tokens[head]!.lemma.toLowerCase());
  return true;
}
