import { isPersonNoun } from "../lexicon/noun-classes.ts";
import { planVerbs, speechVerbs, thoughtVerbs } from "../lexicon/verbs.ts";
import { typeOfCluster } from "./agreement.ts";
import { clauseOf } from "./clause-place.ts";
import type { Facts } from "./facts.ts";
import { personFeatureNames, readPersonFeatures } from "./person-features.ts";
import type { EntityType } from "../mentions/types.ts";
import type { Context } from "./rule.ts";
import { weights } from "./salience-weights.ts";

/** Pronouns that look for their antecedents differently. */
export type PronounKind = "person" | "thing" | "many";

export function kindOfPronoun(text: string): PronounKind {
  if (/^it/i.test(text)) return "thing";
  return /^the/i.test(text) ? "many" : "person";
}

/** What a candidate's salience is made of, in the order of `readFeatures`. */
export const featureNames: readonly string[] = [
  "same-sentence",
  "one-back",
  "two-back",
  "three-back",
  "subject",
  "object",
  "oblique",
  "possessive",
  "other-role",
  "same-role",
  "name",
  "nominal",
  "pronoun",
  "same-pronoun",
  "often-mentioned",
  "subject-above",
  "same-clause",
  "mentions-between",
  "first-in-sentence",
  "first-in-document",
  "both-subjects",
  "possessive-of-subject",
  "comes-later",
  "gender-told",
  "concept",
  "body",
  "generic",
  "definite",
  "other-quote",
  "is-quoted",
  "nearest",
  "inside-noun",
  "main-subject",
  "indefinite",
  "coordinated",
  "object-both",
  "group-of-members",
  "possessive-same-head-clause",
  "subject-one-back-to-subject",
  "longer-since-named",
  "heads-relative-clause",
  "joined-to-owned",
  "object-above",
  "most-described",
  "subject-in-other-clause",
  "nearest-subject",
];

/** What more the salience of things and of many is made of. */
export const thingFeatureNames: readonly string[] = [
  "people",
  "people-doing",
  "body-doing",
  "area",
];

/** The features of one kind of pronoun, in the order of `readFeatures`. */
export function featureNamesOf(kind: PronounKind): readonly string[] {
  return [...featureNames, ...(kind === "person" ? personFeatureNames : thingFeatureNames)];
}

/** How well a candidate fits a pronoun: only differences between candidates of one pronoun mean anything. */
export function salienceOf(
  context: Context,
  anaphor: Facts,
  candidate: Facts,
  candidates: readonly Facts[],
): number {
  const row = weights[kindOfPronoun(anaphor.mention.text)];
  const features = readFeatures(context, anaphor, candidate, candidates);
  let score = 0;
  for (const [index, value] of features.entries()) score += value * (row[index] ?? 0);
  return score;
}

export function readFeatures(
  context: Context,
  anaphor: Facts,
  candidate: Facts,
  candidates: readonly Facts[],
): number[] {
  const { mention, role, sentence } = candidate;
  const distance = anaphor.sentence.index - sentence.index;
  const cluster = context.clusters.of(mention.id);
  const shared = sharedOf(context, anaphor, candidates);
  const described = countDescriptions(context, anaphor, candidate);
  const nearest = candidates[0] === candidate;
  const subject = role === "subject";
  const later = candidate.position > anaphor.position;
  const above = distance === 0 && subject && governs(candidate, anaphor);
  const clause = distance === 0 && clauseOf(candidate) === clauseOf(anaphor);
  const type = typeOfCluster(cluster);
  const body = type === "organization" || type === "geopolitical-entity";
  const is = (test: boolean): number => (test ? 1 : 0);
  return [
    is(distance === 0),
    is(distance === 1),
    is(distance === 2),
    is(distance >= 3),
    is(subject),
    is(role === "object"),
    is(role === "oblique"),
    is(role === "possessive"),
    is(role === "other"),
    is(role === anaphor.role),
    is(mention.kind === "name"),
    is(mention.kind === "nominal"),
    is(mention.kind === "pronoun"),
    is(mention.kind === "pronoun" && sameSeries(mention.text, anaphor.mention.text)),
    Math.min(3, Math.log2(1 + described)),
    is(above),
    is(clause),
    Math.log2(1 + Math.abs(anaphor.position - candidate.position)),
    is(candidate.mention.tokens[0] === 0),
    is(cluster.members[0]!.position <= 2),
    is(subject && anaphor.role === "subject"),
    is(anaphor.role === "possessive" && subject && distance === 0),
    is(later),
    is(cluster.gender !== "unknown" && cluster.gender === anaphor.mention.gender),
    is(type === "concept"),
    is(body),
    is(mention.reference === "generic"),
    is(candidate.determiner === "definite" || candidate.determiner === "demonstrative"),
    is(candidate.quote !== anaphor.quote),
    is(
      anaphor.quote?.speaker !== undefined &&
        context.clusters.same(anaphor.quote.speaker, mention.id),
    ),
    is(nearest),
    is(/^(?:nmod|compound)/.test(candidate.head.relation)),
    is(
      subject &&
        candidate.head.head !== undefined &&
        sentence.tokens[candidate.head.head]!.head === undefined,
    ),
    is(candidate.determiner === "indefinite"),
    is(candidate.head.relation === "conj"),
    is(role === "object" && anaphor.role === "object"),
    is(mention.members !== undefined),
    is(clause && anaphor.role === "possessive"),
    is(subject && anaphor.role === "subject" && distance === 1),
    is(mention.kind === "pronoun" && described === 0),
    is(distance === 0 && headsRelativeClause(candidate, anaphor)),
    is(distance === 0 && anaphor.role === "possessive" && ownsJoined(candidate, anaphor)),
    is(distance === 0 && role === "object" && governs(candidate, anaphor)),
    is(described >= shared.mostDescribed),
    is(subject && !clause),
    is(shared.nearestSubject === candidate),
    ...(kindOfPronoun(anaphor.mention.text) === "person"
      ? readPersonFeatures(context, anaphor, candidate, shared.mostNames)
      : readThingFeatures(candidate, type, shared.doing)),
  ];
}

/** What is one for all candidates of a pronoun. */
interface Shared {
  readonly mostDescribed: number;
  readonly mostNames: number;
  readonly nearestSubject: Facts | undefined;
  /** Whether the pronoun does what people and bodies do. */
  readonly doing: boolean;
}

const sharedByCandidates = new WeakMap<readonly Facts[], Shared>();

function sharedOf(context: Context, anaphor: Facts, candidates: readonly Facts[]): Shared {
  const known = sharedByCandidates.get(candidates);
  if (known !== undefined) return known;
  let [mostDescribed, mostNames] = [0, 0];
  for (const candidate of candidates) {
    mostDescribed = Math.max(mostDescribed, countDescriptions(context, anaphor, candidate));
    mostNames = Math.max(mostNames, context.clusters.of(candidate.mention.id).names);
  }
  const nearestSubject = candidates.find(({ role }) => role === "subject");
  const shared = { mostDescribed, mostNames, nearestSubject, doing: isDoer(anaphor) };
  sharedByCandidates.set(candidates, shared);
  return shared;
}

function readThingFeatures({ lemma }: Facts, type: EntityType, doing: boolean): number[] {
  const people = type === "person" || type === "group" || isPersonNoun(lemma);
  const body = type === "organization" || type === "geopolitical-entity";
  const area = type === "place" || type === "facility";
  return [people, people && doing, body && doing, area].map(Number);
}

/** Names and nominals before the pronoun that are the candidate. */
function countDescriptions({ clusters }: Context, anaphor: Facts, candidate: Facts): number {
  let count = 0;
  for (const { mention, position } of clusters.of(candidate.mention.id).members) {
    if (position >= anaphor.position) break;
    if (mention.kind !== "pronoun") count++;
  }
  return count;
}

/** "the weightlifter, who reprised his role": the pronoun stands in the candidate's relative clause. */
function headsRelativeClause(candidate: Facts, anaphor: Facts): boolean {
  let token = anaphor.head;
  for (let steps = 0; token.head !== undefined && steps < 40; steps++) {
    if (token.head === candidate.head.index) return token.relation.startsWith("acl");
    token = anaphor.sentence.tokens[token.head]!;
  }
  return false;
}

/** "the duke and his wife". */
function ownsJoined(candidate: Facts, anaphor: Facts): boolean {
  const owned =
    anaphor.head.head === undefined ? undefined : anaphor.sentence.tokens[anaphor.head.head];
  return owned?.relation === "conj" && owned.head === candidate.head.index;
}

const SERIES = [
  /^(?:he|him|his|himself)$/i,
  /^(?:she|her|hers|herself)$/i,
  /^(?:it|its|itself)$/i,
  /^(?:they|them|their|theirs|themselves)$/i,
];

function sameSeries(left: string, right: string): boolean {
  return SERIES.some((series) => series.test(left) && series.test(right));
}

/** "**They** said", "their promise to", "**they** used rockets": the pronoun does what people and bodies do. */
function isDoer({ head, role, sentence, dependents }: Facts): boolean {
  if (role !== "subject" || head.head === undefined || /pass/.test(head.relation)) return false;
  const verb = sentence.tokens[head.head]!;
  if (verb.upos !== "VERB") return false;
  if (speechVerbs.has(verb.lemma) || thoughtVerbs.has(verb.lemma) || planVerbs.has(verb.lemma))
    return true;
  return dependents[verb.index]!.some((child) => /^i?obj/.test(sentence.tokens[child]!.relation));
}

/** Whether a subject's verb stands above the pronoun in the tree. */
function governs(subject: Facts, anaphor: Facts): boolean {
  const verb = subject.head.head;
  let at = anaphor.head.head;
  for (let steps = 0; at !== undefined && steps < 40; steps++) {
    if (at === verb) return true;
    at = anaphor.sentence.tokens[at]!.head;
  }
  return false;
}
