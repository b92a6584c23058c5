import type { AbstractGraph } from "graphology-types";
import { arrange, type Arrangement } from "./engine/arrange.ts";
import { LayoutError } from "./layout-error.ts";
import { settingsFrom, type LayoutOptions, type LayoutResult } from "./layout-options.ts";
import { readNetwork, type ReadNetwork } from "./read-network.ts";

/**
 * Gives every node of a graphology graph its `x` and `y`.
 * One unit is meant to be one pixel: discs of radius `size` and the labels to their right do not overlap.
 * @throws LayoutError naming the node, edge or option that is wrong; the graph is then as it was.
 */
export function layout(graph: AbstractGraph, options: LayoutOptions = {}): LayoutResult {
  const { reading, ...settings } = settingsFrom(options);
  const read = readNetwork(graph, reading);
  const { signal, onProgress } = options;
  refuseWhenAborted(signal);
  const arrangement = arrange(
    read.network,
    { ...settings, ...(read.communities ? { communities: read.communities } : {}) },
    (progress) => {
      onProgress?.(progress);
      refuseWhenAborted(signal);
    },
  );
  writePositions(graph, read, arrangement);
  return resultOf(arrangement);
}

export function refuseWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new LayoutError("aborted", "the layout was aborted");
}

export function writePositions(
  graph: AbstractGraph,
  { nodes }: ReadNetwork,
  { positions }: Arrangement,
): void {
  const index = new Map(nodes.map((node, i) => [node, i]));
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const i = index.get(node);
      // A node that came while a worker was busy has no place yet.
      if (i === undefined) return attributes;
      return { ...attributes, x: positions.x[i]!, y: positions.y[i]! };
    },
    { attributes: ["x", "y"] },
  );
}

export function resultOf({ positions: _, ...rest }: Arrangement): LayoutResult {
  return rest;
}
