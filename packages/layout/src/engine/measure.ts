import { hopDistances } from "./hop-distances.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";
import { createRandom } from "./random.ts";

/**
 * How far the picture's distances are from the graph's: the mean of (s·d − h)² ÷ h² over pairs h hops apart and d units
 * apart, under the scale s that makes it least. 0 is perfect. Pairs are those of `sources` sampled nodes with all others.
 */
export function measureStress(network: Network, { x, y }: Positions, sources = 50): number {
  const n = network.order;
  const random = createRandom(1);
  const hops = new Int32Array(n);
  const queue = new Uint32Array(n);
  let square = 0;
  let straight = 0;
  let pairs = 0;
  const count = Math.min(n, sources);
  for (let s = 0; s < count; s++) {
    const i = count === n ? s : Math.floor(random() * n);
    const reached = hopDistances(network, i, hops, queue);
    for (let q = 1; q < reached; q++) {
      const j = queue[q]!;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const ratio = Math.sqrt(dx * dx + dy * dy) / hops[j]!;
      square += ratio * ratio;
      straight += ratio;
      pairs++;
    }
  }
  // Least squares in s of Σ (s·ratio − 1)².
  return pairs === 0 || square === 0 ? 0 : 1 - (straight * straight) / square / pairs;
}

/**
 * Share of a node's neighbours that also lie nearest to it, as the mean Jaccard index of its neighbours and its
 * as many nearest nodes, over `samples` sampled nodes with neighbours.
 */
export function measureNeighbourhoods(
  network: Network,
  positions: Positions,
  samples = 500,
): number {
  let sum = 0;
  let count = 0;
  for (const i of sampleNodes(network.order, samples)) {
    const from = network.offsets[i]!;
    const degree = network.offsets[i + 1]! - from;
    if (degree === 0) continue;
    const nearest = new Set(nearestTo(positions, i, degree));
    let shared = 0;
    for (let k = from; k < from + degree; k++) if (nearest.has(network.targets[k]!)) shared++;
    sum += shared / (2 * degree - shared);
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

/** Share of the ten nodes nearest to a node that belong to its community, over `samples` sampled nodes. */
export function measurePurity(
  positions: Positions,
  communities: ArrayLike<number>,
  samples = 500,
): number {
  let same = 0;
  let count = 0;
  for (const i of sampleNodes(positions.x.length, samples)) {
    for (const j of nearestTo(positions, i, 10)) {
      count++;
      if (communities[i] === communities[j]) same++;
    }
  }
  return count === 0 ? 1 : same / count;
}

function sampleNodes(order: number, samples: number): number[] {
  if (order <= samples) return Array.from({ length: order }, (_, i) => i);
  const random = createRandom(2);
  return Array.from({ length: samples }, () => Math.floor(random() * order));
}

/** The `count` nodes nearest to node `i`, nearest first; the lower number first where two are as near. */
function nearestTo({ x, y }: Positions, i: number, count: number): number[] {
  const size = Math.min(count, x.length - 1);
  const nodes: number[] = [];
  const squares: number[] = [];
  for (let j = 0; j < x.length; j++) {
    if (j === i) continue;
    const dx = x[j]! - x[i]!;
    const dy = y[j]! - y[i]!;
    const square = dx * dx + dy * dy;
    if (nodes.length === size && square >= squares[size - 1]!) continue;
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (squares[middle]! <= square) low = middle + 1;
      else high = middle;
    }
    nodes.splice(low, 0, j);
    squares.splice(low, 0, square);
    if (nodes.length > size) {
      nodes.pop();
      squares.pop();
    }
  }
  return nodes;
}
