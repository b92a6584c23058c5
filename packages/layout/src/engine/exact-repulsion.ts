import type { Repulsion } from "./force-atlas.ts";

/** Every pair once: right to the last digit, and fast enough for some hundreds of nodes. */
export const exactRepulsion: Repulsion = (x, y, mass, scaling, dx, dy) => {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    const strength = scaling * mass[i]!;
    let fx = 0;
    let fy = 0;
    for (let j = i + 1; j < n; j++) {
      const px = xi - x[j]!;
      const py = yi - y[j]!;
      const square = px * px + py * py;
      if (square === 0) continue;
      const factor = (strength * mass[j]!) / square;
      fx += px * factor;
      fy += py * factor;
      dx[j]! -= px * factor;
      dy[j]! -= py * factor;
    }
    dx[i]! += fx;
    dy[i]! += fy;
  }
};
