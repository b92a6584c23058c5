import type { Knowledge } from "../knowledge/types.ts";
import { compareCodeUnits } from "../knowledge/order.ts";
import type { Voice } from "./voices.ts";

/** Tells which claims can be about one and the same event, and which about one story. */
export interface Scene {
  isSameEvent(a: Voice, b: Voice): boolean;
  isSameStory(a: Voice, b: Voice): boolean;
}

/** The most mentioned names of a document are its cast. */
const castSize = 6;
const fewestShared = 2;
/** An item is compared with so many members of so many groups at most: keeps the time linear. */
const mostGroups = 100;
const mostMembers = 5;

/**
 * Documents can tell one story when they have two of their main names in common and are at most
 * `days` days apart, as far as their dates are known. Their claims can be about one event when they
 * name somebody in common, or one of them names nobody: "the conversation lasted two hours".
 */
export function createScene(knowledge: Knowledge, voices: readonly Voice[], days: number): Scene {
  const casts = readCasts(knowledge);
  const clauses = new Map<string, Set<string>>();
  for (const voice of voices) {
    const names = clauses.get(clauseOf(voice)) ?? new Set<string>();
    for (const id of namesIn(knowledge, voice)) if (casts.named.has(id)) names.add(id);
    clauses.set(clauseOf(voice), names);
  }
  const castOf = ({ document }: Voice): readonly string[] =>
    casts.byDocument.get(document.id) ?? [];
  const namesOf = (voice: Voice): readonly string[] => [...(clauses.get(clauseOf(voice)) ?? [])];
  const isSameStory = (a: Voice, b: Voice): boolean => {
    if (a.document.id === b.document.id) return true;
    if (!near(a, b, days)) return false;
    const [first, second] = [castOf(a), castOf(b)];
    const shared = first.filter((id) => second.includes(id)).length;
    return shared > 0 && shared >= Math.min(fewestShared, first.length, second.length);
  };
  return {
    isSameStory,
    isSameEvent(a, b) {
      const [left, right] = [namesOf(a), namesOf(b)];
      if (left.length === 0 || right.length === 0) return isSameStory(a, b);
      return near(a, b, days) && left.some((id) => right.includes(id));
    },
  };
}

/** Parts items into groups in which, as far as is looked, each is the same as each other. */
export function divide<Item extends { readonly voice: Voice }>(
  items: readonly Item[],
  isSame: (a: Voice, b: Voice) => boolean,
): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups
      .slice(-mostGroups)
      .find((group) => group.slice(0, mostMembers).every(({ voice }) => isSame(voice, item.voice)));
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups;
}

/** "Trump and Putin talked" makes two claims of one clause: both are named by either. */
function clauseOf({ claim: { evidence } }: Voice): string {
  return `${evidence.document} ${evidence.trigger.join("-")}`;
}

/** Those of whom a claim speaks; who only says it does not take part. */
function namesIn(knowledge: Knowledge, { agents, targets, claim }: Voice): string[] {
  const speakers = new Set(
    claim.attribution.flatMap(({ speaker }) => knowledge.entitiesOf(speaker)),
  );
  const others = [
    ...targets.map(({ key }) => key),
    ...claim.qualifiers.flatMap(({ argument }) => knowledge.entitiesOf(argument)),
  ];
  return [...agents, ...others.filter((id) => !speakers.has(id))];
}

function readCasts(knowledge: Knowledge): {
  named: ReadonlySet<string>;
  byDocument: ReadonlyMap<string, readonly string[]>;
} {
  const named = new Set<string>();
  for (const { id, kind } of knowledge.mentions) {
    const entity = kind === "name" ? knowledge.entityOf(id) : undefined;
    if (entity !== undefined) named.add(entity);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const { id, document } of knowledge.mentions) {
    const entity = knowledge.entityOf(id);
    if (entity === undefined || !named.has(entity)) continue;
    const inDocument = counts.get(document) ?? new Map<string, number>();
    inDocument.set(entity, (inDocument.get(entity) ?? 0) + 1);
    counts.set(document, inDocument);
  }
  const byDocument = new Map(
    [...counts].map(([document, entities]) => {
      const ranked = [...entities].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b));
      return [document, ranked.slice(0, castSize).map(([entity]) => entity)] as const;
    }),
  );
  return { named, byDocument };
}

function near(a: Voice, b: Voice, days: number): boolean {
  const [first, second] = [a.document.published, b.document.published].map((date) =>
    Date.parse(date?.slice(0, 10) ?? ""),
  );
  const apart = Math.abs(first! - second!) / 86_400_000;
  return Number.isNaN(apart) || apart <= days;
}
