import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { ForceOutcome, ForceSettings } from "./force-atlas.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";

/** Numbers a node takes in the matrix. */
const nodeWidth = 10;

/**
 * The same forces, moved by graphology-layout-forceatlas2 with exact repulsion: every node has a speed of its own there,
 * so it takes more iterations, and single precision, so positions differ in the seventh digit.
 */
export function runGraphologyForces(
  network: Network,
  mass: Float64Array,
  { x, y }: Positions,
  {
    scaling = 10,
    gravity = 0.05,
    iterations = 500,
    tolerance = 0.003,
    onIteration,
  }: Pick<ForceSettings, "scaling" | "gravity" | "iterations" | "tolerance" | "onIteration"> = {},
): ForceOutcome {
  const n = network.order;
  if (n < 2) return { iterations: 0, converged: true, movement: 0 };
  const nodes = new Float32Array(n * nodeWidth);
  const edges: number[] = [];
  for (let i = 0; i < n; i++) {
    nodes.set([x[i]!, y[i]!, 0, 0, 0, 0, mass[i]!, 1, 1, network.fixed[i]!], i * nodeWidth);
    for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
      const j = network.targets[k]!;
      if (j > i) edges.push(i * nodeWidth, j * nodeWidth, network.weights[k]!);
    }
  }
  const matrix = Float32Array.from(edges);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: scaling,
    strongGravityMode: true,
    gravity,
    slowDown: 1 + Math.log(n),
    barnesHutOptimize: false,
    barnesHutTheta: 0.5,
  };
  let movement = 1;
  let iteration = 0;
  let converged = false;
  while (iteration < iterations && !converged) {
    iteration++;
    iterate(settings, nodes, matrix);
    let moved = 0;
    let spread = 0;
    for (let i = 0; i < n; i++) {
      const px = nodes[i * nodeWidth]!;
      const py = nodes[i * nodeWidth + 1]!;
      moved += Math.sqrt((px - x[i]!) * (px - x[i]!) + (py - y[i]!) * (py - y[i]!));
      spread += px * px + py * py;
      x[i] = px;
      y[i] = py;
    }
    const share = spread > 0 ? moved / n / Math.sqrt(spread / n) : 0;
    movement = iteration === 1 ? Math.max(share, 10 * tolerance) : 0.9 * movement + 0.1 * share;
    onIteration?.(iteration, movement);
    converged = movement < tolerance;
  }
  return { iterations: iteration, converged, movement };
}
