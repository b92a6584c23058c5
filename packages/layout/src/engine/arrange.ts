import { logarithmicAttraction } from "./attraction.ts";
import { createBarnesHut } from "./barnes-hut.ts";
import { exactRepulsion } from "./exact-repulsion.ts";
import { footprintsOf } from "./footprint.ts";
import { runForces, type ForceOutcome } from "./force-atlas.ts";
import { runGraphologyForces } from "./graphology-forces.ts";
import { measureNeighbourhoods, measurePurity, measureStress } from "./measure.ts";
import { multilevelStart, scaledStart } from "./multilevel-start.ts";
import { massesOf, subnetwork, type Network } from "./network.ts";
import { countOverlaps } from "./overlap-grid.ts";
import { packComponents, type Part } from "./pack-components.ts";
import type { Positions } from "./pivot-mds.ts";
import { createRandom } from "./random.ts";
import { removeOverlaps } from "./remove-overlaps.ts";
import { runStress } from "./sparse-stress.ts";
import { splitComponents } from "./split-components.ts";
import { scaleEvenly, spreadOut } from "./spread-out.ts";
import { frameOf, intoFrame, outOfFrame, startFromPlaces } from "./start-from-places.ts";
import { turnToMainAxis } from "./turn-to-main-axis.ts";

/** What the picture should show best. */
export type Goal = "overview" | "clusters" | "distances";

export type Engine = "auto" | "graphology" | "relata";

/** Where nodes start from: places computed from the edges, or those they have. */
export type Start = "fresh" | "current";

export interface ArrangeSettings {
  readonly goal: Goal;
  readonly engine: Engine;
  readonly start: Start;
  readonly seed: number;
  /** Upper limit of force iterations a component, after its start. */
  readonly iterations: number;
  /** Comes to rest below this movement instead of the engine's own bound; 0 uses up all iterations. */
  readonly tolerance?: number;
  /** Leaves the nodes where the forces put them, overlaps and all. */
  readonly bare?: boolean;
  /** Community of each node, where the purity of the picture is to be measured. */
  readonly communities?: Int32Array;
}

/** How far along the largest component is. */
export interface Progress {
  readonly phase: "start" | "forces" | "clusters" | "overlaps";
  /** Counts up within a phase. */
  readonly iteration: number;
  /** `forces`, `clusters`: how far a node moves in one iteration, as a share of the picture's radius. */
  readonly movement: number;
}

/** How good the picture is; sampled where the graph is large. */
export interface Metrics {
  /** Of the largest component: how far distances in the picture are from hops in the graph; 0 is perfect. */
  readonly stress: number;
  /** Mean Jaccard index of a node's neighbours and its nearest nodes; 1 is perfect. */
  readonly neighbourhoods: number;
  /** Share of the ten nearest nodes that are of the node's community, where communities are given. */
  readonly purity?: number;
  /** Pairs of discs on top of each other. */
  readonly overlaps: number;
  /** Pairs in which a label's box lies on another label or a disc. */
  readonly labelOverlaps: number;
}

export interface Arrangement extends ForceOutcome {
  readonly positions: Positions;
  readonly components: number;
  readonly metrics: Metrics;
}

/** Free space kept around every footprint, in units of the picture. */
const margin = 2;

/** Up to here graphology's exact engine needs less than a twentieth of a second; both give the same picture there. */
const largestForGraphology = 300;

/** From here a multilevel start costs less than the iterations it saves. */
const smallestForMultilevel = 1000;

/** From here the Barnes–Hut tree is cheaper than all pairs. */
const smallestForTree = 200;

/** From here LinLog parts communities; smaller graphs it only pulls to pieces. */
const smallestForLinLog = 700;

/**
 * The whole way from a network to a finished picture: split into components, start, forces, overlap removal, packing.
 * Iterations and movement are those of the largest component. `onProgress` may throw to stop.
 */
export function arrange(
  network: Network,
  settings: ArrangeSettings,
  onProgress: (progress: Progress) => void = () => {},
): Arrangement {
  let outcome: ForceOutcome = { iterations: 0, converged: true, movement: 0 };
  let stress = 0;
  const place = new Uint32Array(network.order);
  const parts = splitComponents(network).map((members, index): Part => {
    const own = subnetwork(network, members, place);
    const report = index === 0 ? onProgress : (): void => {};
    const { part, result } = arrangePart(members, own, settings, report);
    if (index === 0) {
      outcome = result;
      stress = measureStress(own, part.positions, 20);
    }
    return part;
  });
  const positions = rounded(packComponents(network.order, parts));
  const bare = { ...network, labelWidth: new Float64Array(network.order) };
  const overlaps = countOverlaps(positions.x, positions.y, footprintsOf(bare, 0));
  const all = countOverlaps(positions.x, positions.y, footprintsOf(network, 0));
  return {
    ...outcome,
    positions,
    components: parts.length,
    metrics: {
      stress,
      neighbourhoods: measureNeighbourhoods(network, positions, 200),
      ...(settings.communities
        ? { purity: measurePurity(positions, settings.communities, 200) }
        : {}),
      overlaps,
      labelOverlaps: Math.max(0, all - overlaps),
    },
  };
}

function arrangePart(
  members: Uint32Array,
  part: Network,
  settings: ArrangeSettings,
  onProgress: (progress: Progress) => void,
): { part: Part; result: ForceOutcome } {
  const random = createRandom(settings.seed);
  const mass = massesOf(part);
  const anchored = part.fixed.includes(1);
  let steps = 0;
  const fresh =
    part.order >= smallestForMultilevel && settings.goal !== "distances"
      ? multilevelStart(part, mass, random, () => {
          onProgress({ phase: "start", iteration: ++steps, movement: 1 });
        })
      : scaledStart(part, mass, random);
  const frame = frameOf(part, fresh, settings.start);
  const kept = settings.start === "current" && frame.known > 0;
  const positions = kept ? startFromPlaces(part, frame, random) : fresh;
  intoFrame(part, frame, positions);

  const result = moveToRest(part, mass, positions, settings, onProgress);
  const footprints = footprintsOf(part, margin);
  if (settings.bare === true) {
    return { part: { members, network: part, positions, footprints, anchored }, result };
  }
  if (anchored) {
    outOfFrame(part, frame, positions);
  } else {
    if (!kept) turnToMainAxis(positions);
    if (settings.goal === "distances") scaleEvenly(part, positions, footprints);
    else spreadOut(part, positions, footprints);
  }
  let pass = 0;
  removeOverlaps(positions, footprints, {
    fixed: part.fixed,
    mayGrow: !anchored,
    onPass: () => onProgress({ phase: "overlaps", iteration: ++pass, movement: 0 }),
  });
  return { part: { members, network: part, positions, footprints, anchored }, result };
}

function moveToRest(
  part: Network,
  mass: Float64Array,
  positions: Positions,
  { goal, engine, iterations, seed, tolerance }: ArrangeSettings,
  onProgress: (progress: Progress) => void,
): ForceOutcome {
  if (goal === "distances") {
    return runStress(part, positions, createRandom(seed), (iteration, movement) =>
      onProgress({ phase: "forces", iteration, movement }),
    );
  }
  const onIteration = (iteration: number, movement: number): void =>
    onProgress({ phase: "forces", iteration, movement });
  if (engine === "graphology" || (engine === "auto" && part.order <= largestForGraphology)) {
    // Nodes move more slowly there, so the same tolerance would stop them on their way.
    return runGraphologyForces(part, mass, positions, {
      iterations,
      tolerance: tolerance ?? 0.001,
      onIteration,
    });
  }
  const repulsion = part.order < smallestForTree ? exactRepulsion : createBarnesHut();
  const rest = runForces(part, mass, positions, {
    repulsion,
    iterations,
    onIteration,
    ...(tolerance === undefined ? {} : { tolerance }),
  });
  if (goal !== "clusters" || part.order < smallestForLinLog) return rest;
  const parted = runForces(part, mass, positions, {
    repulsion,
    attraction: logarithmicAttraction,
    gravity: 0.02,
    iterations,
    tolerance: 0.002,
    onIteration: (iteration, movement) => onProgress({ phase: "clusters", iteration, movement }),
  });
  return { ...parted, iterations: rest.iterations + parted.iterations };
}

/** Hundredths of a unit: finer than anyone sees, coarse enough to write. Never −0. */
function rounded({ x, y }: Positions): Positions {
  const round = (value: number): number => Math.round(value * 100) / 100 + 0;
  return { x: x.map(round), y: y.map(round) };
}
