import { connect, type Network } from "./network.ts";
import type { Random } from "./random.ts";

/** A smaller network in which each node stands for one or a few of a larger one. */
export interface Coarse {
  readonly network: Network;
  readonly mass: Float64Array;
  /** For each node of the larger network, the node that stands for it. */
  readonly parent: Uint32Array;
}

/**
 * Merges every node with the neighbour it is tied to most for its size, leaves with their hub, starting with the nodes
 * of fewest neighbours. Masses and weights add up, so that the smaller network comes to rest in the same room.
 */
export function coarsen(network: Network, mass: Float64Array, random: Random): Coarse {
  const { order: n, offsets, targets, weights } = network;
  const parent = new Int32Array(n).fill(-1);
  const sizes = new Uint8Array(n);
  let groups = 0;
  for (const i of fewestNeighboursFirst(network, random)) {
    if (parent[i]! >= 0) continue;
    let best = -1;
    let bestTie = 0;
    const degree = offsets[i + 1]! - offsets[i]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      const group = parent[j]!;
      // A leaf may join the group of its hub; all others only form pairs.
      if (group >= 0 && (degree > 1 || sizes[group]! >= 250)) continue;
      const tie = weights[k]! / mass[j]!;
      if (tie <= bestTie) continue;
      bestTie = tie;
      best = j;
    }
    if (best < 0) {
      sizes[groups] = 1;
      parent[i] = groups++;
      continue;
    }
    if (parent[best]! < 0) {
      sizes[groups] = 1;
      parent[best] = groups++;
    }
    const group = parent[best]!;
    parent[i] = group;
    sizes[group]!++;
  }

  const coarseMass = new Float64Array(groups);
  for (let i = 0; i < n; i++) coarseMass[parent[i]!]! += mass[i]!;
  const sources: number[] = [];
  const ends: number[] = [];
  const pulls: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (j < i || parent[i] === parent[j]) continue;
      sources.push(parent[i]!);
      ends.push(parent[j]!);
      pulls.push(weights[k]!);
    }
  }
  const nothing = new Float64Array(groups);
  return {
    network: {
      order: groups,
      ...connect(
        groups,
        Uint32Array.from(sources),
        Uint32Array.from(ends),
        Float64Array.from(pulls),
      ),
      radius: nothing,
      labelWidth: nothing,
      labelHeight: 0,
      x: nothing,
      y: nothing,
      fixed: new Uint8Array(groups),
    },
    mass: coarseMass,
    parent: Uint32Array.from(parent),
  };
}

/** Node numbers by number of neighbours, those with as many in a seeded order. */
function fewestNeighboursFirst({ order: n, offsets }: Network, random: Random): Uint32Array {
  const shuffled = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = shuffled[i]!;
    shuffled[i] = shuffled[j]!;
    shuffled[j] = held;
  }
  let most = 0;
  for (let i = 0; i < n; i++) most = Math.max(most, offsets[i + 1]! - offsets[i]!);
  const places = new Uint32Array(most + 2);
  for (let i = 0; i < n; i++) places[offsets[i + 1]! - offsets[i]! + 1]!++;
  for (let d = 0; d <= most; d++) places[d + 1]! += places[d]!;
  const sorted = new Uint32Array(n);
  for (const i of shuffled) sorted[places[offsets[i + 1]! - offsets[i]!]!++] = i;
  return sorted;
}
