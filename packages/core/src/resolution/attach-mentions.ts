import type { CoreferenceLink } from "../coreference/types.ts";
import type { EntityType, Mention } from "../mentions/types.ts";

/** Links below this say too little to put a mention on an entity. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Puts nominals and pronouns on the entities that their document links them to. The surest links come first; no
 * link ever ties two named entities together. What is linked to no name makes an entity of its own, if a nominal
 * is in it; pronouns alone make none.
 */
export function attachMentions(
  mentions: readonly Mention[],
  links: readonly CoreferenceLink[],
  named: ReadonlyMap<string, number>,
): Mention[][] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    while (parent.get(root) !== undefined) root = parent.get(root)!;
    for (let at = id; at !== root;) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const entityOf = new Map(named);
  const ordered = links
    .filter(
      ({ anaphor, antecedent, confidence }) =>
        byId.has(anaphor) && byId.has(antecedent) && confidence >= LEAST_CONFIDENCE,
    )
    .sort(
      (a, b) =>
        b.confidence - a.confidence || (a.anaphor < b.anaphor ? -1 : a.anaphor > b.anaphor ? 1 : 0),
    );
  for (const { anaphor, antecedent } of ordered) {
    const [left, right] = [find(anaphor), find(antecedent)];
    if (left === right) continue;
    const [a, b] = [entityOf.get(left), entityOf.get(right)];
    if (a !== undefined && b !== undefined) continue;
    parent.set(left, right);
    if (a !== undefined) entityOf.set(right, a);
  }

  const entities: Mention[][] = [];
  const roots = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const root = find(mention.id);
    const entity = entityOf.get(root);
    if (entity !== undefined) {
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
  const words = text.replace(/^(?:the|an?)\s+/i, "").toLowerCase();
  return /[\s-]/.test(words) ? words : undefined;
}
