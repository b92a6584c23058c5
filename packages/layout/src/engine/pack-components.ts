import type { Footprints } from "./footprint.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";

/** One laid-out component: its nodes in the whole network, and where they lie in a picture of its own. */
export interface Part {
  readonly members: Uint32Array;
  readonly network: Network;
  readonly positions: Positions;
  readonly footprints: Footprints;
  /** A part with fixed nodes stays where it is; the others are placed around it. */
  readonly anchored: boolean;
}

/**
 * Places the parts side by side: each covers the squares its nodes and edges touch and takes the free place nearest to
 * the middle (Freivalds, Dogrusoz and Kikusts, “Disconnected graph layout and the polyomino packing approach”, 2001).
 * Gives the positions of the whole network. The largest part comes first.
 */
export function packComponents(order: number, parts: readonly Part[]): Positions {
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  const settle = (part: Part, shiftX: number, shiftY: number): void => {
    part.members.forEach((node, index) => {
      x[node] = part.positions.x[index]! + shiftX;
      y[node] = part.positions.y[index]! + shiftY;
    });
  };
  const [only] = parts;
  if (only === undefined) return { x, y };
  if (parts.length === 1) {
    settle(only, 0, 0);
    return { x, y };
  }

  const cell = chooseCell(order, parts);
  const aspect = aspectOf(only);
  const taken = new Set<number>();
  const resume = new Map<string, number>();
  const sorted = [...parts].sort((a, b) => Number(b.anchored) - Number(a.anchored));
  for (const part of sorted) {
    const middle = part.anchored ? { x: 0, y: 0 } : middleOf(part, cell);
    const squares = squaresOf(part, cell, middle.x, middle.y);
    const shape = squares.length > 64 ? undefined : squares.join();
    let place = { column: 0, row: 0 };
    if (!part.anchored) {
      let ring = shape === undefined ? 0 : (resume.get(shape) ?? 0);
      for (;;) {
        const found = findOnRing(ring, aspect, squares, taken);
        if (found !== undefined) {
          place = found;
          break;
        }
        ring++;
      }
      if (shape !== undefined) resume.set(shape, ring);
    }
    const shift = place.row * rowStride + place.column;
    for (const square of squares) taken.add(square + shift);
    settle(part, place.column * cell - middle.x, place.row * cell - middle.y);
  }
  return { x, y };
}

/** Free space around a part beyond its footprints, so that what lies close together belongs together. */
const gap = 6;

/** Squares are numbered row × stride + column, either of which may be below 0. */
const rowStride = 1 << 20;

/** Small enough to show the shape of the largest part, large enough for some ten thousands, or four for each node. */
function chooseCell(order: number, parts: readonly Part[]): number {
  let area = 0;
  let small = Infinity;
  for (const { positions, footprints } of parts) {
    const box = boundsOf(positions, footprints);
    area += (box.maxX - box.minX) * (box.maxY - box.minY);
    small = Math.min(small, box.maxX - box.minX, box.maxY - box.minY);
  }
  return Math.max(small / 2, Math.sqrt(area / (20_000 + 4 * order)), 1e-6);
}

interface Bounds {
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/** The box around all footprints. */
export function boundsOf(
  { x, y }: Positions,
  { left, right, half }: Pick<Footprints, "left" | "right" | "half">,
): Bounds {
  let minX = Infinity;
  let maxX = -Infinity;
  let minY = Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < x.length; i++) {
    minX = Math.min(minX, x[i]! - left[i]!);
    maxX = Math.max(maxX, x[i]! + right[i]!);
    minY = Math.min(minY, y[i]! - half[i]!);
    maxY = Math.max(maxY, y[i]! + half[i]!);
  }
  return { minX, maxX, minY, maxY };
}

/** Width by height of a part, within reason. */
function aspectOf({ positions, footprints }: Part): number {
  const box = boundsOf(positions, footprints);
  return Math.min(3, Math.max(0.5, (box.maxX - box.minX) / (box.maxY - box.minY)));
}

/** A point near the middle from which the upper left corner is a whole number of cells away: so few cells are cut. */
function middleOf({ positions, footprints }: Part, cell: number): { x: number; y: number } {
  const box = boundsOf(positions, footprints);
  return {
    x: box.minX + cell * Math.floor((box.maxX - box.minX) / 2 / cell),
    y: box.minY + cell * Math.floor((box.maxY - box.minY) / 2 / cell),
  };
}

function squaresOf(part: Part, cell: number, middleX: number, middleY: number): number[] {
  const squares = new Set<number>();
  const { network, positions, footprints } = part;
  const column = (value: number): number => Math.floor((value - middleX) / cell);
  const row = (value: number): number => Math.floor((value - middleY) / cell);
  for (let i = 0; i < network.order; i++) {
    const x = positions.x[i]!;
    const y = positions.y[i]!;
    const last = column(x + footprints.right[i]! + gap);
    const bottom = row(y + footprints.half[i]! + gap);
    for (let r = row(y - footprints.half[i]! - gap); r <= bottom; r++) {
      for (let c = column(x - footprints.left[i]! - gap); c <= last; c++)
        squares.add(r * rowStride + c);
    }
    for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
      const j = network.targets[k]!;
      if (j < i) continue;
      const spanX = positions.x[j]! - x;
      const spanY = positions.y[j]! - y;
      const steps = Math.ceil(Math.max(Math.abs(spanX), Math.abs(spanY)) / cell);
      for (let s = 1; s < steps; s++) {
        squares.add(row(y + (spanY * s) / steps) * rowStride + column(x + (spanX * s) / steps));
      }
    }
  }
  return fillRows(squares);
}

/** Adds the squares between the first and the last of each row, so that no stranger lands inside a part. */
function fillRows(squares: ReadonlySet<number>): number[] {
  const rows = new Map<number, { first: number; last: number }>();
  for (const square of squares) {
    const row = Math.round(square / rowStride);
    const column = square - row * rowStride;
    const span = rows.get(row);
    if (span === undefined) rows.set(row, { first: column, last: column });
    else if (column < span.first) span.first = column;
    else if (column > span.last) span.last = column;
  }
  const filled: number[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const { first, last } = rows.get(row)!;
    for (let column = first; column <= last; column++) filled.push(row * rowStride + column);
  }
  return filled;
}

/** The first free place on a rectangular ring around the middle. */
function findOnRing(
  ring: number,
  aspect: number,
  squares: readonly number[],
  taken: ReadonlySet<number>,
): { column: number; row: number } | undefined {
  const across = Math.round(ring * aspect);
  const fits = (column: number, row: number): boolean => {
    const shift = row * rowStride + column;
    for (const square of squares) if (taken.has(square + shift)) return false;
    return true;
  };
  for (let column = -across; column <= across; column++) {
    if (fits(column, ring)) return { column, row: ring };
    if (ring > 0 && fits(column, -ring)) return { column, row: -ring };
  }
  for (let row = -ring + 1; row < ring; row++) {
    if (fits(across, row)) return { column: across, row };
    if (fits(-across, row)) return { column: -across, row };
  }
  return undefined;
}
