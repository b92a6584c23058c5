import { readClauses } from "../clauses/read-clauses.ts";
import type { Clause, ClauseGraph } from "../clauses/types.ts";
import { dependents, firstDependent, type SyntaxTree } from "../clauses/syntax-tree.ts";
import { groupWords, type WordGroups } from "../clauses/word-groups.ts";
import { titleWords } from "./title-words.ts";
import type { CoreferenceLink } from "../coreference/types.ts";
import type { Span } from "../document/types.ts";
import {
  isAbstractNoun,
  isPersonNoun,
  organizationNouns,
  placeNouns,
} from "../lexicon/noun-classes.ts";
import type { Mention, Mentions, Quantity, TimeValue } from "../mentions/types.ts";
import type { Reading, Sentence, Token } from "../reading/types.ts";

/** A sentence with all that is known about it when claims are read. */
export interface SentenceContext {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly graph: ClauseGraph;
  readonly tree: SyntaxTree;
  readonly groups: WordGroups;
  /** The double quotation marks. */
  readonly quotes: readonly Token[];
  /** The clause each chain verb or predicative heads, by token. */
  readonly clauseAt: ReadonlyMap<number, Clause>;
  /** The mention a token heads; groups ("Trump and Putin") are left to their members. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** The name a role stands for, by the role's token: "White House **spokesman** Ed Roe". */
  readonly nameOf: ReadonlyMap<number, Mention>;
  readonly times: readonly TimeValue[];
  readonly quantities: readonly Quantity[];
  /** Mentions that corefer with another one. */
  readonly linked: ReadonlySet<string>;
  /** The chain of coreferent mentions a mention is in, by the id of one of them. */
  readonly chainOf: (mention: string) => string;
  /** Members of the group that a mention's chain names: "they" → Trump, Putin. */
  readonly membersOf: (mention: string) => readonly string[];
  /** Does a mention's chain have a name? */
  readonly named: (mention: string) => boolean;
  /** Does a mention's chain have a name or a noun, or only pronouns? */
  readonly described: (mention: string) => boolean;
}

export function toContexts(
  reading: Reading,
  { mentions, times, quantities }: Mentions,
  links: readonly CoreferenceLink[],
): SentenceContext[] {
  const linked = new Set(links.flatMap(({ anaphor, antecedent }) => [anaphor, antecedent]));
  const chains = toChains(mentions, links);
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const spans = new Map(mentions.map(({ id, span }) => [id, span]));
  const timesIn = walk(times);
  const quantitiesIn = walk(quantities);
  return reading.sentences.map((sentence) => {
    const graph = readClauses(sentence);
    const clauseAt = new Map<number, Clause>();
    for (const clause of graph.clauses) {
      for (const verb of clause.chain) if (!clauseAt.has(verb)) clauseAt.set(verb, clause);
    }
    const mentionAt = new Map<number, Mention>();
    for (const mention of bySentence.get(sentence.index) ?? []) {
      if (mention.members !== undefined && isCoordinated(mention, spans, graph.tree)) continue;
      const other = mentionAt.get(mention.head);
      if (!other || preferred(mention, other)) mentionAt.set(mention.head, mention);
    }
    return {
      reading,
      sentence,
      graph,
      tree: graph.tree,
      groups: groupWords(graph.tree),
      quotes: graph.tree.tokens.filter(({ text }) => QUOTES.has(text)),
      clauseAt,
      mentionAt,
      nameOf: findRoleNames(graph.tree, mentionAt),
      times: timesIn(sentence.span),
      quantities: quantitiesIn(sentence.span),
      linked,
      ...chains,
    };
  });
}

const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "``", "''"]);

/** Titles before a name, nouns with a name in apposition, "the city of" a name: they mean the one named. */
function findRoleNames(
  tree: SyntaxTree,
  mentionAt: ReadonlyMap<number, Mention>,
): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  for (const [head, mention] of mentionAt) {
    if (mention.kind !== "name") continue;
    const above = tree.tokens[head]!.head;
    if (above !== undefined && mentionAt.get(above)?.kind !== "name") {
      const named =
        tree.base[head] === "appos"
          ? canBeNamed(tree, mentionAt, above, head)
          : isPlaceOf(tree, head);
      if (named) found.set(above, mention);
    }
    if (mention.type !== "person") continue;
    for (const index of titleWords(tree, mention.tokens[0], head)) {
      if (index !== head && mentionAt.get(index)?.kind !== "name") found.set(index, mention);
    }
  }
  return found;
}

/**
 * May a noun and a name beside it be one? "victims, **Ana Silva**" and "the capital, **Ana Silva**" are neighbours: a
 * person is not many, and no place.
 */
export function canBeNamed(
  tree: SyntaxTree,
  mentionAt: ReadonlyMap<number, Mention>,
  noun: number,
  name: number,
): boolean {
  const named = mentionAt.get(name);
  if (named?.kind !== "name" || named.type !== "person") return true;
  if (/S$/.test(tree.tokens[noun]!.xpos) && firstDependent(tree, name, "conj") === undefined)
    return false;
  const lemma = tree.tokens[noun]!.lemma.toLowerCase();
  return (
    isPersonNoun(lemma) ||
    !(placeNouns.has(lemma) || organizationNouns.has(lemma) || isAbstractNoun(lemma))
  );
}

/** "the city **of Oslo**", but not "the mayor of Oslo" nor "the north of Norway". */
function isPlaceOf(tree: SyntaxTree, name: number): boolean {
  const { head } = tree.tokens[name]!;
  if (tree.base[name] !== "nmod" || head === undefined) return false;
  const { lemma, xpos } = tree.tokens[head]!;
  return (
    GOVERNED.test(lemma) &&
    !/S$/.test(xpos) &&
    dependents(tree, name, "case").every((marker) => tree.tokens[marker]!.text === "of") &&
    firstDependent(tree, name, "case") !== undefined &&
    firstDependent(tree, head, "nmod:poss") === undefined &&
    dependents(tree, head, "det").some((word) => /^the$/i.test(tree.tokens[word]!.text))
  );
}

const GOVERNED =
  /^(city|town|village|province|state|republic|kingdom|county|district|region|island|municipality|principality)$/;

function toChains(
  mentions: readonly Mention[],
  links: readonly CoreferenceLink[],
): Pick<SentenceContext, "chainOf" | "membersOf" | "named" | "described"> {
  const parents = new Map<string, string>();
  const chainOf = (mention: string): string => {
    let at = mention;
    for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) at = parent;
    return at;
  };
  for (const { anaphor, antecedent } of links) {
    const [a, b] = [chainOf(anaphor), chainOf(antecedent)];
    if (a !== b) parents.set(a, b);
  }
  const members = new Map<string, readonly string[]>();
  for (const mention of mentions) {
    if (mention.members && mention.members.length > 1 && !members.has(chainOf(mention.id))) {
      members.set(chainOf(mention.id), mention.members);
    }
  }
  const names = new Set(
    mentions.filter(({ kind }) => kind === "name").map(({ id }) => chainOf(id)),
  );
  const nouns = new Set(
    mentions.filter(({ kind }) => kind !== "pronoun").map(({ id }) => chainOf(id)),
  );
  return {
    described: (mention) => nouns.has(chainOf(mention)),
    chainOf,
    membersOf: (mention) => members.get(chainOf(mention)) ?? [],
    named: (mention) => names.has(chainOf(mention)) || members.has(chainOf(mention)),
  };
}

/** Values in the order of the text, a sentence after the other: each is looked at once. */
function walk<T extends { readonly span: Span }>(values: readonly T[]): (sentence: Span) => T[] {
  let from = 0;
  return (sentence) => {
    while (from < values.length && values[from]!.span[1] <= sentence[0]) from++;
    let until = from;
    while (until < values.length && values[until]!.span[0] < sentence[1]) until++;
    return values.slice(from, until);
  };
}

/** "Trump and Putin" is read as its two conjuncts; "they" and "the two leaders" are not. */
function isCoordinated(
  { span, head, members = [] }: Mention,
  spans: ReadonlyMap<string, Span>,
  tree: SyntaxTree,
): boolean {
  if (tree.children[head]!.some((child) => tree.base[child] === "conj")) return true;
  // Also where a repair has parted them.
  return members.some((member) => {
    const own = spans.get(member);
    return own !== undefined && own[0] >= span[0] && own[1] <= span[1];
  });
}

function preferred(mention: Mention, other: Mention): boolean {
  if (mention.members !== undefined) return false;
  if (mention.kind !== other.kind) return mention.kind === "name";
  return mention.span[1] - mention.span[0] > other.span[1] - other.span[0];
}

export function overlaps([start, end]: Span, [from, until]: Span): boolean {
  return start < until && from < end;
}

/** Source span of a set of tokens, ends included. */
export function spanOf(tree: SyntaxTree, indexes: readonly number[]): Span {
  return [tree.tokens[indexes[0]!]!.span[0], tree.tokens[indexes.at(-1)!]!.span[1]];
}
