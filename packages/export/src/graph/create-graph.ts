import graphology from "graphology";
import type { AbstractGraph } from "graphology-types";

// Under NodeNext the default import is typed as the module; at run time it is the class.
const Graph = graphology as unknown as typeof graphology.default;

/** An empty graph that takes whatever a file may hold. */
export function createGraph(
  type: "directed" | "undirected" | "mixed",
  multi: boolean,
): AbstractGraph {
  return new Graph({ type, multi, allowSelfLoops: true });
}
