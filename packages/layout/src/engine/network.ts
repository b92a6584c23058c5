/**
 * A graph as the engines see it: numbered nodes, undirected folded edges, plain typed arrays.
 * It can be posted to a worker as it is.
 */
export interface Network {
  /** Number of nodes. */
  readonly order: number;
  /** The neighbours of node `i` are `targets[offsets[i]]` up to `targets[offsets[i + 1]]`, ascending. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Pull of each neighbour, above 0; both directions carry the same number. */
  readonly weights: Float64Array;
  /** Radius of each node's disc, in units of the picture. */
  readonly radius: Float64Array;
  /** Width and height of each node's label, 0 where no room is kept for one. */
  readonly labelWidth: Float64Array;
  readonly labelHeight: number;
  /** Where a node is already, or NaN. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where the node must stay at `x`, `y`. */
  readonly fixed: Uint8Array;
}

/** One undirected edge between two different nodes. */
export interface Link {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Adjacency of a network; parallel edges are folded into one that carries their sum, self-loops are left out. */
export function connect(
  order: number,
  sources: Uint32Array,
  ends: Uint32Array,
  weights: Float64Array,
): Pick<Network, "offsets" | "targets" | "weights"> {
  const size = sources.length;
  const offsets = new Uint32Array(order + 1);
  for (let e = 0; e < size; e++) {
    if (sources[e] === ends[e]) continue;
    offsets[sources[e]! + 1]!++;
    offsets[ends[e]! + 1]!++;
  }
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  // Two counting passes leave each row in ascending order: the first groups the edges by far end.
  const total = offsets[order]!;
  const from = new Uint32Array(total);
  const pull = new Float64Array(total);
  const cursor = offsets.slice(0, order);
  for (let e = 0; e < size; e++) {
    const a = sources[e]!;
    const b = ends[e]!;
    if (a === b) continue;
    from[cursor[b]!] = a;
    pull[cursor[b]!++] = weights[e]!;
    from[cursor[a]!] = b;
    pull[cursor[a]!++] = weights[e]!;
  }
  const targets = new Uint32Array(total);
  const sorted = new Float64Array(total);
  cursor.set(offsets.subarray(0, order));
  for (let b = 0; b < order; b++) {
    for (let k = offsets[b]!; k < offsets[b + 1]!; k++) {
      const a = from[k]!;
      targets[cursor[a]!] = b;
      sorted[cursor[a]!++] = pull[k]!;
    }
  }
  let write = 0;
  let read = 0;
  for (let i = 0; i < order; i++) {
    const end = offsets[i + 1]!;
    const start = write;
    for (; read < end; read++) {
      if (write > start && targets[write - 1] === targets[read]) {
        sorted[write - 1]! += sorted[read]!;
      } else {
        targets[write] = targets[read]!;
        sorted[write++] = sorted[read]!;
      }
    }
    offsets[i] = start;
  }
  offsets[order] = write;
  return { offsets, targets: targets.slice(0, write), weights: sorted.slice(0, write) };
}

/**
 * The part of a network that `members` (ascending) span, renumbered in their order. All neighbours of a member must be
 * members. `place` is scratch room for the order of the whole network.
 */
export function subnetwork(network: Network, members: Uint32Array, place: Uint32Array): Network {
  if (members.length === network.order) return network;
  const offsets = new Uint32Array(members.length + 1);
  members.forEach((node, index) => {
    place[node] = index;
    offsets[index + 1] = offsets[index]! + network.offsets[node + 1]! - network.offsets[node]!;
  });
  const targets = new Uint32Array(offsets[members.length]!);
  const weights = new Float64Array(targets.length);
  let write = 0;
  for (const node of members) {
    for (let k = network.offsets[node]!; k < network.offsets[node + 1]!; k++) {
      targets[write] = place[network.targets[k]!]!;
      weights[write++] = network.weights[k]!;
    }
  }
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(members, (node) => values[node]!);
  return {
    order: members.length,
    offsets,
    targets,
    weights,
    radius: pick(network.radius),
    labelWidth: pick(network.labelWidth),
    labelHeight: network.labelHeight,
    x: pick(network.x),
    y: pick(network.y),
    fixed: Uint8Array.from(members, (node) => network.fixed[node]!),
  };
}

/** A node's mass in ForceAtlas2: one more than the weights it hangs on. */
export function massesOf(network: Network): Float64Array {
  const mass = new Float64Array(network.order);
  for (let i = 0; i < network.order; i++) {
    let sum = 1;
    for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) sum += network.weights[k]!;
    mass[i] = sum;
  }
  return mass;
}
