import { nominalVerb } from "../../lexicon/deverbal-nouns.ts";
import {
  clauseNouns,
  eventClasses,
  isAbstractNoun,
  isPersonNoun,
  organizationNouns,
  placeNouns,
  synonymClasses,
} from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import { indexNames } from "../../lexicon/gazetteer.ts";
import { roles } from "../../lexicon/titles.ts";
import { genderAgrees, numberAgrees } from "../agreement.ts";
import type { Facts } from "../facts.ts";
import type { Context, CoreferenceRule } from "../rule.ts";
import { COMPANY, isDateline, isNoBody, isSource } from "./company.ts";
import { before } from "./names.ts";

/** "Dmitry Peskov, Putin's spokesperson": the apposition is the man. */
export const apposition: CoreferenceRule = {
  name: "apposition",
  kinds: ["name", "nominal"],
  confidence: 0.92,
  find({ bySentence }, anaphor) {
    if (anaphor.head.relation !== "appos") return undefined;
    const host = bySentence
      .get(anaphor.sentence.index)
      ?.find(
        (fact) =>
          fact.head.index === anaphor.head.head &&
          fact.mention.members === undefined &&
          fact.mention.kind !== "pronoun",
      );
    if (host === undefined) return undefined;
    if (!numberAgrees(host.mention.number, anaphor.mention.number)) return undefined;
    // "sold its ships, a move that …": no ship is a move, the sale is.
    // "the forest — **35 per cent** of which …" is less than the forest.
    if (/^(percent|cent|%)$/.test(anaphor.lemma)) return undefined;
    if (clauseNouns.has(anaphor.lemma) && nominalVerb(host.lemma) === undefined) return undefined;
    // "spoke to Channel 3 — an appearance of four seconds": no channel is an appearance.
    if (
      host.mention.kind === "name" &&
      anaphor.determiner === "indefinite" &&
      nominalVerb(anaphor.lemma) !== undefined &&
      anaphor.mention.type === "concept" &&
      !isPersonNoun(anaphor.lemma)
    )
      return undefined;
    const types = new Set([host.mention.type, anaphor.mention.type]);
    // "Jeddah, Saudi Arabia" is a place in a place.
    if (anaphor.mention.kind === "name" && host.mention.kind === "name") return undefined;
    if (anaphor.mention.type === "person" && isAbstractNoun(host.lemma)) return undefined;
    // "the release of Ana, **a reporter** said": a person is no other word for a thing.
    const nouns = anaphor.mention.kind === "nominal" && host.mention.kind === "nominal";
    const next = anaphor.sentence.tokens[anaphor.head.index + 1];
    if (nouns && types.size > 1 && types.has("person") && speechVerbs.has(next?.lemma ?? ""))
      return undefined;
    if (!nouns && isBeforeSpeaker(anaphor) && !isPersonNoun(host.lemma)) return undefined;
    return types.size === 1 || types.has("concept") ? host : undefined;
  },
};

/** "a raise, **Ann Lee**, the union's spokeswoman said": the name of who says so. */
function isBeforeSpeaker({ mention, sentence: { tokens } }: Facts): boolean {
  const comma = mention.tokens[1];
  if (mention.type !== "person" || tokens[comma]?.text !== ",") return false;
  const speaker = tokens
    .slice(comma + 1, comma + LONGEST_ROLE)
    .find(({ relation, upos }) => relation === "nsubj" || upos === "VERB" || upos === "PUNCT");
  return (
    speaker?.head !== undefined &&
    isPersonNoun(speaker.lemma.toLowerCase()) &&
    speechVerbs.has(tokens[speaker.head]!.lemma)
  );
}

/** Words of a role with whose it is. */
const LONGEST_ROLE = 12;

/** "a ceasefire … the ceasefire": the same head noun again, definite, with no new modifier. */
export const sameHead: CoreferenceRule = {
  name: "same-head",
  kinds: ["nominal"],
  confidence: 0.75,
  find({ facts, clusters, bySentence }, anaphor) {
    if (!isDefinite(anaphor) || anaphor.mention.members !== undefined) return undefined;
    const modifiers = modifiersOf(anaphor);
    const places = placesOf(bySentence, [anaphor]);
    return before(
      facts,
      anaphor,
      (fact) => {
        if (fact.mention.kind !== "nominal" || fact.lemma !== anaphor.lemma) return false;
        if (fact.mention.members !== undefined || fact.mention.reference === "quantified")
          return false;
        if (!numberAgrees(fact.mention.number, anaphor.mention.number)) return false;
        if (!partsAgree(clusters, anaphor, fact)) return false;
        if (placesDiffer(places, placesOf(bySentence, clusters.of(fact.mention.id).members)))
          return false;
        // "the parties" are more than "her parties".
        if (
          anaphor.mention.number === "plural" &&
          anaphor.determiner === "definite" &&
          fact.determiner === "possessive" &&
          facts.some((other) => isSameMany(anaphor, other))
        )
          return false;
        if (
          anaphor.determiner === "possessive" &&
          !samePossessor(fact, anaphor, (a, b) => clusters.same(a, b), bySentence)
        )
          return false;
        if (fact.determiner === "possessive" && anaphor.determiner === "possessive")
          return modifiers.every((word) => modifiersOf(fact).includes(word));
        // "this science competition" points back even where it adds a word.
        if (
          anaphor.determiner === "demonstrative" &&
          anaphor.sentence.index - fact.sentence.index <= 2
        )
          return true;
        const known = clusters.of(fact.mention.id).members.flatMap(modifiersOf);
        return modifiers.every((word) => known.includes(word));
      },
      40,
    );
  },
};

/** The same noun in the plural before, also without an owner. */
function isSameMany(anaphor: Facts, { lemma, mention, determiner, position }: Facts): boolean {
  return (
    position < anaphor.position &&
    lemma === anaphor.lemma &&
    mention.kind === "nominal" &&
    mention.number === "plural" &&
    determiner === "definite"
  );
}

/** Words before the head, without determiner. */
function modifiersOf(fact: Facts): string[] {
  return fact.words.filter((word) => word !== fact.lemma && word !== fact.head.text.toLowerCase());
}

function samePossessor(
  left: Facts,
  right: Facts,
  same: (left: string, right: string) => boolean,
  bySentence: Context["bySentence"],
): boolean {
  const possessor = (fact: Facts): Facts | undefined =>
    bySentence
      .get(fact.sentence.index)
      ?.find(
        (other) =>
          other.sentence === fact.sentence &&
          other.head.head === fact.head.index &&
          other.head.relation === "nmod:poss",
      );
  const [a, b] = [possessor(left), possessor(right)];
  if (a === undefined || b === undefined) return a === b;
  return same(a.mention.id, b.mention.id) || (a.mention.kind === "pronoun" && a.lemma === b.lemma);
}

/** Nouns in a phrase with "of" behind the head: "the efforts **of the council**" are not all efforts. */
function partsOf({ dependents, sentence, head }: Facts): string[] {
  return dependents[head.index]!.flatMap((child) => {
    const { relation, lemma, text, upos } = sentence.tokens[child]!;
    const of = dependents[child]!.some((marker) => sentence.tokens[marker]!.text === "of");
    return relation === "nmod" && of ? [(upos === "PROPN" ? text : lemma).toLowerCase()] : [];
  });
}

/** Countries and towns that phrases belong to: "**Virginia**'s governor", "the **Kyiv** office", "the mayor of **Oslo**". */
function placesOf(bySentence: Context["bySentence"], members: readonly Facts[]): Set<string> {
  const places = members.flatMap(({ sentence, head }) => {
    const inSentence = bySentence.get(sentence.index) ?? [];
    return inSentence.filter(
      (other) =>
        other.head.head === head.index &&
        other.mention.kind === "name" &&
        other.mention.type === "geopolitical-entity" &&
        /^(?:nmod|compound|amod)/.test(other.head.relation),
    );
  });
  const here = members.flatMap((member) => placeBefore(bySentence, member) ?? []);
  return new Set([...places, ...here].map(({ key }) => key));
}

/** "In **Norway**, the government agreed": where the sentence says that it is, and whose an institution there is. */
function placeBefore(bySentence: Context["bySentence"], fact: Facts): Facts | undefined {
  if (!INSTITUTION.test(fact.lemma) || fact.determiner === "possessive") return undefined;
  const { tokens } = fact.sentence;
  return bySentence.get(fact.sentence.index)?.find(
    ({ head, mention, dependents }) =>
      mention.kind === "name" &&
      mention.type === "geopolitical-entity" &&
      head.index < fact.head.index &&
      /^(?:obl|nmod)/.test(head.relation) &&
      // "Here in Norway".
      [head.head, tokens[head.head!]!.head].includes(fact.head.head) &&
      dependents[head.index]!.some((child) => tokens[child]!.text.toLowerCase() === "in"),
  );
}

const INSTITUTION =
  /^(?:government|governor|president|premier|king|queen|mayor|parliament|senate|court|police|army|military|opposition|ministry|minister|authority|cabinet|capital|economy)$/;

function placesDiffer(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((place) => right.has(place));
}

/** What an "of" says of the anaphor, something else must not say of a thing it may mean. */
function partsAgree(clusters: Context["clusters"], anaphor: Facts, fact: Facts): boolean {
  const parts = partsOf(anaphor);
  if (parts.length === 0) return true;
  const known = clusters.of(fact.mention.id).members.flatMap(partsOf);
  // "put to death … the death of Ann".
  const bare = fact.determiner === "none" && fact.mention.number === "singular";
  return known.length === 0
    ? fact.determiner !== "possessive" && !bare
    : parts.some((part) => known.includes(part));
}

export function isDefinite(fact: Facts): boolean {
  return (
    fact.mention.kind === "nominal" &&
    fact.mention.reference === "specific" &&
    (fact.determiner === "definite" ||
      fact.determiner === "demonstrative" ||
      fact.determiner === "possessive")
  );
}

/** "President Putin … the Russian leader", "the president": a role known from a title or an apposition. */
export const roleNoun: CoreferenceRule = {
  name: "role",
  kinds: ["nominal"],
  confidence: 0.75,
  find({ facts, clusters }, anaphor) {
    if (!isDefinite(anaphor) || anaphor.mention.type !== "person" || !roles.has(anaphor.lemma))
      return undefined;
    if (anaphor.determiner === "possessive") return undefined;
    // "opposition deputy Ann Lee … **the opposition**": she is one of them.
    if (anaphor.lemma === "opposition") return undefined;
    const modifiers = modifiersOf(anaphor).map((word) => word.toLowerCase());
    const lemma = anaphor.lemma;
    return before(facts, anaphor, (fact) => {
      if (fact.mention.kind !== "name" || fact.mention.type !== "person") return false;
      const titles = clusters
        .of(fact.mention.id)
        .members.flatMap(({ mention }) => mention.attributes ?? [])
        .join(" ")
        .toLowerCase();
      if (!genderAgrees(fact.mention.gender, anaphor.mention.gender)) return false;
      const words = titles.split(/\s+/);
      const fits =
        words.includes(lemma) ||
        (lemma === "leader" &&
          /\b(?:president|minister|chancellor|king|leader|premier)\b/.test(titles));
      return (
        fits &&
        modifiers.every(
          (word) => words.includes(word) || (word === "prime" && words.includes("prime")),
        )
      );
    });
  },
};

/**
 * "Norwegian striker Erik Ott … **the Norwegian**", "Erik Ott scored. The Norwegian …": who is told to be from there,
 * else the one person of the sentence before.
 */
export const compatriot: CoreferenceRule = {
  name: "compatriot",
  kinds: ["nominal"],
  confidence: 0.75,
  find({ facts, clusters, bySentence }, anaphor) {
    const country = anaphor.head.text;
    if (anaphor.mention.type !== "person" || anaphor.determiner !== "definite") return undefined;
    if (indexNames().names.get(country)?.form !== "demonym") return undefined;
    const isPerson = ({ mention }: Facts): boolean =>
      mention.kind === "name" && mention.type === "person";
    const from = before(
      facts,
      anaphor,
      (fact) =>
        isPerson(fact) &&
        clusters
          .of(fact.mention.id)
          .members.some(({ mention }) => mention.attributes?.includes(country)),
    );
    if (from !== undefined) return from;
    const { index } = anaphor.sentence;
    const here = bySentence.get(index) ?? [];
    if (here.some((fact) => isPerson(fact) && fact.position < anaphor.position)) return undefined;
    const told = (bySentence.get(index - 1) ?? []).filter((fact) => isPerson(fact));
    const heads = told.filter(({ role }) => role !== "possessive");
    const [only, ...others] = new Set(heads.map(({ mention }) => clusters.of(mention.id)));
    return only !== undefined && others.length === 0 ? heads.at(-1) : undefined;
  },
};

/** "the Civic Party … the party", "the Church of Scientology … the church": the class noun of a name. */
export const nameHead: CoreferenceRule = {
  name: "name-head",
  kinds: ["nominal"],
  confidence: 0.75,
  find({ facts }, anaphor) {
    if (anaphor.mention.number === "plural" || anaphor.mention.type === "person") return undefined;
    if (anaphor.determiner !== "definite" && anaphor.determiner !== "demonstrative")
      return undefined;
    const modifiers = modifiersOf(anaphor);
    const place = /^(?:city|town|village|county|province|state|region|coast)$/.test(anaphor.lemma);
    let others = 0;
    return before(facts, anaphor, ({ mention, words }) => {
      // "New York City … **Baltimore** … the city".
      if (place && others > 0) return false;
      if (mention.kind === "name" && mention.type === "geopolitical-entity") others++;
      if (mention.kind !== "name" || mention.type === "person") return false;
      // "the internet" after "the Internet".
      if (words.length === 1)
        return words[0] === anaphor.head.text.toLowerCase() && modifiers.length === 0;
      const of = words.indexOf("of");
      // "Group F … the group", "Flight 12 … the flight".
      const lettered = /^(?:\p{L}|\d+)$/u.test(words.at(-1)!);
      const head = of > 0 ? words[of - 1] : words.at(lettered ? -2 : -1);
      return head === anaphor.lemma && modifiers.every((word) => words.includes(word));
    });
  },
};

/** "the country" after Ukraine, "the group" after the G7, "the company": a class noun for the nearest name of its class. */
export const classNoun: CoreferenceRule = {
  name: "class-noun",
  kinds: ["nominal"],
  confidence: 0.6,
  find({ facts }, anaphor) {
    if (anaphor.mention.number === "plural") return undefined;
    if (anaphor.determiner !== "definite" && anaphor.determiner !== "demonstrative")
      return undefined;
    if (modifiersOf(anaphor).length > 0 || partsOf(anaphor).length > 0) return undefined;
    const wanted = classOf(anaphor.lemma);
    if (wanted === undefined) return undefined;
    return before(
      facts,
      anaphor,
      (fact) => {
        const { mention, role, head } = fact;
        if (mention.kind !== "name" || mention.type !== wanted.type) return false;
        if (isSource(fact) || isDateline(fact)) return false;
        // "the US Geological Survey": no word of another name.
        if (role === "other" && /^(?:compound|flat)/.test(head.relation) && head.upos === "PROPN")
          return false;
        return (
          wanted.test(mention.canonical ?? mention.text) &&
          (role !== "other" || mention.type !== "organization")
        );
      },
      3,
    );
  },
};

interface NounClass {
  readonly type: Facts["mention"]["type"];
  test(name: string): boolean;
}

const anyName = (): boolean => true;
const isCountry = (name: string): boolean =>
  indexNames().names.get(name)?.list.startsWith("countries") ?? false;

const isTown = (name: string): boolean => {
  const list = indexNames().names.get(name)?.list;
  return list === "cities" || list === "seats";
};

function classOf(lemma: string): NounClass | undefined {
  // "in Algiers … **the country**": a town is none.
  if (/^(?:country|nation|republic|kingdom)$/.test(lemma))
    return { type: "geopolitical-entity", test: (name) => !isTown(name) };
  if (/^(?:state|island)$/.test(lemma)) return { type: "geopolitical-entity", test: anyName };
  // "Nigerian police clashed with protesters in **the capital**."
  if (/^(?:city|town|capital|village)$/.test(lemma))
    return { type: "geopolitical-entity", test: (name) => !isCountry(name) };
  if (organizationNouns.has(lemma) && !OF_ITS_KIND.test(lemma)) {
    return { type: "organization", test: COMPANY.test(lemma) ? isNoBody : anyName };
  }
  if (
    placeNouns.has(lemma) &&
    /^(?:river|lake|sea|ocean|mountain|region|area|territory|peninsula)$/.test(lemma)
  )
    return { type: "place", test: anyName };
  return undefined;
}

/** Bodies of a kind that their names tell: "the hospital" is no police department named before it. */
const OF_ITS_KIND =
  /^(?:government|administration|cabinet|police|army|military|navy|force|forces|staff|crew|board|media|press|court|tribunal|jury|parliament|congress|senate|assembly|team|side|unit|hospital|school|university|college|academy|church|congregation|junta|regime|cartel|gang|mission|delegation|opposition|movement|laboratory|lab|ministry|department|orchestra|band)$/;

const CLASSES = [...eventClasses, ...synonymClasses];

/** "a phone call … the conversation … the talks": definite event nouns of one synonym class. */
export const eventSynonym: CoreferenceRule = {
  name: "event-synonym",
  kinds: ["nominal"],
  confidence: 0.6,
  find({ facts, clusters }, anaphor) {
    if (!isDefinite(anaphor) || anaphor.determiner === "possessive") return undefined;
    const group = CLASSES.find((nouns) => nouns.has(anaphor.lemma));
    if (group === undefined) return undefined;
    const modifiers = modifiersOf(anaphor);
    return before(
      facts,
      anaphor,
      (fact) => {
        if (
          fact.mention.kind !== "nominal" ||
          !group.has(fact.lemma) ||
          fact.mention.reference === "quantified"
        )
          return false;
        if (!numberAgrees(fact.mention.number, anaphor.mention.number) && !isMass(fact, anaphor))
          return false;
        if (!partsAgree(clusters, anaphor, fact)) return false;
        // "took the **opening** game … won the match".
        if (fact.lemma !== anaphor.lemma && modifiersOf(fact).some((word) => COUNTED.test(word)))
          return false;
        const known = clusters.of(fact.mention.id).members.flatMap(modifiersOf);
        return modifiers.every(
          (word) =>
            known.includes(word) ||
            /^(?:phone|telephone|entire|whole|same|current|recent)$/.test(word),
        );
      },
      12,
    );
  },
};

const COUNTED =
  /^(?:opening|closing|first|second|third|fourth|fifth|sixth|seventh|next|previous|earlier|final|last)$/;

/** "the call … the **talks**", "the vote … the **elections**": plurals for one happening. */
function isMass(...facts: readonly Facts[]): boolean {
  const [a, b] = facts;
  return (
    a!.lemma !== b!.lemma &&
    facts.some(
      ({ lemma, mention }) =>
        mention.number === "plural" &&
        /^(?:talk|talks|negotiation|negotiations|discussion|hostilities|election|proceedings|sanctions|floods)$/.test(
          lemma,
        ),
    )
  );
}

/** "Trump and Putin … the two leaders", "both sides": a group for its members, named together before. */
export const group: CoreferenceRule = {
  name: "group",
  kinds: ["nominal"],
  confidence: 0.65,
  find({ facts, byId }, anaphor) {
    const { mention } = anaphor;
    if (mention.number !== "plural" || mention.members !== undefined) return undefined;
    if (
      !/^(?:leader|president|side|country|nation|man|woman|party|minister|team|company|politician|counterpart|power|official)$/.test(
        anaphor.lemma,
      )
    )
      return undefined;
    const pair = anaphor.words.includes("two") || anaphor.words.includes("both");
    if (!pair && anaphor.determiner !== "definite") return undefined;
    const people = isPersonNoun(anaphor.lemma);
    return before(
      facts,
      anaphor,
      (fact) => {
        const { members, type } = fact.mention;
        if (members === undefined || (pair && members.length !== 2)) return false;
        const each = members.map((member) => byId.get(member)!.mention);
        // "Norway and these countries" are not the two countries.
        if (pair && each.some(({ number }) => number === "plural")) return false;
        if (/^(?:country|nation)$/.test(anaphor.lemma))
          return each.every((member) => member.type === "geopolitical-entity");
        return people === (type === "group");
      },
      15,
    );
  },
};
