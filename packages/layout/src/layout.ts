import type { AbstractGraph } from "graphology-types";
import { arrange } from "./engine/arrange.ts";
import { LayoutError } from "./layout-error.ts";
import { readNetwork } from "./read-network.ts";

export interface LayoutOptions {
  /** Another seed gives another picture of the same graph; the same seed gives the same picture, to the byte. */
  readonly seed?: number;
  /** Upper limit of force iterations; most graphs stop by themselves much sooner. */
  readonly iterations?: number;
  /** Edge attribute that says how strongly an edge pulls. */
  readonly weight?: string;
  /** 0: every edge pulls alike; 1: as its weight says; 0.5: as the root of its weight. */
  readonly weightInfluence?: 0 | 0.5 | 1;
  /** How many of the most important labels get room of their own, to the right of their node. */
  readonly labels?: number;
  /** Height of a label's letters, in units of the picture. */
  readonly fontSize?: number;
  /** Looked at between iterations; an aborted layout throws a LayoutError and leaves the graph as it was. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LayoutProgress) => void;
}

export interface LayoutProgress {
  readonly iteration: number;
  /** How far a node still moves in one iteration, as a share of the picture's radius. */
  readonly movement: number;
}

export interface LayoutResult {
  readonly iterations: number;
  /** False when the iterations ran out before the nodes came to rest. */
  readonly converged: boolean;
}

/**
 * Gives every node of a graphology graph its `x` and `y`.
 * One unit is meant to be one pixel: discs of radius `size` and the labels to their right do not overlap.
 * @throws LayoutError naming the node, edge or option that is wrong.
 */
export function layout(
  graph: AbstractGraph,
  {
    seed = 1,
    iterations = 500,
    weight = "weight",
    weightInfluence = 0.5,
    labels = 200,
    fontSize = 12,
    signal,
    onProgress,
  }: LayoutOptions = {},
): LayoutResult {
  const { network, nodes } = readNetwork(graph, { weight, weightInfluence, labels, fontSize });
  const refuseWhenAborted = (): void => {
    if (signal?.aborted === true) throw new LayoutError("aborted", "the layout was aborted");
  };
  refuseWhenAborted();
  const { positions, ...outcome } = arrange(network, {
    seed,
    iterations,
    onIteration: (iteration, movement) => {
      onProgress?.({ iteration, movement });
      refuseWhenAborted();
    },
  });
  const index = new Map(nodes.map((node, i) => [node, i]));
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const i = index.get(node)!;
      return { ...attributes, x: positions.x[i]!, y: positions.y[i]! };
    },
    { attributes: ["x", "y"] },
  );
  return { iterations: outcome.iterations, converged: outcome.converged };
}
