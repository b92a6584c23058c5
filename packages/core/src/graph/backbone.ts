import type { EdgeRow } from "./relation-edges.ts";

/**
 * The edges that stand out: the disparity filter of Serrano, Boguñá and Vespignani (PNAS 2009).
 *
 * An edge that carries the share p of the weight of an end with k edges does so by chance with
 * probability (1 − p)^(k − 1). It stays when this is below `level` at one end. An end with a single
 * edge says nothing; an edge between two such ends stays.
 */
export function backbone(edges: readonly EdgeRow[], level: number): EdgeRow[] {
  const ends = new Map<string, { edges: number; weight: number }>();
  for (const { source, target, attributes } of edges) {
    for (const end of [source, target]) {
      const sum = ends.get(end) ?? { edges: 0, weight: 0 };
      ends.set(end, { edges: sum.edges + 1, weight: sum.weight + attributes.weight });
    }
  }
  return edges.filter(({ source, target, attributes }) => {
    const sums = [ends.get(source)!, ends.get(target)!];
    if (sums.every(({ edges }) => edges === 1)) return true;
    return sums.some(
      ({ edges, weight }) => edges > 1 && (1 - attributes.weight / weight) ** (edges - 1) < level,
    );
  });
}
