import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { RelataError } from "../document/errors.ts";
import type { KnowledgeGraph } from "./graphology.ts";
import { toSimpleGraph } from "./simple-graph.ts";

// Under NodeNext the packages are typed as namespaces, but at run time they are the functions.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/**
 * `degree`: with how many others it has edges. `pagerank`: how often a walk along the edges, either
 * way and drawn by their weights, comes by; all sum to 1. `betweenness`: on which share of the shortest paths of two
 * others it lies, 0–1; takes nodes × edges steps.
 */
export type Centrality = "degree" | "pagerank" | "betweenness";

/** Gives every node these measures, rounded to six decimals. */
export function assignCentralities(graph: KnowledgeGraph, measures: readonly Centrality[]): void {
  const simple = toSimpleGraph(graph);
  for (const measure of measures) {
    const values = measureAll(simple, measure);
    for (const node of graph.nodes()) {
      const value = Math.round((values[node] ?? 0) * 1e6) / 1e6;
      graph.setNodeAttribute(node, measure, value);
    }
  }
}

function measureAll(
  simple: ReturnType<typeof toSimpleGraph>,
  measure: Centrality,
): Readonly<Record<string, number>> {
  if (simple.order === 0) return {};
  if (measure === "pagerank") return pagerank(simple, { getEdgeWeight: "weight" });
  if (measure === "betweenness") return betweenness(simple, { getEdgeWeight: null });
  if (measure === "degree") {
    return Object.fromEntries(simple.mapNodes((node) => [node, simple.degree(node)]));
  }
  throw new RelataError(
    "options-invalid",
    `centralities are degree, pagerank and betweenness, not ${JSON.stringify(measure)}`,
  );
}
