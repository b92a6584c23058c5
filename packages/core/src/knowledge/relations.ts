import type { Claim, Factuality, Predicate } from "../claims/types.ts";
import type { ClaimEnds } from "./claim-ends.ts";
import { contentId } from "./content-id.ts";
import { compareCodeUnits, sortedSet } from "./order.ts";
import type { ReadOrigins } from "./origins.ts";
import { predicateKey } from "./predicate-words.ts";
import type { Relation } from "./types.ts";

/** From the strongest to the weakest. */
export const factualityOrder: readonly Factuality[] = [
  "asserted",
  "planned",
  "demanded",
  "conditional",
  "possible",
  "denied",
];

/** What the relations of an extraction are read with. */
export interface RelationReader {
  readonly claims: readonly Claim[];
  carrierOf(document: string): string;
  endsOf(claim: Claim): readonly ClaimEnds[];
  speakersOf(claim: Claim): readonly string[];
  readonly originsOf: ReadOrigins;
}

interface Statement extends ClaimEnds {
  readonly claim: Claim;
}

/** One relation for each subject, predicate, object and polarity, in code unit order of their ids. */
export function readRelations(reader: RelationReader): Relation[] {
  const statements = new Map<string, Statement[]>();
  for (const claim of reader.claims) {
    for (const ends of reader.endsOf(claim)) {
      const key = relationId(ends, claim.polarity);
      const known = statements.get(key);
      if (known === undefined) statements.set(key, [{ ...ends, claim }]);
      else known.push({ ...ends, claim });
    }
  }
  return [...statements]
    .map(([id, same]) => toRelation(id, same, reader))
    .sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** Ends of a symmetric predicate may be swapped: both orders give one relation. */
function relationId(ends: ClaimEnds, polarity: Claim["polarity"]): string {
  const { source, target, predicate } = ends;
  const swap = predicate.symmetric === true && target < source;
  const [first, second] = swap ? [target, source] : [source, target];
  return contentId("relation", first, predicateKey(predicate), second, polarity);
}

function toRelation(
  id: string,
  statements: readonly Statement[],
  reader: RelationReader,
): Relation {
  const claims = [...new Set(statements.map(({ claim }) => claim))];
  const [source, target] = mostFrequent(
    statements,
    ({ source, target }) => `${source} ${target}`,
  ).split(" ") as [string, string]; // Ids have no spaces: both ends are always there.
  const factualities: Partial<Record<Factuality, number>> = {};
  const seen = new Set<Claim>();
  for (const { claim, factuality } of statements) {
    if (seen.has(claim)) continue;
    seen.add(claim);
    factualities[factuality] = (factualities[factuality] ?? 0) + 1;
  }
  const documents = sortedSet(claims.map(({ evidence }) => evidence.document));
  const origins = reader.originsOf(claims);
  const confidenceOf = new Map(claims.map((claim) => [claim.id, claim.confidence]));
  const confidences = origins.map((origin) =>
    origin.claims.reduce((best, claim) => Math.max(best, confidenceOf.get(claim) ?? 0), 0),
  );
  const voices = claims.map((claim) => reader.speakersOf(claim));
  const speakers = voices.some((voice) => voice.length === 0) ? [] : sortedSet(voices.flat());
  return {
    id,
    source,
    target,
    predicate: mostFrequentPredicate(statements),
    polarity: claims[0]!.polarity,
    factuality: factualityOrder.find((factuality) => factualities[factuality] !== undefined)!,
    factualities,
    claims: claims.map((claim) => claim.id),
    documents,
    carriers: sortedSet(documents.map((document) => reader.carrierOf(document))),
    origins: origins.map((origin) => origin.id),
    speakers,
    confidence: round(1 - confidences.reduce((miss, confidence) => miss * (1 - confidence), 1)),
  };
}

function mostFrequentPredicate(statements: readonly Statement[]): Predicate {
  const label = mostFrequent(statements, ({ predicate }) => predicate.label);
  const candidates = statements.filter(({ predicate }) => predicate.label === label);
  const family = mostFrequent(candidates, ({ predicate }) => predicate.family ?? "");
  return candidates.find(({ predicate }) => (predicate.family ?? "") === family)!.predicate;
}

/** The most frequent key; among equals the first in code unit order. */
function mostFrequent<Item>(items: readonly Item[], keyOf: (item: Item) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b));
  return ranked[0]![0];
}

/** Four decimals: what a confidence can mean, and the same digits on every machine. */
function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
