import type { Argument, Claim } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import type { Alias, Entity, Proposal } from "../knowledge/types.ts";
import { eventClass, occurrenceClass } from "../lexicon/event-words.ts";
import { lightVerbs } from "../lexicon/verbs.ts";
import type { EntityType, Mention } from "../mentions/types.ts";
import { nameKey } from "./name-key.ts";

/** Reports further apart speak of one event only where both date it. */
const NEAR_DAYS = 2;
/** More named parties than this are a list, not the two sides of an event. */
const MOST_PARTIES = 6;
/** Events of one block that are compared: keeps the time linear. */
const MOST_COMPARED = 20;
const DAY = 86_400_000;

export interface EventSource {
  readonly documents: readonly SourceDocument[];
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly claims: readonly Claim[];
  readonly never?: readonly (readonly [string, string])[];
}

/** What a document tells of one event. */
interface Told {
  readonly entity: Entity;
  readonly class: string;
  /** Entities that take part or where it takes place. */
  readonly parties: Set<string>;
  /** All entities that are persons: of these no two events that are one have each an own one. */
  readonly persons: ReadonlySet<string>;
  /** Days on which it is said to be, in milliseconds. */
  readonly days: Set<number>;
  readonly published: number | undefined;
}

/**
 * Joins what several documents call "a call", "the phone conversation" and "the talks", where the kind of event is
 * one, two parties are the same, neither has a party that the other lacks, and the dates agree. What agrees in less is
 * only proposed.
 */
export function joinEvents(
  entities: readonly Entity[],
  source: EventSource,
): { entities: Entity[]; proposals: Proposal[] } {
  const told = readEvents(entities, source);
  const groups = groupEvents(told, source.never ?? []);
  const proposals = propose(groups, source.never ?? []);
  const joined = groups.filter(({ members }) => members.length > 1);
  const gone = new Set(joined.flatMap(({ members }) => members.map(({ entity }) => entity.id)));
  const idOf = new Map<string, string>();
  const events = joined.map((group) => {
    const event = toEntity(group);
    for (const { entity } of group.members) idOf.set(entity.id, event.id);
    return event;
  });
  return {
    entities: [...entities.filter(({ id }) => !gone.has(id)), ...events],
    proposals: proposals.map(({ entities: pair, reason }) => {
      const [a, b] = pair.map((id) => idOf.get(id) ?? id).sort() as [string, string];
      return { entities: [a, b], reason };
    }),
  };
}

/** Whether an entity without a name is one happening, and no kind of thing: "the call", not "a ceasefire". */
export function isOccurrence(
  { type, members, mentions }: Entity,
  mentionOf: ReadonlyMap<string, Mention>,
): boolean {
  if (type !== "event" || members !== undefined) return false;
  return classOfEntity(mentions, mentionOf) !== undefined;
}

function classOfEntity(
  mentions: readonly string[],
  mentionOf: ReadonlyMap<string, Mention>,
): string | undefined {
  const classes = new Map<string, number>();
  for (const id of mentions) {
    const mention = mentionOf.get(id);
    if (mention === undefined || mention.kind === "pronoun") continue;
    const name = mention.kind === "name" ? undefined : occurrenceClass(mention.text);
    if (name === undefined) return undefined;
    classes.set(name, (classes.get(name) ?? 0) + 1);
  }
  return [...classes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/** The events of each document with the parties and days that its sentences give them. */
function readEvents(
  entities: readonly Entity[],
  { documents, mentions, claims }: EventSource,
): Told[] {
  const entityOf = new Map<string, string>();
  const persons = new Set<string>();
  for (const { id, type, mentions: own } of entities) {
    if (type === "person") persons.add(id);
    const named = own.some((mention) => mentions.get(mention)?.kind === "name");
    if (!named || !PARTIES.has(type)) continue;
    for (const mention of own) entityOf.set(mention, id);
  }
  const partiesOf = (id: string): string[] => {
    const members = mentions.get(id)?.members ?? [];
    if (members.length > 0) return members.flatMap(partiesOf);
    const entity = entityOf.get(id);
    return entity === undefined ? [] : [entity];
  };
  const published = new Map(documents.map((document) => [document.id, dayOf(document.published)]));
  const byMention = new Map<string, Told>();
  const byDocument = new Map<string, Told[]>();
  const told: Told[] = [];
  for (const entity of entities) {
    if (entity.type !== "event" || entity.members !== undefined) continue;
    const kind = classOfEntity(entity.mentions, mentions);
    if (kind === undefined) continue;
    const event: Told = {
      entity,
      class: kind,
      parties: new Set(),
      persons,
      days: new Set(),
      published: published.get(entity.documents[0]!),
    };
    told.push(event);
    for (const id of entity.mentions) byMention.set(id, event);
    for (const document of entity.documents) {
      byDocument.set(document, [...(byDocument.get(document) ?? []), event]);
    }
  }
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  addNamedInPhrase(mentions, texts, byMention, partiesOf);
  const doings = addClaims(claims, mentions, byMention, byDocument, partiesOf);
  for (const [document, events] of byDocument) {
    addDoings(events, [...(doings.get(document)?.values() ?? [])]);
  }
  return told;
}

const PARTIES: ReadonlySet<EntityType> = new Set([
  "person",
  "organization",
  "geopolitical-entity",
  "place",
  "facility",
]);

/** "The call between the two leaders", "a Trump–Putin call": who is named in its own phrase takes part. */
function addNamedInPhrase(
  mentions: ReadonlyMap<string, Mention>,
  texts: ReadonlyMap<string, string>,
  byMention: ReadonlyMap<string, Told>,
  partiesOf: (mention: string) => string[],
): void {
  const events = new Map<string, [Mention, Told][]>();
  for (const [id, event] of byMention) {
    const mention = mentions.get(id);
    if (mention === undefined || mention.kind === "pronoun") continue;
    const place = `${mention.document} ${mention.sentence}`;
    events.set(place, [...(events.get(place) ?? []), [mention, event]]);
  }
  for (const mention of mentions.values()) {
    for (const [event, { parties }] of events.get(`${mention.document} ${mention.sentence}`) ??
      []) {
      if (event.id === mention.id) continue;
      const [start, end] = event.phrase ?? event.span;
      if (mention.span[0] < start || mention.span[1] > end) continue;
      const text = texts.get(mention.document) ?? "";
      if (isTopic(text.slice(event.span[1], Math.max(event.span[1], mention.span[0])))) continue;
      for (const party of partiesOf(mention.id)) parties.add(party);
    }
  }
}

/** "Talks **on the future of** Ukraine": the words between tell that it is only spoken of. */
function isTopic(between: string): boolean {
  return /\b(?:on|about|over|regarding|concerning|to|for|that|which|aimed|where)\b/i.test(between);
}

/** A verb that says an event: "Trump spoke with Putin". */
interface Doing {
  readonly class: string;
  readonly parties: Set<string>;
  readonly days: Set<number>;
}

/** Adds who is said to hold an event and when; returns what verbs tell of events, by document. */
function addClaims(
  claims: readonly Claim[],
  mentions: ReadonlyMap<string, Mention>,
  byMention: ReadonlyMap<string, Told>,
  byDocument: ReadonlyMap<string, readonly Told[]>,
  partiesOf: (mention: string) => string[],
): Map<string, Map<string, Doing>> {
  const doings = new Map<string, Map<string, Doing>>();
  const namedIn = (argument: Argument): string[] =>
    argument.kind === "mention" ? partiesOf(argument.mention) : [];
  const byEnd = new Map<string, Told>();
  for (const [id, event] of byMention) {
    const mention = mentions.get(id);
    if (mention === undefined || mention.kind === "pronoun") continue;
    byEnd.set(`${mention.document} ${mention.span[1]}`, event);
  }
  for (const claim of claims) {
    const { subject, object, predicate, qualifiers, evidence, polarity } = claim;
    // "A call" that an argument takes for a plain concept is the mention that ends where it ends.
    const eventOf = (argument: Argument): Told | undefined =>
      argument.kind === "mention"
        ? byMention.get(argument.mention)
        : argument.kind === "concept"
          ? byEnd.get(`${evidence.document} ${argument.span[1]}`)
          : undefined;
    const events = byDocument.get(evidence.document);
    if (events === undefined || polarity === "negative") continue;
    const days = qualifiers.flatMap(({ argument }) => daysOf(argument));
    const named = [
      ...namedIn(subject),
      ...namedIn(object),
      ...qualifiers.flatMap(({ preposition = "", argument }) =>
        /^(?:with|between|and|in|at|near)$/.test(preposition) ? namedIn(argument) : [],
      ),
    ];
    const done = eventOf(object);
    const event = done ?? eventOf(subject);
    const [verb = ""] = predicate.lemma.split(" ");
    if (event !== undefined && takesPart(claim, verb, done !== undefined)) {
      for (const party of named) event.parties.add(party);
      for (const day of days) event.days.add(day);
      continue;
    }
    const nominal = events.find(({ entity }) =>
      entity.mentions.some((id) => covers(mentions.get(id), evidence.trigger)),
    );
    if (nominal !== undefined) {
      if (new Set(named).size < 2) continue;
      for (const party of named) nominal.parties.add(party);
      for (const day of days) nominal.days.add(day);
      continue;
    }
    const kind = eventClass(verb);
    if (!events.some((event) => event.class === kind)) continue;
    // "Trump and Putin talked" makes a claim of each.
    const here = doings.get(evidence.document) ?? new Map<string, Doing>();
    doings.set(evidence.document, here);
    const place = evidence.trigger.join("-");
    const doing = here.get(place) ?? { class: kind, parties: new Set(), days: new Set() };
    here.set(place, doing);
    for (const party of named) doing.parties.add(party);
    for (const day of days) doing.days.add(day);
  }
  return doings;
}

/** "Held a call", "engaged in talks", "the call with Putin", "the call lasted until Tuesday". */
function takesPart({ predicate }: Claim, verb: string, isObject: boolean): boolean {
  if (isObject) return lightVerbs.has(verb) || JOINING.has(verb);
  return verb === "be" || verb === predicate.preposition || LASTING.has(verb);
}

const JOINING = new Set([
  "attend",
  "begin",
  "start",
  "end",
  "finish",
  "join",
  "host",
  "participate",
  "conclude",
]);
const LASTING = new Set([
  "last",
  "begin",
  "start",
  "end",
  "happen",
  "occur",
  "follow",
  "take",
  "come",
  "with",
  "between",
]);

function covers(mention: Mention | undefined, [start, end]: readonly [number, number]): boolean {
  return mention !== undefined && mention.span[0] <= start && end <= mention.span[1];
}

/** An event of whom nothing is told is what the document's verbs of its kind tell of, where they tell of one. */
function addDoings(events: readonly Told[], doings: readonly Doing[]): void {
  for (const event of events) {
    if (event.parties.size >= 2) continue;
    const same = doings.filter(
      ({ class: kind, parties }) => kind === event.class && parties.size >= 2,
    );
    const [first] = same;
    if (first === undefined) continue;
    const fits = [...event.parties].every((party) => first.parties.has(party));
    if (!fits || same.some(({ parties }) => isOther(parties, first.parties))) continue;
    for (const party of first.parties) event.parties.add(party);
    for (const doing of same) for (const day of doing.days) event.days.add(day);
  }
}

function isOther(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size !== right.size || [...left].some((party) => !right.has(party));
}

function daysOf(argument: Argument): number[] {
  if (argument.kind !== "time" || argument.time.kind !== "date") return [];
  const { start, end } = argument.time;
  const [from, to] = [dayOf(start), dayOf(end)];
  // A week or a year dates no single event.
  return from === undefined || to === undefined || to - from > DAY ? [] : [from];
}

function dayOf(date: string | undefined): number | undefined {
  const day = Date.parse(date?.slice(0, 10) ?? "");
  return Number.isNaN(day) ? undefined : day;
}

interface Group {
  readonly members: Told[];
}

/**
 * Events in blocks of one class and two parties, those of few parties first. Each joins the group that it fits; where
 * it fits two, which are kept apart by date or party, it stays alone.
 */
function groupEvents(
  told: readonly Told[],
  never: readonly (readonly [string, string])[],
): Group[] {
  const groups: Group[] = [];
  const blocks = new Map<string, Set<Group>>();
  const ordered = [...told].sort(
    (a, b) =>
      a.parties.size - b.parties.size ||
      b.days.size - a.days.size ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  for (const event of ordered) {
    const keys = isCounted(event) ? [] : pairKeys(event);
    const near = new Set(keys.flatMap((key) => [...(blocks.get(key) ?? [])]));
    const fitting = [...near].filter(({ members }) =>
      members.slice(0, MOST_COMPARED).every((known) => areOne(known, event, never)),
    );
    const group = fitting.length === 1 ? fitting[0]! : { members: [] };
    if (group.members.length === 0) groups.push(group);
    group.members.push(event);
    for (const key of keys) blocks.set(key, (blocks.get(key) ?? new Set()).add(group));
  }
  return groups;
}

/** "The first conversation since", "the last meeting" tell of another one beside the event at hand. */
function isCounted({ entity }: Told): boolean {
  return entity.aliases.some(({ text }) =>
    /\b(?:first|second|third|last|latest|next|previous|earlier|another|further|future|past)\b/i.test(
      text,
    ),
  );
}

function pairKeys({ class: kind, parties }: Told): string[] {
  const ids = [...parties].sort().slice(0, MOST_PARTIES);
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${kind} ${a} ${b}`));
}

function areOne(left: Told, right: Told, never: readonly (readonly [string, string])[]): boolean {
  return (
    !haveOtherPersons(left, right) && datesAgree(left, right) && !isForbidden(left, right, never)
  );
}

/** Each has a person whom the other lacks: the call with Putin is not the call with Zelenskyy. */
function haveOtherPersons(left: Told, right: Told): boolean {
  const lacks = ({ parties, persons }: Told, other: Told): boolean =>
    [...parties].some((party) => persons.has(party) && !other.parties.has(party));
  return lacks(left, right) && lacks(right, left);
}

function datesAgree(left: Told, right: Told): boolean {
  if (left.days.size > 0 && right.days.size > 0)
    return [...left.days].some((day) => right.days.has(day));
  const { published: first } = left;
  const { published: second } = right;
  if (first === undefined || second === undefined) return true;
  return Math.abs(first - second) <= NEAR_DAYS * DAY;
}

function namesOf({ entity }: Told): string[] {
  return [entity.label, ...entity.aliases.map(({ text }) => text)].map(nameKey);
}

function isForbidden(
  left: Told,
  right: Told,
  never: readonly (readonly [string, string])[],
): boolean {
  if (never.length === 0) return false;
  const [own, others] = [new Set(namesOf(left)), new Set(namesOf(right))];
  return never
    .map(([one, other]) => [nameKey(one), nameKey(other)] as const)
    .some(([a, b]) => (own.has(a) && others.has(b)) || (own.has(b) && others.has(a)));
}

/** Events of one class that share a party, and that nothing told keeps apart. */
function propose(
  groups: readonly Group[],
  never: readonly (readonly [string, string])[],
): Proposal[] {
  const blocks = new Map<string, Told[]>();
  for (const { members } of groups) {
    const [first] = members as [Told, ...Told[]];
    for (const party of first.parties) {
      const key = `${first.class} ${party}`;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [first]);
      else if (block.length < MOST_COMPARED) block.push(first);
    }
  }
  const proposals = new Map<string, Proposal>();
  for (const block of blocks.values()) {
    for (const [index, left] of block.entries()) {
      for (const right of block.slice(index + 1)) {
        if (haveOtherPersons(left, right) || isForbidden(left, right, never)) continue;
        if (left.days.size > 0 && right.days.size > 0 && !datesAgree(left, right)) continue;
        const pair: [string, string] = [left.entity.id, right.entity.id];
        proposals.set(pair.join(" "), { entities: pair, reason: "same-kind-and-party" });
      }
    }
  }
  return [...proposals.values()];
}

/** One event of several: the most frequent wording names it, and each alias keeps its reason or gets "same-event". */
function toEntity({ members }: Group): Entity {
  const aliases = new Map<string, Alias>();
  const own = [...members].sort((a, b) => b.entity.mentions.length - a.entity.mentions.length)[0]!;
  for (const { entity } of members) {
    for (const alias of entity.aliases) {
      const known = aliases.get(alias.text);
      const reason = entity === own.entity ? alias.reason : "same-event";
      aliases.set(alias.text, {
        text: alias.text,
        reason: known?.reason ?? reason,
        documents: [...new Set([...(known?.documents ?? []), ...alias.documents])].sort(),
        count: (known?.count ?? 0) + alias.count,
      });
    }
  }
  const mentions = members.flatMap(({ entity }) => entity.mentions).sort();
  return {
    id: contentId("entity", "event", mentions[0]!),
    label: labelOf([...aliases.values()]),
    type: "event",
    aliases: [...aliases.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
    documents: [...new Set(members.flatMap(({ entity }) => entity.documents))].sort(),
    mentions,
  };
}

/** "The call", "a call", "This call" are one wording. */
function labelOf(aliases: readonly Alias[]): string {
  const counts = new Map<string, number>();
  for (const { text, count } of aliases) {
    const plain = text.replace(/^(?:the|an?|this|that)\s+/i, "");
    counts.set(plain, (counts.get(plain) ?? 0) + count);
  }
  return [...counts].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0];
}
