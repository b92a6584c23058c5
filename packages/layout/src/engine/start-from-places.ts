import type { Start } from "./arrange.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";
import type { Random } from "./random.ts";

/**
 * How places in the user's picture and places among the forces belong together: a turn and a scale (one complex
 * number), then a shift.
 */
export interface Frame {
  readonly turnX: number;
  readonly turnY: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** Nodes whose place in the user's picture counts. */
  readonly known: number;
}

/**
 * The frame in which the places that count (those of fixed nodes, or all when the start is `current`) lie nearest to
 * those computed from the edges.
 */
export function frameOf(network: Network, computed: Positions, start: Start): Frame {
  const counts = (i: number): boolean =>
    network.fixed[i] !== 0 || (start === "current" && hasPlace(network, i));
  let known = 0;
  let meanX = 0;
  let meanY = 0;
  let centreX = 0;
  let centreY = 0;
  for (let i = 0; i < network.order; i++) {
    if (!counts(i)) continue;
    known++;
    meanX += computed.x[i]!;
    meanY += computed.y[i]!;
    centreX += network.x[i]!;
    centreY += network.y[i]!;
  }
  if (known === 0) return { turnX: 1, turnY: 0, shiftX: 0, shiftY: 0, known };
  meanX /= known;
  meanY /= known;
  centreX /= known;
  centreY /= known;
  let alongX = 0;
  let alongY = 0;
  let spreadHere = 0;
  let spreadThere = 0;
  for (let i = 0; i < network.order; i++) {
    if (!counts(i)) continue;
    const px = computed.x[i]! - meanX;
    const py = computed.y[i]! - meanY;
    const qx = network.x[i]! - centreX;
    const qy = network.y[i]! - centreY;
    alongX += px * qx + py * qy;
    alongY += px * qy - py * qx;
    spreadHere += px * px + py * py;
    spreadThere += qx * qx + qy * qy;
  }
  // The turn by least squares, the scale from the spreads: a poor fit must not shrink the picture to a point.
  const length = Math.sqrt(alongX * alongX + alongY * alongY);
  const scale = spreadHere > 0 && spreadThere > 0 ? Math.sqrt(spreadThere / spreadHere) : 1;
  const turnX = length > 0 ? (alongX / length) * scale : scale;
  const turnY = length > 0 ? (alongY / length) * scale : 0;
  return {
    turnX,
    turnY,
    shiftX: centreX - (turnX * meanX - turnY * meanY),
    shiftY: centreY - (turnX * meanY + turnY * meanX),
    known,
  };
}

/** Puts the fixed nodes where their places in the user's picture are among the forces. */
export function intoFrame(network: Network, frame: Frame, positions: Positions): void {
  for (let i = 0; i < network.order; i++) {
    if (network.fixed[i] === 0) continue;
    const place = toForces(frame, network.x[i]!, network.y[i]!);
    positions.x[i] = place.x;
    positions.y[i] = place.y;
  }
}

/** Brings all nodes into the user's picture; fixed nodes end exactly where they were. */
export function outOfFrame(network: Network, frame: Frame, { x, y }: Positions): void {
  for (let i = 0; i < network.order; i++) {
    const px = x[i]!;
    const py = y[i]!;
    x[i] =
      network.fixed[i] !== 0 ? network.x[i]! : frame.turnX * px - frame.turnY * py + frame.shiftX;
    y[i] =
      network.fixed[i] !== 0 ? network.y[i]! : frame.turnX * py + frame.turnY * px + frame.shiftY;
  }
}

/**
 * Starts every node where it is in the user's picture; a node without a place starts in the middle of its neighbours
 * that have one. Nodes on one spot are moved a little apart.
 */
export function startFromPlaces(network: Network, frame: Frame, random: Random): Positions {
  const n = network.order;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const placed = new Uint8Array(n);
  let queue: number[] = [];
  let spread = 0;
  for (let i = 0; i < n; i++) {
    if (!hasPlace(network, i)) continue;
    const place = toForces(frame, network.x[i]!, network.y[i]!);
    x[i] = place.x;
    y[i] = place.y;
    placed[i] = 1;
    spread += place.x * place.x + place.y * place.y;
    queue.push(i);
  }
  while (queue.length > 0) {
    const next = new Set<number>();
    for (const i of queue) {
      for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
        if (placed[network.targets[k]!] === 0) next.add(network.targets[k]!);
      }
    }
    queue = [...next].sort((a, b) => a - b);
    for (const i of queue) {
      let count = 0;
      for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
        const j = network.targets[k]!;
        if (placed[j] === 0) continue;
        x[i]! += x[j]!;
        y[i]! += y[j]!;
        count++;
      }
      x[i]! /= count;
      y[i]! /= count;
    }
    for (const i of queue) placed[i] = 1;
  }
  const nudge = 0.01 * Math.sqrt(spread / n) + 1e-3;
  for (let i = 0; i < n; i++) {
    x[i]! += (random() - 0.5) * nudge;
    y[i]! += (random() - 0.5) * nudge;
  }
  return { x, y };
}

function hasPlace(network: Network, i: number): boolean {
  return !Number.isNaN(network.x[i]!) && !Number.isNaN(network.y[i]!);
}

function toForces(
  { turnX, turnY, shiftX, shiftY }: Frame,
  px: number,
  py: number,
): { x: number; y: number } {
  const square = turnX * turnX + turnY * turnY;
  const qx = px - shiftX;
  const qy = py - shiftY;
  return { x: (turnX * qx + turnY * qy) / square, y: (turnX * qy - turnY * qx) / square };
}
