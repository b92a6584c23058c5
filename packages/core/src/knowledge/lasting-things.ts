import type { Claim } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";
import type { Mention } from "../mentions/types.ts";
import { argumentsOf } from "./concepts.ts";
import type { Entity } from "./types.ts";
import { wordingKey } from "./wordings.ts";

/** Which documents mean one thing by a bare wording such as "the agreement". */
export interface LastingThings {
  /** The first document of those that mean the same thing, or nothing where a wording means one thing everywhere. */
  scopeOf(key: string, document: string): string | undefined;
}

/** Reports within so many days may tell of one thing by a single party; those further apart than twice that do not. */
const NEAR_DAYS = 2;
/** More named parties than this are a list, and those behind it tell nothing more. */
const MOST_PARTIES = 8;
/** Names that tell what a report is about. */
const MAIN_NAMES = 3;
const DAY = 86_400_000;

/** There is but one of each, whoever speaks of it. */
const UNIQUE =
  /^(?:world|sun|moon|earth|sky|internet|universe|environment|future|past|public|media|press|economy|weather|climate|truth|law|market|markets|rest|end|beginning|time|way|same)$/;

/** What a document says of the thing it calls by a wording. */
interface Use {
  readonly document: string;
  /** Is it "the" agreement anywhere, and no kind of thing? */
  definite: boolean;
  /** Who is named in the sentences that tell of it. */
  readonly parties: Set<string>;
  /** Who else the report is about, where these are too few. */
  readonly others: Set<string>;
}

/**
 * "The agreement" of one report is that of another where the sentences that tell of both name two parties in common
 * (a report whose sentences name fewer, those it is about), or where one party is all that is named and the reports
 * are few days apart. A wording that nobody makes definite ("a ceasefire") names
 * a kind of thing and is one in all reports, as is one of more than a word.
 */
export function readLastingThings(
  documents: readonly SourceDocument[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
): LastingThings {
  const uses = readUses(namesBySentence(entities, mentions), mentions, claims);
  addMainNames(uses, entities, mentions);
  const dayOf = new Map(documents.map(({ id, published }) => [id, readDay(published)]));
  const scopes = new Map<string, ReadonlyMap<string, string | undefined>>();
  for (const [key, byDocument] of uses) {
    const same = [...byDocument.values()];
    if (same.length < 2 || !same.some(({ definite }) => definite)) continue;
    scopes.set(key, groupUses(same, dayOf));
  }
  return { scopeOf: (key, document) => scopes.get(key)?.get(document) };
}

/** Entities with a name, by the document and sentence that name them. */
function namesBySentence(
  entities: readonly Entity[],
  mentions: readonly Mention[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const found = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (!entity.mentions.some((id) => mentionOf.get(id)?.kind === "name")) continue;
    for (const id of entity.mentions) {
      const mention = mentionOf.get(id);
      if (mention === undefined) continue;
      const place = `${mention.document} ${mention.sentence}`;
      const known = found.get(place);
      if (known === undefined) found.set(place, new Set([entity.id]));
      else known.add(entity.id);
    }
  }
  return found;
}

/** Uses of each bare wording by document: one common noun. */
function readUses(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  mentions: readonly Mention[],
  claims: readonly Claim[],
): ReadonlyMap<string, ReadonlyMap<string, Use>> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (text: string, label: string, document: string, sentence: number): void => {
    const key = wordingKey(label);
    if (!/^[\p{Ll}-]+$/u.test(key) || UNIQUE.test(key)) return;
    if (/\p{Lu}/u.test(label.replace(/^(?:The|This|That|These|Those|An?) /, ""))) return;
    const byDocument = uses.get(key) ?? new Map<string, Use>();
    uses.set(key, byDocument);
    const use = byDocument.get(document) ?? {
      document,
      definite: false,
      parties: new Set(),
      others: new Set(),
    };
    byDocument.set(document, use);
    if (/^(?:the|this|that|these|those)\s/i.test(text)) use.definite = true;
    for (const party of names.get(`${document} ${sentence}`) ?? []) use.parties.add(party);
  };
  for (const { kind, text, document, sentence } of mentions)
    if (kind === "nominal") add(text, text, document, sentence);
  for (const claim of claims) {
    const { document, sentence } = claim.evidence;
    for (const argument of argumentsOf(claim))
      if (argument.kind === "concept") add(argument.text, argument.label, document, sentence);
  }
  return uses;
}

/** Where the sentences name fewer than two parties, those the report names most often stand for them. */
function addMainNames(
  uses: ReadonlyMap<string, ReadonlyMap<string, Use>>,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): void {
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const counts = new Map<string, Map<string, number>>();
  for (const { id, mentions: own } of entities) {
    if (!own.some((mention) => mentionOf.get(mention)?.kind === "name")) continue;
    for (const mention of own) {
      const document = mentionOf.get(mention)?.document;
      if (document === undefined) continue;
      const count = counts.get(document) ?? new Map<string, number>();
      counts.set(document, count.set(id, (count.get(id) ?? 0) + 1));
    }
  }
  const mainNames = new Map<string, readonly string[]>();
  for (const [document, count] of counts) {
    const ranked = [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    mainNames.set(
      document,
      ranked.slice(0, MAIN_NAMES).map(([id]) => id),
    );
  }
  for (const byDocument of uses.values()) {
    for (const { document, parties, others } of byDocument.values()) {
      if (parties.size >= 2) continue;
      for (const name of mainNames.get(document) ?? []) others.add(name);
    }
  }
}

/** The scope of each document: those that share parties are one, a definite use without is its own. */
function groupUses(
  uses: readonly Use[],
  dayOf: ReadonlyMap<string, number | undefined>,
): ReadonlyMap<string, string | undefined> {
  const parents = new Map(uses.map(({ document }) => [document, document]));
  const rootOf = (document: string): string => {
    let root = document;
    while (parents.get(root) !== root) root = parents.get(root)!;
    return root;
  };
  const first = new Map<string, string>();
  const join = (bucket: string, document: string): void => {
    const other = first.get(bucket);
    if (other === undefined) first.set(bucket, document);
    else {
      const [a, b] = [rootOf(other), rootOf(document)].sort() as [string, string];
      parents.set(b, a);
    }
  };
  for (const { document, parties, others } of uses) {
    const named = [...new Set([...parties, ...others])].sort().slice(0, MOST_PARTIES);
    for (const [place, party] of named.entries())
      for (const other of named.slice(place + 1)) join(`${party} ${other}`, document);
    if (parties.size !== 1) continue;
    const [party] = parties;
    const day = dayOf.get(document);
    if (day === undefined) join(`${party}`, document);
    else {
      // Two rows of windows, one shifted by half: near days share one of either.
      const width = NEAR_DAYS * 2;
      join(`${party} a${Math.floor(day / width)}`, document);
      join(`${party} b${Math.floor((day + NEAR_DAYS) / width)}`, document);
    }
  }
  const members = new Map<string, Use[]>();
  for (const use of uses) {
    const root = rootOf(use.document);
    const group = members.get(root);
    if (group === undefined) members.set(root, [use]);
    else group.push(use);
  }
  if (members.size === 1) return new Map();
  const scopes = new Map<string, string | undefined>();
  for (const [root, group] of members) {
    const particular = group.some(({ definite }) => definite);
    for (const { document } of group) scopes.set(document, particular ? root : undefined);
  }
  return scopes;
}

/** Whole days since 1970; nothing for a document without a date. */
function readDay(published: string | undefined): number | undefined {
  const time = published === undefined ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}
