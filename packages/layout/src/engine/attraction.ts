import { naturalLogarithm } from "./natural-logarithm.ts";
import type { Network } from "./network.ts";

/** Adds to `dx`, `dy` the pull of every node's neighbours on it. */
export type Attraction = (
  network: Network,
  x: Float64Array,
  y: Float64Array,
  dx: Float64Array,
  dy: Float64Array,
) => void;

/** An edge pulls as hard as it is long. */
export const linearAttraction: Attraction = (
  { order: n, offsets, targets, weights },
  x,
  y,
  dx,
  dy,
) => {
  for (let i = 0; i < n; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    let fx = 0;
    let fy = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      const w = weights[k]!;
      fx += w * (x[j]! - xi);
      fy += w * (y[j]! - yi);
    }
    dx[i]! += fx;
    dy[i]! += fy;
  }
};

/**
 * LinLog (Noack, “Energy models for graph clustering”, 2007): an edge pulls with the logarithm of its length, so that
 * long edges hold nothing together and communities part.
 */
export const logarithmicAttraction: Attraction = (
  { order: n, offsets, targets, weights },
  x,
  y,
  dx,
  dy,
) => {
  for (let i = 0; i < n; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      if (j < i) continue;
      const px = x[j]! - xi;
      const py = y[j]! - yi;
      const distance = Math.sqrt(px * px + py * py);
      if (distance === 0) continue;
      const factor = (weights[k]! * naturalLogarithm(1 + distance)) / distance;
      dx[i]! += px * factor;
      dy[i]! += py * factor;
      dx[j]! -= px * factor;
      dy[j]! -= py * factor;
    }
  }
};
