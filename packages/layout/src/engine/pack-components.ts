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
  const taken = createTaken();
  const resume = new Map<string, number>();
  const sorted = [...parts].sort((a, b) => Number(b.anchored) - Number(a.anchored));
  for (const part of sorted) {
    const middle = part.anchored ? { x: 0, y: 0 } : middleOf(part, cell);
    const shape = shapeOf(part, cell, middle.x, middle.y);
    let place = { column: 0, row: 0 };
    if (!part.anchored) {
      // Parts of one shape find the rings full that the last of them found full.
      const key = shape.first.length > 8 ? undefined : describe(shape);
      let ring = key === undefined ? 0 : (resume.get(key) ?? 0);
      for (;;) {
        const found = findOnRing(ring, aspect, shape, taken);
        if (found !== undefined) {
          place = found;
          break;
        }
        ring++;
      }
      if (key !== undefined) resume.set(key, ring);
    }
    taken.fill(shape, place.column, place.row);
    settle(part, place.column * cell - middle.x, place.row * cell - middle.y);
  }
  return { x, y };
}

/** Free space around a part beyond its footprints, so that what lies close together belongs together. */
const gap = 6;

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

/**
 * The squares a part covers: in row `top + r` the columns from `first[r]` up to `last[r]`, none where `last` is below
 * `first`. What lies between two squares of a row counts as covered, so that no stranger lands inside a part.
 */
interface Shape {
  readonly top: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function shapeOf(part: Part, cell: number, middleX: number, middleY: number): Shape {
  const { network, positions, footprints } = part;
  const box = boundsOf(positions, footprints);
  const top = Math.floor((box.minY - gap - middleY) / cell);
  const rows = Math.floor((box.maxY + gap - middleY) / cell) - top + 1;
  const first = new Int32Array(rows).fill(0x7fffffff);
  const last = new Int32Array(rows).fill(-0x80000000);
  const { x, y } = positions;
  const { left, right, half } = footprints;
  const { offsets, targets } = network;
  for (let i = 0; i < network.order; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    const from = Math.floor((xi - left[i]! - gap - middleX) / cell);
    const to = Math.floor((xi + right[i]! + gap - middleX) / cell);
    const bottom = Math.floor((yi + half[i]! + gap - middleY) / cell) - top;
    for (let r = Math.floor((yi - half[i]! - gap - middleY) / cell) - top; r <= bottom; r++) {
      if (from < first[r]!) first[r] = from;
      if (to > last[r]!) last[r] = to;
    }
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      if (j < i) continue;
      const spanX = x[j]! - xi;
      const spanY = y[j]! - yi;
      const steps = Math.ceil(Math.max(Math.abs(spanX), Math.abs(spanY)) / cell);
      for (let s = 1; s < steps; s++) {
        const r = Math.floor((yi + (spanY * s) / steps - middleY) / cell) - top;
        const column = Math.floor((xi + (spanX * s) / steps - middleX) / cell);
        if (column < first[r]!) first[r] = column;
        if (column > last[r]!) last[r] = column;
      }
    }
  }
  return { top, first, last };
}

function describe({ top, first, last }: Shape): string {
  return `${top} ${first.join()} ${last.join()}`;
}

interface Taken {
  isFree(shape: Shape, column: number, row: number): boolean;
  fill(shape: Shape, column: number, row: number): void;
}

/** Squares of the plane that are taken: for each row the ends of its runs, ascending, as [first, last, first, last, …]. */
function createTaken(): Taken {
  const rows = new Map<number, number[]>();
  return {
    isFree({ top, first, last }, column, row) {
      for (let r = 0; r < first.length; r++) {
        const runs = rows.get(top + r + row);
        if (runs === undefined) continue;
        const from = first[r]! + column;
        const to = last[r]! + column;
        for (let k = 0; k < runs.length && runs[k]! <= to; k += 2) {
          if (runs[k + 1]! >= from) return false;
        }
      }
      return true;
    },
    fill({ top, first, last }, column, row) {
      for (let r = 0; r < first.length; r++) {
        if (last[r]! < first[r]!) continue;
        const line = top + r + row;
        const runs = rows.get(line);
        const from = first[r]! + column;
        const to = last[r]! + column;
        if (runs === undefined) rows.set(line, [from, to]);
        else insertRun(runs, from, to);
      }
    },
  };
}

/** Adds a run and joins it with those it touches. */
function insertRun(runs: number[], from: number, to: number): void {
  let start = 0;
  while (start < runs.length && runs[start + 1]! < from - 1) start += 2;
  let end = start;
  let first = from;
  let last = to;
  while (end < runs.length && runs[end]! <= to + 1) {
    first = Math.min(first, runs[end]!);
    last = Math.max(last, runs[end + 1]!);
    end += 2;
  }
  runs.splice(start, end - start, first, last);
}

/** The first free place on a rectangular ring around the middle. */
function findOnRing(
  ring: number,
  aspect: number,
  shape: Shape,
  taken: Taken,
): { column: number; row: number } | undefined {
  const across = Math.round(ring * aspect);
  const fits = (column: number, row: number): boolean => taken.isFree(shape, column, row);
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
