import { contentId } from "../knowledge/content-id.ts";
import { compareCodeUnits, sortedSet } from "../knowledge/order.ts";
import type { Knowledge, Relation } from "../knowledge/types.ts";
import { claimsOf, relationEdge, type EdgeRow, type Edges } from "./relation-edges.ts";
import { sampleOf, speakersOf } from "./sample.ts";

const wordingsInLabel = 3;

/**
 * All relations of two entities as one edge, from the id that comes first.
 *
 * Predicate, family, polarity and factuality are those of the relation with most claims; `origins`
 * is the largest of any of its relations.
 */
export function pairEdges(knowledge: Knowledge, evidence: boolean): Edges {
  const pairs = new Map<string, Relation[]>();
  for (const relation of knowledge.relations) {
    const key = [relation.source, relation.target].sort(compareCodeUnits).join(" ");
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [relation]);
    else pair.push(relation);
  }
  const edges = [...pairs.values()].map((relations) => pairEdge(knowledge, relations, evidence));
  return { edges: edges.sort((a, b) => compareCodeUnits(a.id, b.id)), nodes: [] };
}

function pairEdge(
  knowledge: Knowledge,
  relations: readonly Relation[],
  evidence: boolean,
): EdgeRow {
  const ranked = [...relations]
    .sort((a, b) => b.claims.length - a.claims.length || compareCodeUnits(a.id, b.id))
    .map((relation) => relationEdge(knowledge, relation, false));
  const main = ranked[0]!;
  const [source, target] = [main.source, main.target].sort(compareCodeUnits) as [string, string];
  const claims = [...new Set(relations.flatMap((relation) => claimsOf(knowledge, relation)))];
  const documents = sortedSet(relations.flatMap(({ documents }) => documents));
  const wordings = [...new Set(ranked.map(({ attributes }) => attributes.label))];
  return {
    id: contentId("pair", source, target),
    source,
    target,
    documents,
    attributes: {
      ...main.attributes,
      label: wordings.slice(0, wordingsInLabel).join("; "),
      weight: claims.length,
      documents: documents.length,
      origins: Math.max(...relations.map(({ origins }) => origins.length)),
      carriers: sortedSet(relations.flatMap(({ carriers }) => carriers)),
      speakers: speakersOf(knowledge, claims),
      confidence: Math.max(...relations.map(({ confidence }) => confidence)),
      ...sampleOf(knowledge, claims, evidence),
    },
  };
}
