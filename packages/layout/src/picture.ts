import type { AbstractGraph } from "graphology-types";
import type { Network } from "./engine/network.ts";
import type { Positions } from "./engine/pivot-mds.ts";
import { importanceOf } from "./importance.ts";
import { settingsFrom, type LayoutOptions } from "./layout-options.ts";
import { readNetwork } from "./read-network.ts";

/** What the layouts without forces share. */
export type PictureOptions = Pick<LayoutOptions, "labels" | "fontSize">;

export interface Picture {
  readonly network: Network;
  readonly nodes: readonly string[];
  /** Numbers of the nodes, most important first. */
  readonly importantFirst: readonly number[];
}

export function readPicture(graph: AbstractGraph, options: PictureOptions): Picture {
  const { network, nodes } = readNetwork(graph, settingsFrom(options).reading);
  const importance = importanceOf(graph);
  const importantFirst = nodes
    .map((_, i) => i)
    .sort((i, j) => importance.get(nodes[j]!)! - importance.get(nodes[i]!)! || i - j);
  return { network, nodes, importantFirst };
}

/** Gives the nodes their `x` and `y`, in hundredths of a unit. */
export function writePlaces(
  graph: AbstractGraph,
  nodes: readonly string[],
  { x, y }: Positions,
): void {
  const round = (value: number): number => Math.round(value * 100) / 100 + 0;
  const index = new Map(nodes.map((node, i) => [node, i]));
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const i = index.get(node)!;
      return { ...attributes, x: round(x[i]!), y: round(y[i]!) };
    },
    { attributes: ["x", "y"] },
  );
}
