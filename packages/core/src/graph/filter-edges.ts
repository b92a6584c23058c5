import { RelataError } from "../document/errors.ts";
import { compareCodeUnits } from "../knowledge/order.ts";
import type { Knowledge } from "../knowledge/types.ts";
import { backbone } from "./backbone.ts";
import type { EdgeRow } from "./relation-edges.ts";
import type { Weight } from "./salience.ts";

/** Which edges to keep. Several filters keep what all of them keep, tried in this order. */
export interface GraphFilters {
  /** Document ids or publishers: edges that at least one of them says. */
  readonly sources?: readonly string[];
  /** Predicate families. */
  readonly families?: readonly string[];
  /** Edges said by at least so many documents. */
  readonly minDocuments?: number;
  /** Edges with at least so many independent origins. */
  readonly minOrigins?: number;
  /** Edges at least so sure, 0–1; 0.5 if not given, 0 with `statements`. */
  readonly minConfidence?: number;
  /** Both ends at least so salient, 0–1. */
  readonly minSalience?: number;
  /** Edges around one entity, named by id, label or alias, up to so many steps away (default 1). */
  readonly ego?: { readonly entity: string; readonly steps?: number };
  /** Edges between the so many most salient entities. */
  readonly top?: number;
  /** Edges that stand out at one of their ends: level of the disparity filter, 0–1; 0.05 keeps few. */
  readonly backbone?: number;
}

export function filterEdges(
  knowledge: Knowledge,
  edges: readonly EdgeRow[],
  weights: ReadonlyMap<string, Weight>,
  filters: GraphFilters,
): readonly EdgeRow[] {
  const { sources, families, minDocuments = 0, minOrigins = 0, minConfidence = 0 } = filters;
  const { minSalience = 0, ego, top, backbone: level } = filters;
  const printed = sources === undefined ? undefined : documentsOf(knowledge, sources);
  // An event node has no salience of its own.
  const salienceOf = (end: string): number => weights.get(end)?.salience ?? 1;
  let kept = edges.filter(
    ({ source, target, attributes, documents }) =>
      (printed === undefined || documents.some((document) => printed.has(document))) &&
      (families === undefined || families.includes(attributes.family ?? "")) &&
      attributes.documents >= minDocuments &&
      attributes.origins >= minOrigins &&
      attributes.confidence >= minConfidence &&
      salienceOf(source) >= minSalience &&
      salienceOf(target) >= minSalience,
  );
  if (ego !== undefined) kept = around(kept, entitiesNamed(knowledge, ego.entity), ego.steps ?? 1);
  if (top !== undefined) kept = betweenTop(kept, salienceOf, top);
  if (level !== undefined) kept = backbone(kept, level);
  return kept;
}

function documentsOf(knowledge: Knowledge, sources: readonly string[]): Set<string> {
  const known = knowledge.documents.filter(
    ({ id, publisher }) => sources.includes(id) || sources.includes(publisher ?? id),
  );
  const names = new Set(known.flatMap(({ id, publisher }) => [id, publisher]));
  const unknown = sources.find((source) => !names.has(source));
  if (unknown === undefined) return new Set(known.map(({ id }) => id));
  throw new RelataError(
    "options-invalid",
    `sources must be document ids or publishers; there is no ${JSON.stringify(unknown)}`,
  );
}

function entitiesNamed(knowledge: Knowledge, name: string): Set<string> {
  const byId = knowledge.entity(name);
  const found = byId === undefined ? knowledge.find(name) : [byId];
  if (found.length > 0) return new Set(found.map(({ id }) => id));
  throw new RelataError(
    "entity-unknown",
    `there is no entity with the id or name ${JSON.stringify(name)}`,
  );
}

function around(edges: readonly EdgeRow[], centre: ReadonlySet<string>, steps: number): EdgeRow[] {
  let reached = centre;
  for (let step = 0; step < steps; step++) {
    const next = new Set(reached);
    for (const { source, target } of edges) {
      if (reached.has(source)) next.add(target);
      if (reached.has(target)) next.add(source);
    }
    reached = next;
  }
  return edges.filter(({ source, target }) => reached.has(source) && reached.has(target));
}

function betweenTop(
  edges: readonly EdgeRow[],
  salienceOf: (end: string) => number,
  top: number,
): EdgeRow[] {
  const ends = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const ranked = ends.sort((a, b) => salienceOf(b) - salienceOf(a) || compareCodeUnits(a, b));
  const chosen = new Set(ranked.slice(0, top));
  return edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
}
