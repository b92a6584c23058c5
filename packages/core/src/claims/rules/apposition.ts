import { minimalPhrase } from "../../clauses/phrases.ts";
import { dependents, firstDependent, type SyntaxTree } from "../../clauses/syntax-tree.ts";
import type { Mention } from "../../mentions/types.ts";
import { canBeNamed, type SentenceContext } from "../context.ts";
import { nominalVerb } from "../../lexicon/deverbal-nouns.ts";
import { clauseNouns } from "../../lexicon/noun-classes.ts";
import { findArguments } from "../find-arguments.ts";
import { readArgument, readConcept } from "../read-argument.ts";
import { isOfSomebody, partnerOf, roleOf } from "../role-of.ts";
import type { Argument } from "../types.ts";
import { atWords, type ClaimDraft, type Rule } from "./rule.ts";

/** "Dan Scavino, Trump's deputy chief of staff" → is. */
export const apposition: Rule = atWords(["appos"], (context, { index, head }) => {
  const { tree, mentionAt } = context;
  if (head === undefined) return [];
  if (tree.children[index]!.some((child) => tree.base[child] === "nsubj")) return [];
  if ([head, index].some((token) => /^(NUM|SYM)$/.test(tree.tokens[token]!.upos))) return [];
  // "the county, **the most populous** in the state": that it is populous says less.
  if (tree.tokens[index]!.upos === "ADJ" && isSuperlative(tree, index)) return [];
  // "215 km **(134 miles)**"
  if ([head, index].every((token) => firstDependent(tree, token, "nummod") !== undefined))
    if (tree.tokens[index - 2]?.text === "(") return [];
  // "Acme, **Inc.**" is all one name.
  if (/^(inc|ltd|corp|co|llc|plc|jr|sr)\.?$/i.test(tree.tokens[index]!.text)) return [];
  // "Kremlin: No deal": a colon tells who speaks or what of, not who it is.
  if (tree.tokens.slice(head, index).some(({ text }) => text === ":")) return [];
  if (!canBeNamed(tree, mentionAt, head, index) || !canBeNamed(tree, mentionAt, index, head))
    return [];
  // "the Liberation Movement-**North**" is all one name, too.
  if (isWithin(mentionAt, head, index)) return [];
  // "sold its ships, **a move** that …" sums up the clause.
  if (
    clauseNouns.has(tree.tokens[index]!.lemma) &&
    nominalVerb(tree.tokens[head]!.lemma.toLowerCase()) === undefined
  )
    return [];
  // "burned by a mob, **an incident** that …" is the burning.
  if (isHappening(context, head, index)) return [];
  // "every woman, **every man**" are two.
  if ([head, index].every((token) => isEach(tree, token))) return [];
  // "OSLO, **Norway** (AP) —" is only where it was written.
  if (/^(?:--|[—–-])$/.test(tree.tokens.at(-1)!.text)) return [];
  // "won 5-0 — **a record** for the club" sums it up, too.
  if (isComment(context, head, index)) return [];
  const [first, second] = [readArgument(context, head), readArgument(context, index)];
  if (!first || !second || first.kind === "time" || second.kind === "time") return [];
  if (first.kind === "quantity" || second.kind === "quantity") return [];
  // "**he** [Ott] scored"
  if ([head, index].some((token) => tree.tokens[token]!.xpos === "PRP")) return [];
  const [firstMention, secondMention] = [mentionAt.get(head), mentionAt.get(index)];
  // Two names side by side are neighbours in a list more often than one and the same.
  if (firstMention?.kind === "name" && secondMention?.kind === "name") return [];
  const nameLast = secondMention?.kind === "name" && firstMention?.kind !== "name";
  const role = nameLast ? head : index;
  const subject = nameLast ? second : first;
  const object =
    mentionAt.get(role)?.kind === "name" ? readArgument(context, role) : readConcept(context, role);
  if (!object || object.kind === "quantity" || object.kind === "time") return [];
  if (!sayNew(subject, object)) return [];
  const words = minimalPhrase(tree, role, { prepositions: ["of", "for", "at", "to"] }).filter(
    (token) => tree.base[token] !== "det" && tree.tokens[token]!.upos !== "PUNCT",
  );
  // "his two sons, Ivo **and Jan**"
  const several = nameLast && tree.tokens[role]!.xpos === "NNS";
  const named = several ? findArguments(context, index).map(({ argument }) => argument) : [subject];
  const roles = named.flatMap((each) => roleOf(context, each, words, role, index));
  if (several && roles.length > 0) return roles;
  if (roles.length === 0 && nameLast && !several && isOfSomebody(context, role))
    return partnerOf(context, subject, words, role);
  return [
    ...named.map((each): ClaimDraft => ({
      rule: "apposition",
      naming: true,
      at: index,
      subject: each,
      predicate: {
        lemma: "be",
        label: several ? "is one of" : ["is", ...degreeOf(tree, index)].join(" "),
        family: "be",
      },
      object,
      trigger: [index],
    })),
    ...roles,
  ];
});

/** "fifty people, **mainly** young men" */
function degreeOf(tree: SyntaxTree, noun: number): string[] {
  return dependents(tree, noun, "advmod")
    .map((adverb) => tree.tokens[adverb]!.text.toLowerCase())
    .filter((word) =>
      /^(mainly|mostly|largely|partly|predominantly|chiefly|primarily)$/.test(word),
    );
}

function isHappening({ tree, mentionAt }: SentenceContext, host: number, noun: number): boolean {
  const type = mentionAt.get(host)?.type;
  if (tree.tokens[host]!.relation === "obl:agent") return HAPPENING.test(tree.tokens[noun]!.lemma);
  return (
    HAPPENING.test(tree.tokens[noun]!.lemma) &&
    type !== undefined &&
    /^(person|group|organization|geopolitical-entity|place|facility)$/.test(type)
  );
}

const HAPPENING = /^(incident|accident|episode|event|attack|tragedy|crime|mistake|sight)$/;

function isEach(tree: SyntaxTree, noun: number): boolean {
  return dependents(tree, noun, "det").some((word) => /^every$/i.test(tree.tokens[word]!.text));
}

function isSuperlative(tree: SyntaxTree, adjective: number): boolean {
  return (
    /^(JJS|RBS)$/.test(tree.tokens[adjective]!.xpos) ||
    dependents(tree, adjective, "advmod").some((adverb) =>
      /^(most|least)$/i.test(tree.tokens[adverb]!.text),
    )
  );
}

/** Behind a dash, with "a", what is no person, place or body is told of the whole clause before. */
function isComment({ tree, mentionAt }: SentenceContext, host: number, noun: number): boolean {
  const first = tree.first[noun]!;
  const dash = [first, first - 1].some((at) => /^(?:[–—]|--)$/.test(tree.tokens[at]?.text ?? ""));
  return (
    dash &&
    tree.tokens[noun]!.upos === "NOUN" &&
    mentionAt.get(noun)?.type === "concept" &&
    (mentionAt.get(host)?.type === "concept" ||
      nominalVerb(tree.tokens[noun]!.lemma) !== undefined) &&
    dependents(tree, noun, "det").some((word) => /^an?$/i.test(tree.tokens[word]!.text))
  );
}

/** Do both words stand in one name? */
function isWithin(mentionAt: ReadonlyMap<number, Mention>, first: number, second: number): boolean {
  return [...mentionAt.values()].some(
    ({ kind, tokens: [start, end] }) =>
      kind === "name" && [first, second].every((word) => start <= word && word < end),
  );
}

/** "his sister" is no "sister" that one would have to tell of. */
function sayNew(subject: Argument, object: Argument): boolean {
  const words = (text: string) => text.toLowerCase().replace(/^(the|an?|his|her|its|their) /, "");
  return words(subject.text) !== words(object.text);
}
