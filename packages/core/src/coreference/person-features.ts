import { genderOfFirstName } from "../lexicon/first-names.ts";
import { kinNouns } from "../lexicon/noun-classes.ts";
import { isKin } from "../mentions/kin.ts";
import { genderAgrees, typeOfCluster } from "./agreement.ts";
import { placeAround } from "./clause-place.ts";
import type { Facts } from "./facts.ts";
import {
  isAgent,
  isOwn,
  isOwnedNoun,
  ownsPerson,
  relativeRole,
  standsNext,
} from "./person-place.ts";
import type { Context } from "./rule.ts";

/** What more a person's salience is made of, in the order of `readPersonFeatures`. */
export const personFeatureNames = [
  "known-already",
  "full-name-new",
  "joined-with-more",
  "named-most",
  "named-often-in-all",
  "gender-told-by-name",
  "taken-for-body",
  "taken-for-place",
  "taken-for-other",
  "owner-subject",
  "owner-understood",
  "above-subject-to-subject",
  "above-subject-to-possessive",
  "above-subject-to-object",
  "above-object-to-subject",
  "above-object-to-possessive",
  "above-object-to-object",
  "aside-subject-to-subject",
  "aside-subject-to-other",
  "brought-in-as-kin",
  "kin-noun",
  "is-what-it-owns",
  "owns-person",
  "agent",
  "own-subject-of-own",
  "own-other",
  "next-to-possessive",
  "next-to-other",
  "relative-subject-to-possessive",
  "relative-subject-to-other",
  "relative-other",
  "understood-to-other",
  "called-otherwise",
  "asked-to-own",
  "asker-to-own",
  "first-name-fits",
] as const;

export function readPersonFeatures(
  context: Context,
  anaphor: Facts,
  candidate: Facts,
  mostNames: number,
): number[] {
  const { mention, dependents, head, sentence, words } = candidate;
  const cluster = context.clusters.of(mention.id);
  const { members, names } = cluster;
  const isName = mention.kind === "name";
  const fullName = members.some(
    ({ mention: { kind }, words }) => kind === "name" && words.length > 1,
  );
  const type = isName ? typeOfCluster(cluster) : "person";
  const area = type === "place" || type === "geopolitical-entity" || type === "facility";
  const place = placeAround(candidate, anaphor);
  const { role } = anaphor;
  const reflexive = /self$/i.test(anaphor.mention.text);
  const own = isOwn(anaphor);
  const next = standsNext(candidate, anaphor);
  const relative = relativeRole(candidate, anaphor);
  const isOther = role !== "subject" && role !== "possessive";
  const is = (test: boolean): number => (test ? 1 : 0);
  return [
    // A surname alone: who it is has been said before.
    is(isName && words.length === 1 && !fullName),
    is(isName && words.length > 1 && isToldOnce(members, anaphor)),
    is(dependents[head.index]!.some((child) => sentence.tokens[child]!.relation === "conj")),
    is(names >= mostNames),
    Math.min(3, Math.log2(1 + names)),
    is(isName && mention.gender !== "unknown" && mention.gender === anaphor.mention.gender),
    is(type === "organization"),
    is(area),
    is(type !== "person" && type !== "organization" && !area),
    is(role === "possessive" && place === "own-subject"),
    is(role === "possessive" && place === "understood"),
    is(role === "subject" && place === "above-subject"),
    is(role === "possessive" && place === "above-subject"),
    is(isOther && place === "above-subject"),
    is(role === "subject" && place === "above-object"),
    is(role === "possessive" && place === "above-object"),
    is(isOther && place === "above-object"),
    is(role === "subject" && place === "aside-subject"),
    is(role !== "subject" && place === "aside-subject"),
    is(members.some(isBroughtInAsKin)),
    is(mention.kind === "nominal" && kinNouns.has(candidate.lemma)),
    is(isOwnedNoun(candidate, anaphor)),
    is(ownsPerson(candidate)),
    is(isAgent(candidate, anaphor)),
    is(own && place !== undefined && candidate.role === "subject"),
    is(own && candidate.role !== "subject"),
    is(next && role === "possessive"),
    is(next && role !== "possessive"),
    is(relative === "subject" && role === "possessive"),
    is(relative === "subject" && isOther && !reflexive),
    is(relative === "other"),
    is(isOther && place === "understood" && !reflexive),
    type === "person" && cluster.told === "unknown"
      ? Math.log2(1 + timesCalledOtherwise(members, anaphor))
      : 0,
    is(
      role === "possessive" &&
        candidate.role === "object" &&
        place === "understood" &&
        ASKING.test(sentence.tokens[candidate.head.head!]!.lemma),
    ),
    is(
      role === "possessive" &&
        candidate.role === "subject" &&
        place === "above-subject" &&
        ASKING.test(sentence.tokens[candidate.head.head!]!.lemma),
    ),
    is(
      type !== "person" &&
        isName &&
        genderOfFirstName(mention.text.split(" ")[0]!) === anaphor.mention.gender,
    ),
  ];
}

/** "Ann asked Eve to join **her** band": of these the owner is who asks, not who is to do it. */
const ASKING =
  /^(?:ask|invite|hire|allow|let|permit|want|recruit|commission|beg|need|get|have|bring|choose|sign|select)$/;

function isToldOnce(members: readonly Facts[], anaphor: Facts): boolean {
  let count = 0;
  for (const { mention, position } of members) {
    if (position >= anaphor.position) break;
    if (mention.kind !== "pronoun" && ++count > 1) return false;
  }
  return count === 1;
}

/** How often pronouns of another gender were taken for it. */
function timesCalledOtherwise(members: readonly Facts[], anaphor: Facts): number {
  return members.filter(
    ({ mention: { kind, gender } }) =>
      kind === "pronoun" && !genderAgrees(gender, anaphor.mention.gender),
  ).length;
}

const kinByName = new WeakMap<Facts, boolean>();

function isBroughtInAsKin(fact: Facts): boolean {
  if (fact.mention.kind !== "name") return false;
  let kin = kinByName.get(fact);
  if (kin === undefined)
    kinByName.set(fact, (kin = isKin(fact.sentence, fact.dependents, fact.head.index)));
  return kin;
}
