import { linearAttraction, type Attraction } from "./attraction.ts";
import { exactRepulsion } from "./exact-repulsion.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";

/** Adds to `dx`, `dy` the push of every node on every other: scaling × mass × mass ÷ distance. */
export type Repulsion = (
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  scaling: number,
  dx: Float64Array,
  dy: Float64Array,
) => void;

export interface ForceSettings {
  /** How strongly nodes push each other apart. */
  readonly scaling?: number;
  /** Pull to the middle for each unit of mass and distance. */
  readonly gravity?: number;
  readonly repulsion?: Repulsion;
  readonly attraction?: Attraction;
  /** Gives up after this many iterations. */
  readonly iterations?: number;
  /** Done when a node moves less than this share of the picture's radius, smoothed over about ten iterations. */
  readonly tolerance?: number;
  /** Called after each iteration; may throw to stop. */
  readonly onIteration?: (iteration: number, movement: number) => void;
}

export interface ForceOutcome {
  readonly iterations: number;
  readonly converged: boolean;
  /** Mean displacement of a node in the last iterations, as a share of the picture's radius. */
  readonly movement: number;
}

/**
 * ForceAtlas2 (Jacomy and others, 2014) with the one speed for all nodes that the paper and Gephi give it:
 * it grows while nodes travel and shrinks when they swing. Moves `positions` in place.
 */
export function runForces(
  network: Network,
  mass: Float64Array,
  positions: Positions,
  {
    scaling = 10,
    gravity = 0.05,
    repulsion = exactRepulsion,
    attraction = linearAttraction,
    iterations = 500,
    tolerance = 0.003,
    onIteration,
  }: ForceSettings = {},
): ForceOutcome {
  const { order: n, fixed } = network;
  const { x, y } = positions;
  let dx = new Float64Array(n);
  let dy = new Float64Array(n);
  let oldDx = new Float64Array(n);
  let oldDy = new Float64Array(n);
  let speed = 1;
  let efficiency = 1;
  let movement = 1;
  const jitterGuess = 0.05 * Math.sqrt(n);
  const jitterFloor = Math.sqrt(jitterGuess);
  let free = 0;
  for (let i = 0; i < n; i++) if (fixed[i] === 0) free++;
  if (free === 0 || n < 2) return { iterations: 0, converged: true, movement: 0 };

  for (let iteration = 1; iteration <= iterations; iteration++) {
    [dx, oldDx] = [oldDx, dx];
    [dy, oldDy] = [oldDy, dy];
    dx.fill(0);
    dy.fill(0);
    repulsion(x, y, mass, scaling, dx, dy);
    attraction(network, x, y, dx, dy);

    let swing = 0;
    let traction = 0;
    for (let i = 0; i < n; i++) {
      const pull = gravity * mass[i]!;
      const fx = dx[i]! - pull * x[i]!;
      const fy = dy[i]! - pull * y[i]!;
      dx[i] = fx;
      dy[i] = fy;
      if (fixed[i] !== 0) continue;
      const sx = oldDx[i]! - fx;
      const sy = oldDy[i]! - fy;
      const tx = oldDx[i]! + fx;
      const ty = oldDy[i]! + fy;
      swing += mass[i]! * Math.sqrt(sx * sx + sy * sy);
      traction += mass[i]! * 0.5 * Math.sqrt(tx * tx + ty * ty);
    }

    let jitter = Math.max(jitterFloor, Math.min(10, (jitterGuess * traction) / (n * n)));
    if (traction > 0 && swing / traction > 2) {
      if (efficiency > 0.05) efficiency *= 0.5;
      jitter = Math.max(jitter, 1);
    }
    const target = swing > 0 ? (jitter * efficiency * traction) / swing : speed * 1.5;
    if (swing > jitter * traction) {
      if (efficiency > 0.05) efficiency *= 0.7;
    } else if (speed < 1000) {
      efficiency *= 1.3;
    }
    speed += Math.min(target - speed, 0.5 * speed);

    let moved = 0;
    let spread = 0;
    for (let i = 0; i < n; i++) {
      if (fixed[i] === 0) {
        const fx = dx[i]!;
        const fy = dy[i]!;
        const sx = oldDx[i]! - fx;
        const sy = oldDy[i]! - fy;
        const own = mass[i]! * Math.sqrt(sx * sx + sy * sy);
        const factor = speed / (1 + Math.sqrt(speed * own));
        x[i]! += fx * factor;
        y[i]! += fy * factor;
        moved += factor * Math.sqrt(fx * fx + fy * fy);
      }
      spread += x[i]! * x[i]! + y[i]! * y[i]!;
    }
    const radius = Math.sqrt(spread / n);
    const share = radius > 0 ? moved / free / radius : 0;
    movement = iteration === 1 ? Math.max(share, 10 * tolerance) : 0.9 * movement + 0.1 * share;
    onIteration?.(iteration, movement);
    if (movement < tolerance) return { iterations: iteration, converged: true, movement };
  }
  return { iterations, converged: false, movement };
}
