import { genderOfFirstName } from "../../lexicon/first-names.ts";
import { lastWordClass } from "../../mentions/last-word-class.ts";
import { antecedentOfRelative } from "../../mentions/pronouns.ts";
import { genderAgrees, numberAgrees, typeOfCluster } from "../agreement.ts";
import type { Cluster } from "../clusters.ts";
import type { Facts } from "../facts.ts";
import { SAYING } from "../quotes.ts";
import { isOwnedNoun, isOwnPraise, isPutIn, isUnderstood } from "../person-place.ts";
import type { Context, CoreferenceRule } from "../rule.ts";
import { kindOfPronoun, salienceOf } from "../salience.ts";

/** "the Russian leader, whom he praised": a relative pronoun is the noun its clause hangs on. */
export const relative: CoreferenceRule = {
  name: "relative",
  kinds: ["pronoun"],
  confidence: 0.9,
  find({ bySentence }, anaphor) {
    if (!/^(?:who|whom|whose|which|that)$/i.test(anaphor.mention.text)) return undefined;
    const antecedent = antecedentOfRelative(anaphor.sentence, anaphor.head);
    if (antecedent === undefined) return undefined;
    return bySentence
      .get(anaphor.sentence.index)
      ?.find((fact) => fact.head.index === antecedent && fact.mention.kind !== "pronoun");
  },
};

/** "“I agree”, Putin said": first person in a quotation is its speaker. */
export const speaker: CoreferenceRule = {
  name: "speaker",
  kinds: ["pronoun"],
  confidence: 0.88,
  find({ facts, byId }, anaphor) {
    if (!FIRST_SINGULAR.test(anaphor.mention.text)) return undefined;
    const { quote } = anaphor;
    if (quote?.speaker !== undefined) return byId.get(quote.speaker);
    return facts.find(
      (fact) =>
        fact.position < anaphor.position &&
        FIRST_SINGULAR.test(fact.mention.text) &&
        fact.mention.kind === "pronoun" &&
        fact.quote === quote,
    );
  },
};

/** "Bo called her a star. “She is great,” **he** said": who was quoted goes on. */
export const sameSpeaker: CoreferenceRule = {
  name: "same-speaker",
  kinds: ["pronoun"],
  confidence: 0.8,
  find({ byId, clusters, quotes }, anaphor) {
    const { sentence, head, quote, mention } = anaphor;
    if (!/^s?he$/i.test(mention.text) || quote !== undefined || head.head === undefined)
      return undefined;
    if (!head.relation.startsWith("nsubj") || !SAYING.has(sentence.tokens[head.head]!.lemma))
      return undefined;
    if (!/^["“]$/.test(sentence.tokens[0]!.text)) return undefined;
    const last = quotes.findLast(({ span }) => span[1] <= sentence.tokens[0]!.span[1]);
    const speaker = byId.get(last?.speaker ?? "");
    if (speaker === undefined || sentence.index - speaker.sentence.index > 2) return undefined;
    const cluster = clusters.of(speaker.mention.id);
    return typeOfCluster(cluster) === "person" && genderAgrees(cluster.gender, mention.gender)
      ? speaker
      : undefined;
  },
};

const FIRST_SINGULAR = /^(?:i|me|my|mine|myself)$/i;
const FIRST_PLURAL = /^(?:we|us|our|ours|ourselves)$/i;
const SECOND = /^(?:you|your|yours|yourself|yourselves)$/i;

const BODIES: ReadonlySet<string> = new Set(["organization", "geopolitical-entity", "group"]);

/** "we … our", "you … your": the same party speaks or is spoken to throughout one quotation or text. */
export const sameParty: CoreferenceRule = {
  name: "same-party",
  kinds: ["pronoun"],
  confidence: 0.65,
  find({ facts, byId }, anaphor) {
    const form = [FIRST_PLURAL, SECOND].find((pattern) => pattern.test(anaphor.mention.text));
    if (form === undefined) return undefined;
    const speaker = byId.get(anaphor.quote?.speaker ?? "");
    // "“We demand more”, the ministry said."
    if (form === FIRST_PLURAL && speaker !== undefined && BODIES.has(speaker.mention.type))
      return speaker;
    for (let index = anaphor.position - 1; index >= 0; index--) {
      const fact = facts[index]!;
      if (anaphor.sentence.index - fact.sentence.index > 12) return undefined;
      if (fact.mention.kind !== "pronoun" || !form.test(fact.mention.text)) continue;
      if (fact.quote?.speaker === anaphor.quote?.speaker) return fact;
    }
    return undefined;
  },
};

/** "Norway set **themselves** up": a side is one and many. */
export const reflexive: CoreferenceRule = {
  name: "reflexive",
  kinds: ["pronoun"],
  confidence: 0.9,
  find({ bySentence }, { sentence, head, mention }) {
    if (!/^themselves$/i.test(mention.text) || head.head === undefined) return undefined;
    if (!/^(?:i?obj|obl)/.test(head.relation)) return undefined;
    return bySentence
      .get(sentence.index)
      ?.find(
        (fact) =>
          fact.head.head === head.head &&
          fact.head.relation === "nsubj" &&
          fact.mention.kind === "name" &&
          /^(?:organization|geopolitical-entity)$/.test(fact.mention.type),
      );
  },
};

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;

/** Third-person pronouns: agreement first, then the most salient of the last sentences. */
export const pronoun: CoreferenceRule = {
  name: "pronoun",
  kinds: ["pronoun"],
  confidence: 0.7,
  find(context, anaphor) {
    const thing = mostSalient(context, anaphor);
    if (thing === undefined) return undefined;
    // A middling share flatters: of links with .75, some .65 are right. Rounded: engines differ in the last digits.
    return { fact: thing.fact, confidence: Math.round(1000 * thing.share ** 1.5) / 1000 };
  },
};

interface Thing {
  /** Its most salient mention, which is the antecedent. */
  readonly fact: Facts;
  readonly score: number;
  /** How likely the pronoun means it, among all that it may mean. */
  readonly share: number;
}

function mostSalient(context: Context, anaphor: Facts): Thing | undefined {
  const candidates = findCandidates(context, anaphor);
  // Each thing is as likely as all its mentions together.
  const things = new Map<unknown, Thing>();
  for (const fact of candidates) {
    const score = salienceOf(context, anaphor, fact, candidates);
    const cluster = context.clusters.of(fact.mention.id);
    const known = things.get(cluster);
    const share = Math.exp(score) + (known?.share ?? 0);
    things.set(
      cluster,
      known === undefined || score > known.score ? { fact, score, share } : { ...known, share },
    );
  }
  let all = 0;
  let best: Thing | undefined;
  for (const thing of things.values()) {
    all += thing.share;
    if (best === undefined || thing.share > best.share) best = thing;
  }
  return best && { ...best, share: best.share / all };
}

/** A "he" that nothing before it explains is the man whom the document names most, of a fitting gender. */
export const topic: CoreferenceRule = {
  name: "topic",
  kinds: ["pronoun"],
  confidence: 0.5,
  find(context, anaphor) {
    if (!PERSONAL.test(anaphor.mention.text)) return undefined;
    const own = context.clusters.of(anaphor.mention.id);
    if (own.members.some(({ mention }) => mention.kind !== "pronoun")) return undefined;
    let best: { fact: Facts; count: number } | undefined;
    let rivals = 0;
    for (const fact of new Set([...context.personsByWord.values()].flat())) {
      const cluster = context.clusters.of(fact.mention.id);
      if (cluster.members.find(({ mention }) => mention.kind === "name") !== fact) continue;
      if (!genderAgrees(cluster.gender, own.gender)) continue;
      if (
        cluster.members.some((member) =>
          own.members.some((pronoun) => isClauseMate(pronoun, member)),
        )
      )
        continue;
      const count = cluster.members.filter(({ mention }) => mention.kind === "name").length;
      if (best === undefined || count > best.count) {
        best = { fact, count };
        rivals = 0;
      } else if (count === best.count) rivals++;
    }
    return rivals === 0 ? best?.fact : undefined;
  },
};

const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself)$/i;

const WINDOW = 3;

/**
 * What a third-person pronoun may refer to, the nearest first: mentions that agree with it, in its sentence and the
 * three before, and the subject to come in "In his speech, Putin said".
 */
export function findCandidates(context: Context, anaphor: Facts): Facts[] {
  if (anaphor.mention.kind !== "pronoun" || anaphor.mention.reference !== "specific") return [];
  if (!THIRD.test(anaphor.mention.text)) return [];
  const candidates: Facts[] = [];
  const others = findOthers(context, anaphor);
  for (let index = anaphor.position - 1; index >= 0; index--) {
    const fact = context.facts[index]!;
    if (anaphor.sentence.index - fact.sentence.index > WINDOW) break;
    if (others.has(context.clusters.of(fact.mention.id))) continue;
    if (canBe(context, anaphor, fact)) candidates.push(fact);
  }
  for (let index = anaphor.position + 1; index < context.facts.length; index++) {
    const fact = context.facts[index]!;
    if (fact.sentence !== anaphor.sentence) break;
    if (others.has(context.clusters.of(fact.mention.id))) continue;
    if (isSubjectToCome(anaphor, fact) && canBe(context, anaphor, fact)) candidates.push(fact);
  }
  return candidates;
}

/** "Putin met him", "Maria became her deputy": who stands so in the pronoun's sentence is somebody else throughout. */
function findOthers(context: Context, anaphor: Facts): Set<Cluster> {
  const { bySentence, clusters } = context;
  const others = new Set<Cluster>();
  for (const fact of bySentence.get(anaphor.sentence.index) ?? []) {
    if (
      fact !== anaphor &&
      (isClauseMate(anaphor, fact) ||
        isOwnedNoun(fact, anaphor) ||
        isOwnPraise(fact, anaphor) ||
        isPutIn(fact, anaphor) ||
        isUnderstood(fact, anaphor) ||
        isNamedBelow(anaphor, fact))
    )
      others.add(clusters.of(fact.mention.id));
  }
  // "“**Ann** knows **her** well”, she said": who speaks says "I".
  for (const { mention } of context.quotedBy.get(anaphor.mention.id) ?? []) {
    if (mention.kind === "name" || THIRD.test(mention.text)) others.add(clusters.of(mention.id));
  }
  return others;
}

/** "She said that Ann was tired", "She came and Ann left": whom a subject's own clause goes on to name is not the subject. */
function isNamedBelow(anaphor: Facts, { head, mention, sentence }: Facts): boolean {
  if (anaphor.role !== "subject" || mention.kind !== "name") return false;
  if (sentence !== anaphor.sentence || head.index < anaphor.head.index) return false;
  let token = head;
  for (let steps = 0; token.head !== undefined && steps < 40; steps++) {
    if (/^parataxis/.test(token.relation)) return false;
    if (token.head === anaphor.head.head) return true;
    token = sentence.tokens[token.head]!;
  }
  return false;
}

/** The pronoun hangs, in a phrase before it, on the verb whose named subject follows. */
function isSubjectToCome(anaphor: Facts, fact: Facts): boolean {
  if (fact.mention.kind !== "name" || fact.head.head === undefined) return false;
  // "Since her death, May Wilson's work has been featured", "In a letter to her niece, Ott's wife Anna wrote …".
  const within = fact.role === "possessive" || /^(?:appos|flat)/.test(fact.head.relation);
  const subject = within ? fact.sentence.tokens[fact.head.head]! : fact.head;
  if (!subject.relation.startsWith("nsubj") || subject.head === undefined) return false;
  const verb = subject.head;
  let token = anaphor.head;
  for (let steps = 0; token.head !== undefined && steps < 40; steps++) {
    if (token.head === verb)
      return token.index < fact.head.index && /^(?:obl|advcl|nmod)/.test(token.relation);
    token = anaphor.sentence.tokens[token.head]!;
  }
  return false;
}

function canBe({ clusters }: Context, anaphor: Facts, fact: Facts): boolean {
  const { mention } = fact;
  if (mention.kind === "pronoun" && !THIRD.test(mention.text)) return false;
  if (mention.reference === "expletive" || mention.reference === "quantified") return false;
  if (overlaps(anaphor, fact) || isClauseMate(anaphor, fact)) return false;
  const cluster = clusters.of(mention.id);
  const type = typeOfCluster(cluster);
  switch (kindOfPronoun(anaphor.mention.text)) {
    case "person":
      if (isTownOf(fact)) return false;
      if (type !== "person" && !mayBePerson(anaphor, fact, cluster)) return false;
      return (
        (type !== "person" ||
          // A person whose name was elsewhere taken for a thing.
          cluster.gender === "neuter" ||
          genderAgrees(cluster.gender, anaphor.mention.gender) ||
          // An earlier "he" may have been taken for "Miu" wrongly.
          (cluster.told === "unknown" && mention.kind === "name")) &&
        numberAgrees(cluster.number, "singular")
      );
    case "thing":
      if (type === "person" || type === "group") return false;
      return numberAgrees(cluster.number, "singular") && mention.number !== "plural";
    case "many":
      if (mention.kind === "pronoun") return /^the/i.test(mention.text);
      if (mention.number === "plural") return true;
      return (
        type === "organization" ||
        /^(?:team|family|couple|group|crew|public|staff|majority)$/.test(fact.lemma)
      );
  }
}

/** "**Warren** police", "a **Warren** resident": a town, and no man. */
function isTownOf({ mention, words, head, sentence }: Facts): boolean {
  const { relation, head: above, index } = head;
  if (mention.kind !== "name" || words.length > 1 || relation !== "compound") return false;
  return (
    above !== undefined &&
    above > index &&
    /^(police|officer|resident|native|firefighter|mayor|council|sheriff|school|hospital)s?$/.test(
      sentence.tokens[above]!.lemma.toLowerCase(),
    )
  );
}

/** A name that no list knows and that was taken for something else, perhaps wrongly. */
function mayBePerson(anaphor: Facts, fact: Facts, cluster: Cluster): boolean {
  const { mention, words, determiner } = fact;
  return (
    determiner === "none" &&
    !isWhere(fact) &&
    !/^[\p{Lu}\d.&-]+$/u.test(mention.text) &&
    lastWordClass(mention.text.slice(mention.text.lastIndexOf(" ") + 1)) === undefined &&
    mention.kind === "name" &&
    // "Victoria" and "Sydney" are women as well.
    (mention.canonical === undefined ||
      genderOfFirstName(mention.text) === anaphor.mention.gender) &&
    mention.type !== "group" &&
    words.length <= 3 &&
    words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word)) &&
    cluster.members.every(
      ({ mention: { kind, gender } }) =>
        kind === "name" || (kind === "pronoun" && gender !== "neuter"),
    )
  );
}

/** "in Oslo", "near Oslo": nobody is where something happens. */
function isWhere({ dependents, head, sentence }: Facts): boolean {
  return dependents[head.index]!.some((child) => {
    const { relation, text } = sentence.tokens[child]!;
    return relation === "case" && WHERE.test(text);
  });
}

const WHERE = /^(?:in|at|near|across|outside|inside|around|throughout|off)$/i;

function overlaps(left: Facts, right: Facts): boolean {
  const [a, b] = [left.mention.span, right.mention.span];
  return left.sentence === right.sentence && a[0] < b[1] && b[0] < a[1];
}

/** "Putin met him": subject and object of one verb are two, unless the pronoun is reflexive or possessive. */
function isClauseMate(anaphor: Facts, fact: Facts): boolean {
  if (anaphor.sentence !== fact.sentence) return false;
  const reflexive = /sel(?:f|ves)$/i.test(anaphor.mention.text);
  if (reflexive || anaphor.role === "possessive") {
    // "his friend's brother": a possessor is no part of its own head.
    return !reflexive && anaphor.head.head === fact.head.index;
  }
  if (fact.role === "possessive") return false;
  return anaphor.head.head !== undefined && anaphor.head.head === fact.head.head;
}
