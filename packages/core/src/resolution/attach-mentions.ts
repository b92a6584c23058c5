import { occurrenceClass } from "../lexicon/event-words.ts";
import type { EntityType, Mention } from "../mentions/types.ts";
import type { PlacedLink } from "./resolve-entities.ts";

/** Links below this say too little to put a mention on an entity: of pronouns' links, about half are wrong. */
const LEAST_CONFIDENCE = 0.6;

/**
 * Puts nominals and pronouns on the entities that their document links them to. The surest links come first; no
 * link ever ties two named entities together. What is linked to no name makes an entity of its own, if a nominal
 * is in it; pronouns alone make none.
 */
export function attachMentions(
  mentions: readonly Mention[],
  links: readonly PlacedLink[],
  named: Int32Array,
): Mention[][] {
  const parents = Int32Array.from(mentions, (_, place) => place);
  const find = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = place; parents[at] !== root;) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const entityOf = Int32Array.from(named);
  for (const { anaphor, antecedent, confidence } of links) {
    if (confidence < LEAST_CONFIDENCE) break;
    const [left, right] = [find(anaphor), find(antecedent)];
    if (left === right) continue;
    if (entityOf[left]! >= 0 && entityOf[right]! >= 0) continue;
    parents[left] = right;
    if (entityOf[left]! >= 0) entityOf[right] = entityOf[left]!;
  }

  const entities: Mention[][] = [];
  const roots = new Map<number, Mention[]>();
  for (const [place, mention] of mentions.entries()) {
    const root = find(place);
    const entity = entityOf[root]!;
    if (entity >= 0) {
      (entities[entity] ??= []).push(mention);
      continue;
    }
    const members = roots.get(root);
    if (members === undefined) roots.set(root, [mention]);
    else members.push(mention);
  }
  const groups = new Map<string, Mention[]>();
  for (const members of roots.values()) {
    const key = keyOfGroup(members);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, members);
    else for (const member of members) group.push(member);
  }
  return [...entities, ...groups.values()];
}

/** Groups with one key are one entity; a group of pronouns alone has none. */
function keyOfGroup(members: readonly Mention[]): string | undefined {
  const nominals = members.filter(({ kind }) => kind === "nominal");
  if (nominals.length === 0) return undefined;
  const wording = nominals.map(sharedWording).find((words) => words !== undefined);
  return wording === undefined ? `local ${nominals[0]!.id}` : `words ${wording}`;
}

/** Types whose full wording means the same thing in every document: "30-day ceasefire". */
const SHARED: ReadonlySet<EntityType> = new Set(["event", "concept", "work", "product"]);

/** "a 30-day ceasefire", "the 30-day ceasefire" → "30-day ceasefire"; nothing for a bare noun. */
function sharedWording({ type, text, members }: Mention): string | undefined {
  if (!SHARED.has(type) || members !== undefined) return undefined;
  if (/^(?:his|her|its|their|our|my|your|this|that|these|those|some|several|many)\s/i.test(text))
    return undefined;
  // Another document's "phone call" need not be this one.
  if (type === "event" && occurrenceClass(text) !== undefined) return undefined;
  const words = text.replace(/^(?:the|an?)\s+/i, "").toLowerCase();
  return /[\s-]/.test(words) ? words : undefined;
}
