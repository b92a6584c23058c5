import type { AbstractGraph } from "graphology-types";
import { footprintsOf } from "./engine/footprint.ts";
import { hopDistances } from "./engine/hop-distances.ts";
import { removeOverlaps } from "./engine/remove-overlaps.ts";
import { unitVector } from "./engine/unit-vector.ts";
import { LayoutError } from "./layout-error.ts";
import { readPicture, writePlaces, type PictureOptions } from "./picture.ts";

export interface EgoRingsOptions extends PictureOptions {
  /** The node in the middle; by default the most important one. */
  readonly centre?: string;
}

/** A ring of all nodes that are as many hops from the middle. Nodes that no way leads to are on the last one. */
export interface Ring {
  readonly hops: number;
  readonly radius: number;
  readonly nodes: number;
}

/**
 * Puts one node in the middle and the others on rings around it by their hops, each near the node it hangs on.
 * @throws LayoutError when the graph has no node of that name.
 */
export function egoRings(
  graph: AbstractGraph,
  { centre, ...options }: EgoRingsOptions = {},
): readonly Ring[] {
  const { network, nodes, importantFirst } = readPicture(graph, options);
  if (nodes.length === 0) return [];
  const root = centre === undefined ? importantFirst[0]! : nodes.indexOf(centre);
  if (root < 0) {
    throw new LayoutError("unknown-node", `the graph has no node "${centre}"`, { node: centre! });
  }
  const n = network.order;
  const hops = new Int32Array(n);
  const queue = new Uint32Array(n);
  const reached = hopDistances(network, root, hops, queue);
  let last = 0;
  for (let q = 0; q < reached; q++) last = Math.max(last, hops[queue[q]!]!);
  const strangers = reached < n;
  for (let i = 0; i < n; i++) if (hops[i]! < 0) hops[i] = last + 1;

  // A node hangs on the first node that found it; its share of the turn is that of the leaves below it.
  const parent = new Int32Array(n).fill(-1);
  const below = new Uint32Array(n);
  for (let q = 0; q < reached; q++) {
    const node = queue[q]!;
    for (let k = network.offsets[node]!; k < network.offsets[node + 1]!; k++) {
      const target = network.targets[k]!;
      if (target !== root && parent[target]! < 0 && hops[target] === hops[node]! + 1) {
        parent[target] = node;
      }
    }
  }
  for (let q = reached - 1; q >= 0; q--) {
    const node = queue[q]!;
    below[node] = Math.max(1, below[node]!);
    if (parent[node]! >= 0) below[parent[node]!]! += below[node]!;
  }
  const from = new Float64Array(n);
  const used = new Float64Array(n);
  const turn = new Float64Array(n);
  for (let q = 1; q < reached; q++) {
    const node = queue[q]!;
    const above = parent[node]!;
    from[node] = from[above]! + used[above]! / below[root]!;
    used[above]! += below[node]!;
    turn[node] = from[node]! + below[node]! / below[root]! / 2;
  }
  let alone = 0;
  for (let i = 0; i < n; i++) if (hops[i]! > last) turn[i] = alone++ / (n - reached);

  const footprints = footprintsOf(network, 2);
  const rings: Ring[] = [];
  let inner = 0;
  for (let h = 0; h <= last + (strangers ? 1 : 0); h++) {
    let room = 0;
    let count = 0;
    for (let i = 0; i < n; i++) {
      if (hops[i] !== h) continue;
      count++;
      room += 2 * footprints.half[i]! + 0.3 * (footprints.left[i]! + footprints.right[i]!);
    }
    const radius = h === 0 ? 0 : Math.max(inner + 110, room / 6.283185307179586);
    rings.push({ hops: h, radius: Math.round(radius * 100) / 100, nodes: count });
    inner = radius;
  }
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const fixed = new Uint8Array(n);
  fixed[root] = 1;
  for (let i = 0; i < n; i++) {
    const direction = unitVector(turn[i]!);
    x[i] = direction.x * rings[hops[i]!]!.radius;
    y[i] = direction.y * rings[hops[i]!]!.radius;
  }
  removeOverlaps({ x, y }, footprints, { fixed, mayGrow: false });
  writePlaces(graph, nodes, { x, y });
  return rings;
}
