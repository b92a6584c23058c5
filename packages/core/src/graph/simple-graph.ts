import { UndirectedGraph } from "graphology";
import type { KnowledgeGraph } from "./graphology.ts";

/** The same nodes, and one edge for two that have any, with the sum of their weights. */
export function toSimpleGraph(
  graph: KnowledgeGraph,
): UndirectedGraph<Record<string, never>, { weight: number }> {
  const simple = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const node of graph.nodes()) simple.addNode(node);
  graph.forEachEdge((_edge, { weight }, source, target) => {
    simple.updateUndirectedEdge(source, target, (attributes) => ({
      weight: (attributes.weight ?? 0) + weight,
    }));
  });
  return simple;
}
