import {
  countOverlaps,
  measureNeighbourhoods,
  measurePurity,
  measureStress,
  splitComponents,
  subnetwork,
  type Footprints,
  type Network,
  type Positions,
} from "@relata/layout/engine";
import type { BenchGraph } from "./bench-graph.ts";

export interface Quality {
  readonly stress: number;
  readonly neighbourhoods: number;
  readonly purity: number;
  /** Overlapping pairs a node when all discs together have a fifth of the area of the picture's box. */
  readonly overlaps: number;
}

/** The largest component alone, with the numbers its nodes have in the whole. */
export function giantOf(graph: BenchGraph): {
  readonly members: Uint32Array;
  readonly network: Network;
} {
  const members = splitComponents(graph.network)[0]!;
  return {
    members,
    network: subnetwork(graph.network, members, new Uint32Array(graph.network.order)),
  };
}

/** All measures are those of the largest component, which every method has to draw. */
export function qualityOf(graph: BenchGraph, { x, y }: Positions): Quality {
  const { members, network } = giantOf(graph);
  const positions = {
    x: Float64Array.from(members, (node) => x[node]!),
    y: Float64Array.from(members, (node) => y[node]!),
  };
  const communities = Int32Array.from(members, (node) => graph.communities[node]!);
  return {
    stress: measureStress(network, positions),
    neighbourhoods: measureNeighbourhoods(network, positions),
    purity: measurePurity(positions, communities),
    overlaps:
      countOverlaps(positions.x, positions.y, discs(members.length, radiusForAFifth(positions))) /
      members.length,
  };
}

/** The radius at which discs on all positions have a fifth of the area of the box around them. */
export function radiusForAFifth({ x, y }: Positions): number {
  return Math.sqrt((0.2 * boxArea({ x, y })) / x.length / Math.PI);
}

export function boxArea({ x, y }: Positions): number {
  const extent = (values: Float64Array): number => {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high - low;
  };
  return extent(x) * extent(y);
}

/** Footprints of `order` equal discs. */
export function discs(order: number, radius: number): Footprints {
  const side = new Float64Array(order).fill(radius);
  return { left: side, right: side, half: side, round: new Uint8Array(order).fill(1) };
}
