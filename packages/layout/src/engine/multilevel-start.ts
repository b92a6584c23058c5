import { createBarnesHut } from "./barnes-hut.ts";
import { coarsen } from "./coarsen.ts";
import { exactRepulsion } from "./exact-repulsion.ts";
import { runForces } from "./force-atlas.ts";
import type { Network } from "./network.ts";
import { pivotMds, type Positions } from "./pivot-mds.ts";
import type { Random } from "./random.ts";

/** Networks of at most this many nodes are laid out without a smaller one. */
const smallest = 100;

/**
 * Where the nodes of a large connected network come to rest, roughly: a network of half the size is laid out first,
 * in the same way, and each of its nodes then makes room for those it stands for (Walshaw, 2003).
 */
export function multilevelStart(
  network: Network,
  mass: Float64Array,
  random: Random,
  onIteration?: () => void,
): Positions {
  const coarse = network.order > smallest ? coarsen(network, mass, random) : undefined;
  if (coarse === undefined || coarse.network.order > 0.9 * network.order) {
    return scaledStart(network, mass, random);
  }
  const above = multilevelStart(coarse.network, coarse.mass, random, onIteration);
  runForces(coarse.network, coarse.mass, above, {
    repulsion: coarse.network.order > 300 ? createBarnesHut({ theta: 1.5 }) : exactRepulsion,
    iterations: coarse.network.order > 2000 ? 25 : 60,
    tolerance: 0.01,
    ...(onIteration ? { onIteration } : {}),
  });
  return split(network, mass, coarse.parent, above, random);
}

/** Pivot MDS in the size at which ForceAtlas2 will come to rest, each node a little off its place. */
export function scaledStart(network: Network, mass: Float64Array, random: Random): Positions {
  const n = network.order;
  const { x, y } = pivotMds(network, random);
  let total = 0;
  let spread = 0;
  for (let i = 0; i < n; i++) {
    total += mass[i]!;
    spread += x[i]! * x[i]! + y[i]! * y[i]!;
  }
  // A disc of this mass at rest under gravity 0.05 and scaling 10 spreads to a root mean square of about 6 √mass.
  const radius = 6 * Math.sqrt(total);
  const length = spread > 0 ? radius / Math.sqrt(spread / n) : radius;
  for (let i = 0; i < n; i++) {
    x[i] = (x[i]! + (random() - 0.5) * 0.2) * length;
    y[i] = (y[i]! + (random() - 0.5) * 0.2) * length;
  }
  return { x, y };
}

function split(
  network: Network,
  mass: Float64Array,
  parent: Uint32Array,
  above: Positions,
  random: Random,
): Positions {
  const n = network.order;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  let spread = 0;
  for (let g = 0; g < above.x.length; g++) {
    spread += above.x[g]! * above.x[g]! + above.y[g]! * above.y[g]!;
  }
  // About the distance between two neighbours if all nodes were spread evenly.
  const distance = 2 * Math.sqrt(spread / above.x.length / n);
  let total = 0;
  for (let i = 0; i < n; i++) total += mass[i]! / n;
  for (let i = 0; i < n; i++) {
    const reach = distance * Math.min(2, total / mass[i]!);
    x[i] = above.x[parent[i]!]! + (random() - 0.5) * reach;
    y[i] = above.y[parent[i]!]! + (random() - 0.5) * reach;
  }
  return { x, y };
}
