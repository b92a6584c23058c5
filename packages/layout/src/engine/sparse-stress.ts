import type { ForceOutcome } from "./force-atlas.ts";
import { hopDistances } from "./hop-distances.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";
import type { Random } from "./random.ts";

// Bound once: a look-up of `Math` for every term is slow where code runs in a context of its own.
const { abs, floor, max, min, sqrt } = Math;

const rounds = 30;
/** Terms looked at in a round, about. */
const termsARound = 800_000;
const mostPivots = 200;

/**
 * Makes distances follow hops: stochastic gradient descent on stress (Zheng, Pawar and Goodman, “Graph drawing by
 * stochastic gradient descent”, 2018). Each round looks at all nodes' distances to some pivots: all nodes in turn where
 * there are few, fresh ones every round where there are many, for nodes that were pivots throughout would drift to the
 * rim. Weights are not looked at. Moves `positions` in place; a hop stays about as long as it was.
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
  const pivots = min(n, mostPivots, max(8, floor(termsARound / n)));
  // All nodes pull at a pivot, and only the pivots at a node: so a pivot gives way less.
  const share = pivots / n;
  const nodes = Uint32Array.from({ length: n }, (_, i) => i);
  const hops = new Int32Array(n);
  const queue = new Uint32Array(n);
  const { unit, longest } = surveyHops(network, positions, random);
  // A step eta ÷ hops² of 1 or more closes a gap at once, which at first would undo a good start; 0.1 for one hop is
  // fine work.
  let eta = Math.max(0.2, 0.03 * longest * longest);
  const decay = root(0.1 / eta, rounds - 1);
  let movement = 0;
  for (let round = 1; round <= rounds; round++) {
    shuffle(nodes, random);
    const chosen = nodes.slice(0, pivots);
    let moved = 0;
    for (const j of chosen) {
      shuffle(nodes, random);
      hopDistances(network, j, hops, queue);
      for (const i of nodes) {
        const h = hops[i]!;
        const px = x[i]! - x[j]!;
        const py = y[i]! - y[j]!;
        const distance = sqrt(px * px + py * py);
        if (distance === 0) continue;
        const pull = (min(1, eta / (h * h)) * (distance - h * unit)) / distance / 2;
        moved += abs(pull * distance);
        if (fixed[i] === 0) {
          x[i]! -= pull * px;
          y[i]! -= pull * py;
        }
        if (fixed[j] === 0) {
          x[j]! += share * pull * px;
          y[j]! += share * pull * py;
        }
      }
    }
    movement = moved / (n * pivots * unit * longest);
    eta *= decay;
    onIteration(round, movement);
  }
  return { iterations: rounds, converged: true, movement };
}

function shuffle(values: Uint32Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = floor(random() * (i + 1));
    const held = values[i]!;
    values[i] = values[j]!;
    values[j] = held;
  }
}

/** Length of one hop under which the start has least stress, and the most hops seen, over some pairs. */
function surveyHops(
  network: Network,
  { x, y }: Positions,
  random: Random,
): { unit: number; longest: number } {
  const n = network.order;
  const hops = new Int32Array(n);
  const queue = new Uint32Array(n);
  let square = 0;
  let straight = 0;
  let longest = 1;
  for (let p = 0; p < min(n, 20); p++) {
    const pivot = floor(random() * n);
    hopDistances(network, pivot, hops, queue);
    for (let i = 0; i < n; i++) {
      if (i === pivot) continue;
      const px = x[i]! - x[pivot]!;
      const py = y[i]! - y[pivot]!;
      const ratio = sqrt(px * px + py * py) / hops[i]!;
      square += ratio * ratio;
      straight += ratio;
      longest = max(longest, hops[i]!);
    }
  }
  return { unit: straight > 0 ? square / straight : 1, longest };
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
