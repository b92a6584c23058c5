import type { Argument, Claim, ClaimArgument } from "../claims/types.ts";
import { compareCodeUnits, sortedSet } from "./order.ts";
import type { Entity } from "./types.ts";
import type { LastingThings } from "./lasting-things.ts";
import { scopeOfEntity, wordingId, wordingKey } from "./wordings.ts";

const longestLabel = 80;

/** Concept entities by the key of their wording. */
export interface Concepts {
  readonly entities: readonly Entity[];
  /** Entity id of a concept's wording, or nothing when it has no words. */
  idOf(label: string): string | undefined;
  /** Entities of arguments whose wording means another thing in other reports. */
  readonly lasting: ReadonlyMap<Argument, string>;
}

/**
 * One entity for each wording of a concept: "Peace Deal" and "a peace deal" are one.
 *
 * A wording that is the label of exactly one resolved entity is that entity and makes no new one; neither do the
 * `known` arguments, whose entities are told otherwise.
 */
export function readConcepts(
  claims: readonly Claim[],
  resolved: readonly Entity[],
  lastingThings: LastingThings,
  known: ReadonlyMap<Argument, string> = new Map(),
): Concepts {
  const taken = labelsOf(resolved, lastingThings);
  const wordings = new Map<string, Wording>();
  const lasting = new Map<Argument, string>();
  for (const claim of claims) {
    const { document } = claim.evidence;
    for (const argument of argumentsOf(claim)) {
      const label = conceptLabel(argument);
      if (label === undefined || known.has(argument)) continue;
      const key = wordingKey(label);
      if (key === "") continue;
      const scope = argument.kind === "concept" ? lastingThings.scopeOf(key, document) : undefined;
      const place = placeOf(key, scope);
      const id = taken.get(place) ?? wordingId(key, scope);
      if (scope !== undefined) lasting.set(argument, id);
      if (taken.has(place)) continue;
      const wording = wordings.get(place) ?? { id, uses: [] };
      wordings.set(place, wording);
      wording.uses.push({ label, document });
    }
  }
  return {
    entities: [...wordings.values()].map(toConcept),
    lasting,
    idOf(label) {
      const key = wordingKey(label);
      return taken.get(key) ?? wordings.get(key)?.id;
    },
  };
}

/** Where a wording is used as a node's. */
interface Wording {
  readonly id: string;
  readonly uses: { label: string; document: string }[];
}

function placeOf(key: string, scope: string | undefined): string {
  return scope === undefined ? key : `${key}\n${scope}`;
}

/** All arguments of a claim that can become nodes: subject, object, qualifiers, speakers. */
export function argumentsOf(claim: Claim): Argument[] {
  return [
    claim.subject,
    claim.object,
    ...claim.qualifiers.map(({ argument }) => argument),
    ...claim.attribution.map(({ speaker }) => speaker),
  ];
}

/** The wording an argument would have as a concept node. */
export function conceptLabel(argument: Argument): string | undefined {
  // A bare number is no node.
  if (argument.kind === "concept")
    return /\p{L}/u.test(argument.label) ? argument.label : undefined;
  if (argument.kind === "claim") return statementLabel(argument);
  return undefined;
}

/** What was said, demanded or denied, as the label of a node: `that the war must end.` → `the war must end`. */
function statementLabel(argument: ClaimArgument): string {
  const text = argument.text
    .replace(/["“”]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/^(?:['‘’\s]|that\s)+|[\s.,;:]+$/giu, "");
  if (text.length <= longestLabel) return text;
  const cut = text.slice(0, longestLabel);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestLabel / 2))}…`;
}

/** An entity known by this wording alone comes first; of several others none is meant. */
function labelsOf(entities: readonly Entity[], lasting: LastingThings): Map<string, string> {
  const ids = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const entity of entities) {
    const key = wordingKey(entity.label);
    const place = placeOf(key, scopeOfEntity(entity, key, lasting));
    if (ids.has(place)) ambiguous.add(place);
    ids.set(place, entity.id);
  }
  for (const place of ambiguous) ids.delete(place);
  for (const { id, label } of entities) {
    const key = wordingKey(label);
    if (id === wordingId(key)) ids.set(key, id);
  }
  return ids;
}

function toConcept({ id, uses }: Wording): Entity {
  const aliases = sortedSet(uses.map(({ label }) => label)).map((text) => {
    const same = uses.filter(({ label }) => label === text);
    const documents = sortedSet(same.map(({ document }) => document));
    return { text, reason: "same-wording", documents, count: same.length };
  });
  const [best] = [...aliases].sort((a, b) => b.count - a.count || compareCodeUnits(a.text, b.text));
  return {
    id,
    label: best!.text,
    type: "concept",
    aliases,
    documents: sortedSet(uses.map(({ document }) => document)),
    mentions: [],
  };
}
