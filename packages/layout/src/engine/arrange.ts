import { areaOf, footprintsOf } from "./footprint.ts";
import { runForces, type ForceOutcome } from "./force-atlas.ts";
import { massesOf, subnetwork, type Network } from "./network.ts";
import { packComponents, type Part } from "./pack-components.ts";
import { pivotMds, type Positions } from "./pivot-mds.ts";
import { createRandom } from "./random.ts";
import { removeOverlaps } from "./remove-overlaps.ts";
import { splitComponents } from "./split-components.ts";
import { turnToMainAxis } from "./turn-to-main-axis.ts";

export interface ArrangeSettings {
  readonly seed: number;
  /** Upper limit of force iterations a component. */
  readonly iterations: number;
  /** Called after each iteration of the largest component; may throw to stop. */
  readonly onIteration?: (iteration: number, movement: number) => void;
}

export interface Arrangement extends ForceOutcome {
  readonly positions: Positions;
}

/** Free space kept around every footprint, in units of the picture. */
const margin = 2;

/** The whole way from a network to a finished picture. Iterations and movement are those of the largest component. */
export function arrange(network: Network, settings: ArrangeSettings): Arrangement {
  let outcome: ForceOutcome = { iterations: 0, converged: true, movement: 0 };
  const parts = splitComponents(network).map((members, index): Part => {
    const part = subnetwork(network, members);
    const positions = startOf(part, settings.seed);
    const result = runForces(part, massesOf(part), positions, {
      iterations: settings.iterations,
      ...(index === 0 && settings.onIteration ? { onIteration: settings.onIteration } : {}),
    });
    if (index === 0) outcome = result;
    turnToMainAxis(positions);
    const footprints = footprintsOf(part, margin);
    spreadOut(part, positions, areaOf(footprints));
    removeOverlaps(positions, footprints, { fixed: part.fixed, mayGrow: true });
    return { members, network: part, positions, footprints, anchored: false };
  });
  const positions = packComponents(network.order, parts);
  return { ...outcome, positions: rounded(positions) };
}

function startOf(part: Network, seed: number): Positions {
  const random = createRandom(seed);
  const start = pivotMds(part, random);
  // About the length at which two nodes of mean mass come to rest in ForceAtlas2.
  const length = Math.sqrt(10) * (1 + part.targets.length / Math.max(1, part.order));
  for (let i = 0; i < part.order; i++) {
    start.x[i] = (start.x[i]! + (random() - 0.5) * 0.2) * length;
    start.y[i] = (start.y[i]! + (random() - 0.5) * 0.2) * length;
  }
  return start;
}

/** Scales a part so that its footprints fill a good third of the room it takes. */
function spreadOut(part: Network, { x, y }: Positions, area: number): void {
  const n = part.order;
  let labelled = 0;
  let squareX = 0;
  let squareY = 0;
  for (let i = 0; i < n; i++) {
    if (part.labelWidth[i]! > 0) labelled++;
    squareX += x[i]! * x[i]!;
    squareY += y[i]! * y[i]!;
  }
  const radius = Math.sqrt((squareX + squareY) / n);
  if (radius > 0 && labelled > 0) {
    // The middle is crowded and the rim is not; labels need the same room everywhere.
    squareX = 0;
    squareY = 0;
    for (let i = 0; i < n; i++) {
      const squeeze = 1 / Math.sqrt(0.3 + Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!) / radius);
      x[i]! *= squeeze;
      y[i]! *= squeeze;
      squareX += x[i]! * x[i]!;
      squareY += y[i]! * y[i]!;
    }
  }
  const room = (4 * Math.PI * Math.sqrt(squareX * squareY)) / n;
  if (!(room > 0)) return;
  const scale = Math.sqrt(area / 0.36 / room);
  // Labels are wide and low, so a wide picture parts them sooner.
  const stretch = 1 + (0.5 * labelled) / n;
  const widen = scale * Math.sqrt(stretch);
  const lower = scale / Math.sqrt(stretch);
  for (let i = 0; i < n; i++) {
    x[i]! *= widen;
    y[i]! *= lower;
  }
}

/** Hundredths of a unit: finer than anyone sees, coarse enough to write. Never −0. */
function rounded({ x, y }: Positions): Positions {
  const round = (value: number): number => Math.round(value * 100) / 100 + 0;
  return { x: x.map(round), y: y.map(round) };
}
