import type { Mention } from "../mentions/types.ts";
import { isOccurrence } from "../resolution/join-events.ts";
import { contentId } from "./content-id.ts";
import type { LastingThings } from "./lasting-things.ts";
import { compareCodeUnits, sortedSet } from "./order.ts";
import type { Alias, Entity } from "./types.ts";

/** Wordings with equal keys are one concept: case, white space, quotes and a leading article don't count. */
export function wordingKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[“”"‘’']/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:the|an?)\s+/u, "");
}

/** Id of what is known by its wording alone, or by it in the reports of one scope. */
export function wordingId(key: string, scope?: string): string {
  return scope === undefined ? contentId("concept", key) : contentId("concept", key, scope);
}

/** Kinds of things that a common noun names as well in one document as in another. */
const commonTypes: ReadonlySet<string> = new Set(["event", "concept", "work", "product", "group"]);

/**
 * Joins entities that have no name and are known by equal wordings: "a ceasefire" in one report and
 * "a ceasefire" in another are one node, as two concepts would be; for "the ceasefire" see `readLastingThings`. A person, place or organization
 * is joined only where its wording holds a name: "the Trump administration", but not "the company".
 */
export function joinWordings(
  entities: readonly Entity[],
  mentionOf: ReadonlyMap<string, Mention>,
  lasting: LastingThings,
): Entity[] {
  const scopes = new Map<Entity, string>();
  const byKey = new Map<string, Entity[]>();
  const joined: Entity[] = [];
  for (const entity of entities) {
    const key = wordingKey(entity.label);
    if (key === "" || !isKnownByWording(entity, mentionOf)) {
      joined.push(entity);
      continue;
    }
    // What happens once is one by its words in one document only: "the call" of another may be another call.
    const once = isOccurrence(entity, mentionOf);
    const scope = once ? undefined : scopeOfEntity(entity, key, lasting);
    if (scope !== undefined) scopes.set(entity, scope);
    const place = once ? `${key}\n${entity.documents.join("\n")}` : `${key} ${scope ?? ""}`;
    const known = byKey.get(place);
    if (known === undefined) byKey.set(place, [entity]);
    else known.push(entity);
  }
  for (const same of byKey.values()) {
    const [first] = same as [Entity, ...Entity[]];
    if (!isOccurrence(first, mentionOf))
      joined.push(joinEntities(wordingId(wordingKey(first.label), scopes.get(first)), same));
    else joined.push(same.length === 1 ? first : joinEntities(idOfOccurrence(same), same));
  }
  return joined;
}

/** Of what one document tells; what several tell is joined by more than its words. */
export function scopeOfEntity(
  { documents }: Entity,
  key: string,
  lasting: LastingThings,
): string | undefined {
  const scopes = new Set(documents.map((document) => lasting.scopeOf(key, document)));
  return scopes.size === 1 ? [...scopes][0] : undefined;
}

function idOfOccurrence(entities: readonly Entity[]): string {
  return contentId("entity", "event", sortedSet(entities.flatMap(({ mentions }) => mentions))[0]!);
}

function isKnownByWording(entity: Entity, mentionOf: ReadonlyMap<string, Mention>): boolean {
  if (entity.members !== undefined && entity.members.length > 0) return false;
  if (entity.mentions.some((mention) => mentionOf.get(mention)?.kind === "name")) return false;
  return commonTypes.has(entity.type) || /\p{Lu}/u.test(entity.label);
}

function joinEntities(id: string, entities: readonly Entity[]): Entity {
  const labels = new Map<string, number>();
  const types = new Map<Entity["type"], number>();
  for (const { label, type, mentions } of entities) {
    labels.set(label, (labels.get(label) ?? 0) + mentions.length);
    types.set(type, (types.get(type) ?? 0) + mentions.length);
  }
  // A thing that one report calls an event is one, even where others only use its word.
  if (types.size > 1) types.delete("concept");
  const first = [...entities].sort((a, b) => compareCodeUnits(a.id, b.id))[0]!;
  const { actsFor } = first;
  return {
    id,
    label: mostFrequent(labels),
    type: mostFrequent(types),
    aliases: joinAliases(entities.flatMap(({ aliases }) => aliases)),
    documents: sortedSet(entities.flatMap(({ documents }) => documents)),
    mentions: sortedSet(entities.flatMap(({ mentions }) => mentions)),
    ...(actsFor !== undefined && entities.every((entity) => entity.actsFor === actsFor)
      ? { actsFor }
      : {}),
  };
}

/** Aliases of many entities, each text and reason once. */
function joinAliases(aliases: readonly Alias[]): Alias[] {
  const same = new Map<string, { alias: Alias; documents: Set<string>; count: number }>();
  for (const alias of aliases) {
    const key = `${alias.text}\n${alias.reason}`;
    const known = same.get(key);
    if (known === undefined) {
      same.set(key, { alias, documents: new Set(alias.documents), count: alias.count });
      continue;
    }
    for (const document of alias.documents) known.documents.add(document);
    known.count += alias.count;
  }
  return [...same]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, { alias, documents, count }]) => ({
      ...alias,
      documents: sortedSet(documents),
      count,
    }));
}

/** The most frequent key; among equals the first in code unit order. */
function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): Key {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b))[0]![0];
}
