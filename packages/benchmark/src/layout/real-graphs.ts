import { fileURLToPath } from "node:url";
import { createPipeline, merge, resolve, toGraph } from "@relata/core";
import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { createRandom } from "@relata/layout/engine";
import { readFolder } from "../read-folder.ts";
import { benchGraph, readGraphFile, type BenchGraph } from "./bench-graph.ts";

// Typed as a namespace under NodeNext, but at run time it is the function.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Four graphs from the literature and the graph of our own sample documents; their communities are Louvain's. */
export function realGraphs(): BenchGraph[] {
  const known = ["karate", "florentine", "davis", "miserables"].map((name) => {
    const { order, edges } = readGraphFile(name);
    return withCommunities(name, order, edges);
  });
  const pipeline = createPipeline();
  const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
  const graph = toGraph(resolve(merge(...readFolder(seeds).map((one) => pipeline.extract(one)))));
  const index = new Map(graph.nodes().map((node, i) => [node, i]));
  const edges = graph.mapEdges((_edge, _attributes, source, target): [number, number] => [
    index.get(source)!,
    index.get(target)!,
  ]);
  return [...known, withCommunities("our samples", graph.order, edges)];
}

function withCommunities(
  name: string,
  order: number,
  edges: readonly (readonly [number, number])[],
): BenchGraph {
  const graph = new UndirectedGraph();
  for (let i = 0; i < order; i++) graph.addNode(i);
  for (const [source, end] of edges) if (source !== end) graph.mergeEdge(source, end);
  const found = louvain(graph, { rng: createRandom(1) });
  return benchGraph(
    name,
    order,
    edges,
    Int32Array.from({ length: order }, (_, i) => found[String(i)]!),
  );
}
