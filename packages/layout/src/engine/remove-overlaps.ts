import type { Footprints } from "./footprint.ts";
import { forEachOverlappingBox } from "./overlap-grid.ts";
import type { Positions } from "./pivot-mds.ts";

export interface OverlapSettings {
  readonly fixed: Uint8Array;
  /** Whether the whole picture may grow where pushing alone does not help. */
  readonly mayGrow: boolean;
  readonly passes?: number;
  readonly onPass?: (overlaps: number) => void;
}

/**
 * Pushes overlapping footprints apart until none overlaps: discs along the line between them, boxes along the axis
 * that needs the shorter way. What is left after all passes is seated in the nearest free place.
 * Moves `positions` in place; only two fixed nodes can still overlap afterwards.
 */
export function removeOverlaps(
  positions: Positions,
  footprints: Footprints,
  { fixed, mayGrow, passes = 120, onPass }: OverlapSettings,
): void {
  const { x, y } = positions;
  let fewest = Infinity;
  let dull = 0;
  for (let pass = 0; pass < passes; pass++) {
    const overlaps = pushApart(x, y, footprints, fixed);
    onPass?.(overlaps);
    if (overlaps === 0) return;
    dull = overlaps < fewest ? 0 : dull + 1;
    fewest = Math.min(fewest, overlaps);
    if (!mayGrow || dull < 6) continue;
    for (let i = 0; i < x.length; i++) {
      x[i]! *= 1.02;
      y[i]! *= 1.02;
    }
    dull = 0;
  }
  seatTheRest(x, y, footprints, fixed);
}

/** One pass of pushing; gives the number of overlaps it met. */
function pushApart(
  x: Float64Array,
  y: Float64Array,
  footprints: Footprints,
  fixed: Uint8Array,
): number {
  const { left, right, half, round } = footprints;
  const slack = 1.02;
  let overlaps = 0;
  forEachOverlappingBox(x, y, footprints, (a, b) => {
    const free = (fixed[a] === 0 ? 1 : 0) + (fixed[b] === 0 ? 1 : 0);
    if (free === 0) return;
    let mx = 0;
    let my = 0;
    if (round[a] !== 0 && round[b] !== 0) {
      const reach = half[a]! + half[b]!;
      let px = x[b]! - x[a]!;
      let py = y[b]! - y[a]!;
      let square = px * px + py * py;
      if (square >= reach * reach) return;
      if (square === 0) {
        // Two nodes on one spot part in a direction that depends on their numbers alone.
        px = ((a * 7 + b * 13) % 11) - 5;
        py = ((a * 5 + b * 3) % 7) - 3.5;
        square = px * px + py * py;
        const distance = Math.sqrt(square);
        mx = (px / distance) * reach * slack;
        my = (py / distance) * reach * slack;
      } else {
        const distance = Math.sqrt(square);
        const push = (reach * slack - distance) / distance;
        mx = px * push;
        my = py * push;
      }
    } else {
      // Earlier pushes of this pass may have parted them already.
      const toRight = x[a]! + right[a]! - (x[b]! - left[b]!);
      const toLeft = x[b]! + right[b]! - (x[a]! - left[a]!);
      const deep = half[a]! + half[b]! - Math.abs(y[a]! - y[b]!);
      if (toRight <= 0 || toLeft <= 0 || deep <= 0) return;
      const wide = Math.min(toRight, toLeft);
      if (wide < deep)
        mx = (toRight < toLeft ? wide : -wide) * slack + (toRight < toLeft ? 0.1 : -0.1);
      else my = (y[b]! > y[a]! || (y[b] === y[a] && b > a) ? 1 : -1) * (deep * slack + 0.1);
    }
    overlaps++;
    if (fixed[a] === 0) {
      x[a]! -= mx / free;
      y[a]! -= my / free;
    }
    if (fixed[b] === 0) {
      x[b]! += mx / free;
      y[b]! += my / free;
    }
  });
  return overlaps;
}

/** Moves each node that still overlaps an earlier one to the nearest free place on rings around it. */
function seatTheRest(
  x: Float64Array,
  y: Float64Array,
  footprints: Footprints,
  fixed: Uint8Array,
): void {
  const restless = new Set<number>();
  forEachOverlappingBox(x, y, footprints, (a, b) => {
    if (fixed[a] === 0) restless.add(a);
    else if (fixed[b] === 0) restless.add(b);
  });
  const { left, right, half } = footprints;
  let cell = 0;
  for (let i = 0; i < x.length; i++) cell = Math.max(cell, left[i]! + right[i]!, 2 * half[i]!);
  const seats = new Map<string, number[]>();
  const key = (px: number, py: number): string =>
    `${Math.floor(px / cell)} ${Math.floor(py / cell)}`;
  const sit = (i: number): void => {
    const name = key(x[i]!, y[i]!);
    const seated = seats.get(name);
    if (seated === undefined) seats.set(name, [i]);
    else seated.push(i);
  };
  const isFree = (i: number, px: number, py: number): boolean => {
    for (let r = -1; r <= 1; r++) {
      for (let c = -1; c <= 1; c++) {
        for (const j of seats.get(key(px + c * cell, py + r * cell)) ?? []) {
          if (px + right[i]! <= x[j]! - left[j]! || x[j]! + right[j]! <= px - left[i]!) continue;
          if (Math.abs(py - y[j]!) < half[i]! + half[j]!) return false;
        }
      }
    }
    return true;
  };
  for (let i = 0; i < x.length; i++) if (!restless.has(i)) sit(i);
  for (const i of [...restless].sort((a, b) => a - b)) {
    const homeX = x[i]!;
    const homeY = y[i]!;
    const step = 2 * half[i]!;
    search: for (let ring = 0; ; ring++) {
      for (let side = 0; side < 4; side++) {
        for (let k = -ring; k <= ring; k++) {
          const px = homeX + step * (side < 2 ? k : side === 2 ? ring : -ring);
          const py = homeY + step * (side < 2 ? (side === 0 ? ring : -ring) : k);
          if (!isFree(i, px, py)) continue;
          x[i] = px;
          y[i] = py;
          break search;
        }
      }
    }
    sit(i);
  }
}
