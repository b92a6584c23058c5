import type { KnowledgeGraph } from "../graph/graphology.ts";
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
export function textToGraph(text: string): KnowledgeGraph {
  pipeline ??= createPipeline();
  return toGraph(resolve(pipeline.extract({ id: "text", text })));
}
