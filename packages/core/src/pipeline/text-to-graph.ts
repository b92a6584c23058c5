import type { MultiDirectedGraph } from "graphology";
import { toGraph } from "../graph/to-graph.ts";
import { resolve } from "../knowledge/resolve.ts";
import { createPipeline, type Pipeline } from "./create-pipeline.ts";

let pipeline: Pipeline | undefined;

/**
 * A text's entities and relations as a graph, in one call: `extract`, `resolve`, `toGraph` with their defaults.
 *
 * @example
 * textToGraph("Trump called Putin.").mapNodes((node, { label }) => label) // ["Putin", "Trump"]
 */
export function textToGraph(text: string): MultiDirectedGraph {
  pipeline ??= createPipeline();
  return toGraph(resolve(pipeline.extract({ id: "text", text })));
}
