import type { ForceOutcome } from "./force-atlas.ts";
import { hopDistances } from "./hop-distances.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";
import type { Random } from "./random.ts";

/** Rounds over all terms, with steps that shrink from the longest distance to a tenth of a hop. */
const rounds = 30;
const pivotCount = 200;

/**
 * Makes distances follow hops: stochastic gradient descent on the stress of all edges and of the distances to some
 * pivots (Zheng, Pawar and Goodman, “Graph drawing by stochastic gradient descent”, 2018; Ortmann and others, 2016).
 * Weights are not looked at. Moves `positions` in place; one hop ends about as long as an edge was at the start.
 */
export function runStress(
  network: Network,
  positions: Positions,
  random: Random,
  onIteration: (iteration: number, movement: number) => void,
): ForceOutcome {
  const { order: n, fixed } = network;
  const { x, y } = positions;
  if (n < 2) return { iterations: 0, converged: true, movement: 0 };
  const terms = chooseTerms(network, random);
  const size = terms.from.length;
  const unit = lengthOfHop(terms, positions);
  const order = Uint32Array.from({ length: size }, (_, t) => t);
  let longest = 1;
  for (const hops of terms.hops) longest = Math.max(longest, hops);
  // A step eta ÷ hops² of 1 or more closes a gap at once; 0.1 for one hop is fine work.
  const decay = root(0.1 / (longest * longest), rounds - 1);
  let eta = longest * longest;
  let movement = 0;
  for (let round = 1; round <= rounds; round++) {
    for (let t = size - 1; t > 0; t--) {
      const other = Math.floor(random() * (t + 1));
      const held = order[t]!;
      order[t] = order[other]!;
      order[other] = held;
    }
    let moved = 0;
    for (let s = 0; s < size; s++) {
      const t = order[s]!;
      const i = terms.from[t]!;
      const j = terms.to[t]!;
      const hops = terms.hops[t]!;
      const px = x[i]! - x[j]!;
      const py = y[i]! - y[j]!;
      const distance = Math.sqrt(px * px + py * py);
      if (distance === 0) continue;
      const step = Math.min(1, eta / (hops * hops));
      const pull = (step * (distance - hops * unit)) / distance / 2;
      moved += Math.abs(pull * distance);
      if (fixed[i] === 0) {
        x[i]! -= pull * px;
        y[i]! -= pull * py;
      }
      if (fixed[j] === 0) {
        x[j]! += pull * px;
        y[j]! += pull * py;
      }
    }
    movement = moved / size / (unit * longest);
    eta *= decay;
    onIteration(round, movement);
  }
  return { iterations: rounds, converged: true, movement };
}

interface Terms {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly hops: Float64Array;
}

/** All edges, and every node's hops to seeded pivots; all pairs where there are few nodes. */
function chooseTerms(network: Network, random: Random): Terms {
  const n = network.order;
  const from: number[] = [];
  const to: number[] = [];
  const hops: number[] = [];
  const distances = new Int32Array(n);
  const queue = new Uint32Array(n);
  const every = n <= pivotCount;
  for (let p = 0; p < Math.min(n, pivotCount); p++) {
    const pivot = every ? p : Math.floor(random() * n);
    hopDistances(network, pivot, distances, queue);
    for (let i = every ? p + 1 : 0; i < n; i++) {
      if (i === pivot) continue;
      from.push(pivot);
      to.push(i);
      hops.push(distances[i]!);
    }
  }
  for (let i = 0; i < n && !every; i++) {
    for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
      if (network.targets[k]! < i) continue;
      from.push(i);
      to.push(network.targets[k]!);
      hops.push(1);
    }
  }
  return {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    hops: Float64Array.from(hops),
  };
}

/** Length of one hop under which the start has least stress. */
function lengthOfHop({ from, to, hops }: Terms, { x, y }: Positions): number {
  let square = 0;
  let straight = 0;
  for (let t = 0; t < from.length; t++) {
    const px = x[from[t]!]! - x[to[t]!]!;
    const py = y[from[t]!]! - y[to[t]!]!;
    const ratio = Math.sqrt(px * px + py * py) / hops[t]!;
    square += ratio * ratio;
    straight += ratio;
  }
  return straight > 0 ? square / straight : 1;
}

/** The `degree`-th root of a number between 0 and 1, by halving: no logarithm whose digits differ between machines. */
function root(value: number, degree: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    let power = 1;
    for (let k = 0; k < degree; k++) power *= middle;
    if (power < value) low = middle;
    else high = middle;
  }
  return high;
}
