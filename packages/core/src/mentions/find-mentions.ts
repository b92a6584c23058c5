import type { Span } from "../document/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import {
  eventClasses,
  facilityNouns,
  feminineNouns,
  isPersonNoun,
  masculineNouns,
  organizationNouns,
  placeNouns,
  timeNouns,
} from "../lexicon/noun-classes.ts";
import { indexNames, type NameIndex } from "../lexicon/gazetteer.ts";
import { honorifics, roles } from "../lexicon/titles.ts";
import type { Reading, Sentence, Token } from "../reading/types.ts";
import { findDocumentNames } from "./find-document-names.ts";
import type { Name, NameOptions } from "./find-names.ts";
import { isTitle } from "./is-title.ts";
import { readMetonym } from "./metonyms.ts";
import { createGenderReader, wordsOf } from "./name-genders.ts";
import {
  baseRelation,
  headOfSpan,
  minimalPhrase,
  phraseOf,
  readDependents,
  type Dependents,
} from "./phrase.ts";
import { readPronoun } from "./pronouns.ts";
import { readDay, readTimes, type TimeAnchors } from "./read-times.ts";
import { readQuantities } from "./read-quantities.ts";
import type { EntityType, Mention, Mentions, Quantity, TimeValue } from "./types.ts";

export interface MentionOptions extends NameOptions {}

/**
 * Names, nominal phrases and pronouns of a document, and its times and quantities with values, all in the order
 * of the text. Spans are minimal: "a lengthy phone conversation", without "on Tuesday".
 */
export function findMentions(reading: Reading, options: MentionOptions = {}): Mentions {
  const { id, text, published } = reading.document;
  const names = findDocumentNames(reading.sentences, options);
  const known = indexNames(options.gazetteers);
  const genderOf = createGenderReader(reading.sentences, names);
  const today = readDay(published);
  const anchors: TimeAnchors = today === undefined ? {} : { published: today };
  const mentions: Mention[] = [];
  const times: TimeValue[] = [];
  const quantities: Quantity[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    const told = readTimes(sentence, text, anchors);
    const counted = readQuantities(
      sentence,
      text,
      told.map(({ span }) => span),
    );
    times.push(...told);
    quantities.push(...counted);
    mentions.push(...readSentence(id, text, sentence, names[index]!, told, known, genderOf));
  }
  return { mentions, times, quantities };
}

function readSentence(
  document: string,
  text: string,
  sentence: Sentence,
  names: readonly Name[],
  times: readonly TimeValue[],
  index: NameIndex,
  genderOf: ReturnType<typeof createGenderReader>,
): Mention[] {
  const dependents = readDependents(sentence);
  const inName = new Set<number>();
  for (const name of names)
    for (let index = name.start; index < name.end; index++) inName.add(index);
  const drafts: Draft[] = names
    .flatMap((name) => [name, ...(name.inside ?? [])])
    .map((name) => draftName(sentence, dependents, names, name, index, genderOf));
  for (const token of sentence.tokens) {
    if (inName.has(token.index)) continue;
    if (times.some(({ span }) => span[0] <= token.span[0] && token.span[1] <= span[1])) continue;
    const draft =
      draftPronoun(sentence, dependents, token) ?? draftNominal(sentence, dependents, token, names);
    if (draft !== undefined) drafts.push(draft);
  }
  drafts.sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
  const mentions = drafts.map((draft): Mention => {
    const span: Span = [
      sentence.tokens[draft.tokens[0]]!.span[0],
      sentence.tokens[draft.tokens[1] - 1]!.span[1],
    ];
    const [first, end] = phraseOf(sentence, draft, dependents);
    const phrase: Span = [sentence.tokens[first]!.span[0], sentence.tokens[end - 1]!.span[1]];
    return {
      id: contentId("mention", document, span[0], span[1], draft.kind),
      document,
      sentence: sentence.index,
      span,
      text: text.slice(span[0], span[1]),
      ...(phrase[0] !== span[0] || phrase[1] !== span[1] ? { phrase } : {}),
      ...draft,
    };
  });
  const unique = mentions.filter(
    (mention, index) => mentions.findIndex(({ id }) => id === mention.id) === index,
  );
  return [...unique, ...joinMembers(document, text, sentence, dependents, unique)].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
}

type Draft = Omit<Mention, "id" | "document" | "sentence" | "span" | "text">;

function draftName(
  sentence: Sentence,
  dependents: Dependents,
  names: readonly Name[],
  name: Name,
  index: NameIndex,
  genderOf: ReturnType<typeof createGenderReader>,
): Draft {
  const head = headOfSpan(sentence, name.start, name.end);
  const compatriot = draftCompatriot(sentence, name, head, index);
  if (compatriot !== undefined) return compatriot;
  const before = sentence.tokens[name.start - 1];
  const hasArticle =
    before !== undefined &&
    /^the$/i.test(before.text) &&
    (before.head === head ||
      // "the Ott Church's website": what stands before an owner is the owner's.
      (sentence.tokens[head]!.relation === "nmod:poss" &&
        before.head === sentence.tokens[head]!.head) ||
      (before.head !== undefined && before.head >= name.start && before.head < name.end)) &&
    name.type !== "person";
  const attributes =
    name.type === "person" ? readAttributes(sentence, dependents, names, name, head) : [];
  const actsFor = readMetonym(sentence, dependents, head, name.canonical, index);
  const plural = name.type === "group" && sentence.tokens[name.end - 1]!.text.endsWith("s");
  return {
    tokens: [hasArticle ? name.start - 1 : name.start, name.end],
    head,
    kind: "name",
    type: name.type,
    reference: "specific",
    number: plural ? "plural" : "singular",
    gender:
      name.type === "person"
        ? (toldGender(attributes) ?? genderOf(wordsOf(sentence, name)))
        : name.type === "group"
          ? "unknown"
          : "neuter",
    ...(attributes.length > 0 && { attributes }),
    ...(name.canonical !== undefined && { canonical: name.canonical }),
    ...(actsFor !== undefined && { actsFor }),
    confidence: round(name.confidence),
  };
}

/** "**the Norwegian** scored": somebody from there, not the country; "the French" are many. */
function draftCompatriot(
  { tokens }: Sentence,
  { start, end, type, confidence }: Name,
  head: number,
  { names }: NameIndex,
): Draft | undefined {
  const { text, relation } = tokens[head]!;
  // "the first **Norwegian** to win"
  const article = tokens
    .slice(Math.max(0, start - 3), start)
    .find((token) => token.head === head && /^(?:the|an?)$/i.test(token.text));
  if (end - start !== 1 || type === "person" || article === undefined) return undefined;
  if (names.get(text)?.form !== "demonym" || names.get(`${text}s`)?.form !== "people")
    return undefined;
  if (!/^(?:nsubj|obj|iobj|obl|nmod|root|ccomp|conj|appos)/.test(relation)) return undefined;
  // "the Norwegian and Swedish **governments**", "the Norwegian-built ship"
  if (/^(?:and|or|-|–)$/.test(tokens[head + 1]?.text ?? "")) return undefined;
  return {
    tokens: [article.index, end],
    head,
    kind: "nominal",
    type: "person",
    reference: "specific",
    number: "singular",
    gender: "unknown",
    confidence: round(confidence),
  };
}

/** Titles and nationality before a name: "Russian President" → `["Russian", "President"]`. */
function readAttributes(
  sentence: Sentence,
  dependents: Dependents,
  names: readonly Name[],
  name: Name,
  head: number,
): string[] {
  const [start] = minimalPhrase(sentence, dependents, head);
  let from = name.start;
  while (from > start || (from > 0 && isTitle(sentence.tokens[from - 1]!, sentence.tokens[from]))) {
    const token = sentence.tokens[from - 1]!;
    if (token.upos === "DET" || token.upos === "PUNCT" || token.upos === "VERB") break;
    if (token.upos === "PRON" || token.text === "'s" || token.text === "’s") break;
    from--;
  }
  const attributes: string[] = [];
  for (let index = from; index < name.start; index++) {
    const inner = names.find((other) => other.start === index && other.end <= name.start);
    if (inner !== undefined) {
      attributes.push(textOf(sentence, inner.start, inner.end));
      index = inner.end - 1;
      continue;
    }
    let end = index + 1;
    while (end < name.start && !names.some((other) => other.start === end)) end++;
    attributes.push(textOf(sentence, index, end));
    index = end - 1;
  }
  return attributes;
}

function textOf(sentence: Sentence, start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; index++) {
    const gap =
      index > start && sentence.tokens[index]!.span[0] > sentence.tokens[index - 1]!.span[1];
    text += (gap ? " " : "") + sentence.tokens[index]!.text;
  }
  return text;
}

/** "Mr", "Queen", "his wife": the gender that words before a name tell. */
function toldGender(attributes: readonly string[]): "masculine" | "feminine" | undefined {
  for (const word of attributes
    .join(" ")
    .toLowerCase()
    .split(/[\s.]+/)) {
    const told = honorifics.get(word);
    if (told === "masculine" || told === "feminine") return told;
    if (masculineNouns.has(word)) return "masculine";
    if (feminineNouns.has(word)) return "feminine";
  }
  return undefined;
}

function draftPronoun(sentence: Sentence, dependents: Dependents, token: Token): Draft | undefined {
  const pronoun = readPronoun(sentence, dependents, token);
  if (pronoun === undefined) return undefined;
  return {
    tokens: [token.index, token.index + 1],
    head: token.index,
    kind: "pronoun",
    ...pronoun,
    confidence: 1,
  };
}

/** Relations in which a noun is a part of another noun's phrase. */
const PARTS = new Set(["compound", "flat", "fixed", "goeswith", "nmod:desc", "discourse"]);

function draftNominal(
  sentence: Sentence,
  dependents: Dependents,
  token: Token,
  names: readonly Name[],
): Draft | undefined {
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return undefined;
  if (!/\p{L}/u.test(token.text) || PARTS.has(token.relation) || PARTS.has(baseRelation(token)))
    return undefined;
  const lemma = token.lemma.toLowerCase();
  if (timeNouns.has(lemma)) return undefined;
  // A title right before its name: "US Secretary of State Marco Rubio".
  if (
    roles.has(lemma) &&
    names.some((name) => name.type === "person" && name.start === token.index + 1)
  ) {
    const next = sentence.tokens[token.index + 1]!;
    if (next.head === token.index || token.head === next.index) return undefined;
  }
  const role = sentence.tokens[token.index - 1]?.text === "of" ? token.index - 2 : token.index;
  if (isTitleWithOf(sentence, role, names)) return undefined;
  const tokens = minimalPhrase(sentence, dependents, token.index);
  const plural =
    /Number=Plur|Number=Ptan/.test(token.feats) || token.xpos === "NNS" || token.xpos === "NNPS";
  const type = typeOfNoun(lemma, plural);
  const reference = referenceOf(sentence, dependents, token, tokens, plural);
  return {
    tokens,
    head: token.index,
    kind: "nominal",
    type,
    reference,
    number: plural ? "plural" : "singular",
    gender: genderOfNoun(lemma, type),
    confidence: round(Math.min(0.95, 0.5 + token.confidence / 2)),
  };
}

/** "**Secretary** of State Marco Rubio", "Chief of Staff Ann Lee": neither word is anything beside the name. */
function isTitleWithOf({ tokens }: Sentence, role: number, names: readonly Name[]): boolean {
  if (!roles.has(tokens[role]?.lemma.toLowerCase() ?? "")) return false;
  if (tokens[role + 1]?.text !== "of") return false;
  let at = role + 2;
  while (at < role + 5 && /^\p{Lu}/u.test(tokens[at]?.text ?? "") && !startsPerson(names, at)) at++;
  return at > role + 2 && startsPerson(names, at);
}

function startsPerson(names: readonly Name[], at: number): boolean {
  return names.some(({ type, start }) => type === "person" && start === at);
}

/** What a common noun can refer to. */
export function typeOfNoun(lemma: string, plural: boolean): EntityType {
  if (isPersonNoun(lemma)) return plural ? "group" : "person";
  if (organizationNouns.has(lemma)) return "organization";
  if (placeNouns.has(lemma)) return GOVERNED.has(lemma) ? "geopolitical-entity" : "place";
  if (facilityNouns.has(lemma)) return "facility";
  if (eventClasses.some((nouns) => nouns.has(lemma))) return "event";
  return "concept";
}

const GOVERNED = new Set([
  "country",
  "nation",
  "state",
  "republic",
  "kingdom",
  "province",
  "city",
  "town",
  "village",
  "capital",
  "county",
  "municipality",
]);

function genderOfNoun(lemma: string, type: EntityType): Mention["gender"] {
  if (masculineNouns.has(lemma)) return "masculine";
  if (feminineNouns.has(lemma)) return "feminine";
  return type === "person" || type === "group" ? "unknown" : "neuter";
}

const QUANTIFIED =
  /^(?:no|every|each|any|all|many|most|few|several|some|both|either|neither|more|less|much|none|another)$/i;

function referenceOf(
  sentence: Sentence,
  dependents: Dependents,
  token: Token,
  [start, end]: readonly [number, number],
  plural: boolean,
): Mention["reference"] {
  const determiner = dependents[token.index]!.map((child) => sentence.tokens[child]!).find(
    (child) => baseRelation(child) === "det",
  );
  if (determiner !== undefined && /^(?:no|every|each|any|either|neither)$/i.test(determiner.text))
    return "quantified";
  if (
    determiner === undefined &&
    QUANTIFIED.test(sentence.tokens[start]!.text) &&
    !/^both$/i.test(sentence.tokens[start]!.text)
  ) {
    return "quantified";
  }
  if (
    determiner === undefined &&
    end - start === 1 &&
    dependents[token.index]!.every((child) => !isModifier(sentence.tokens[child]!))
  ) {
    return plural || token.upos === "NOUN" ? "generic" : "specific";
  }
  return "specific";
}

function isModifier(token: Token): boolean {
  return /^(?:nmod|amod|nummod|acl|compound|appos)/.test(token.relation);
}

/** "Trump and Putin", "both Ukraine and Russia": one group mention with its members. */
function joinMembers(
  document: string,
  text: string,
  sentence: Sentence,
  dependents: Dependents,
  mentions: readonly Mention[],
): Mention[] {
  const joined: Mention[] = [];
  for (const first of mentions) {
    if (first.kind === "pronoun" || !CAN_JOIN.has(first.type)) continue;
    // "American and Russian officials" are officials.
    if (/^(?:amod|compound)/.test(sentence.tokens[first.head]!.relation)) continue;
    const others = dependents[first.head]!.filter(
      (child) => sentence.tokens[child]!.relation === "conj",
    ).flatMap(
      (child) =>
        mentions.find((mention) => mention.head === child && mention.kind !== "pronoun") ?? [],
    );
    if (others.length === 0 || others.some((other) => !CAN_JOIN.has(other.type))) continue;
    if (others.some((other) => other.tokens[0] < first.tokens[1])) continue;
    const last = others.at(-1)!;
    const between = sentence.tokens
      .slice(first.tokens[1], last.tokens[1])
      .some(({ text: word }) => /^(?:and|&)$/i.test(word));
    if (!between) continue;
    const span: Span = [first.span[0], last.span[1]];
    joined.push({
      id: contentId("mention", document, span[0], span[1], "nominal"),
      document,
      sentence: sentence.index,
      span,
      text: text.slice(span[0], span[1]),
      tokens: [first.tokens[0], last.tokens[1]],
      head: first.head,
      kind: "nominal",
      type:
        first.type === "person" && others.every(({ type }) => type === "person")
          ? "group"
          : first.type === "group"
            ? "group"
            : first.type,
      reference: "specific",
      number: "plural",
      gender: "unknown",
      members: [first, ...others].map(({ id }) => id),
      confidence: 0.8,
    });
  }
  return joined;
}

const CAN_JOIN = new Set<EntityType>([
  "person",
  "organization",
  "geopolitical-entity",
  "group",
  "place",
]);

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
