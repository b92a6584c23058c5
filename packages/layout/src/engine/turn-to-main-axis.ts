import type { Positions } from "./pivot-mds.ts";

/** Moves the centre to the origin and turns the direction of largest spread to the horizontal, in place. */
export function turnToMainAxis({ x, y }: Positions): void {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += x[i]! / n;
    meanY += y[i]! / n;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    x[i]! -= meanX;
    y[i]! -= meanY;
    xx += x[i]! * x[i]!;
    xy += x[i]! * y[i]!;
    yy += y[i]! * y[i]!;
  }
  // The eigenvector of [[xx, xy], [xy, yy]] for the larger eigenvalue, by square roots alone.
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  let cos = half + root;
  let sin = xy;
  if (half < 0) {
    cos = xy;
    sin = root - half;
  }
  const length = Math.sqrt(cos * cos + sin * sin);
  if (!(length > 0)) return;
  cos /= length;
  sin /= length;
  for (let i = 0; i < n; i++) {
    const turned = x[i]! * cos + y[i]! * sin;
    y[i] = y[i]! * cos - x[i]! * sin;
    x[i] = turned;
  }
}
