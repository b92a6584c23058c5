import { areaOf, type Footprints } from "./footprint.ts";
import type { Network } from "./network.ts";
import type { Positions } from "./pivot-mds.ts";

/**
 * Scales a part, in place, so that its footprints fill a third or a quarter of the room it takes. Where most nodes show
 * a label, the crowded middle gets more of it and the picture becomes wider than high.
 */
export function spreadOut(part: Network, positions: Positions, footprints: Footprints): void {
  const { x, y } = positions;
  const n = part.order;
  let labelled = 0;
  for (let i = 0; i < n; i++) if (part.labelWidth[i]! > 0) labelled++;
  const share = labelled / n;
  if (share > 0.5) squeezeRim(positions);
  const scale = scaleFor(positions, areaOf(footprints) / (0.25 + 0.11 * share));
  // Labels are wide and low, so a wide picture parts them sooner.
  const stretch = Math.sqrt(1 + 0.5 * share);
  for (let i = 0; i < n; i++) {
    x[i]! *= scale * stretch;
    y[i]! *= scale / stretch;
  }
}

/** Scales a part, in place and alike in all directions, so that it has room and half its edges are longer than a disc. */
export function scaleEvenly(part: Network, positions: Positions, footprints: Footprints): void {
  const { x, y } = positions;
  const lengths: number[] = [];
  let diameter = 0;
  for (let i = 0; i < part.order; i++) {
    diameter += (2 * footprints.half[i]!) / part.order;
    for (let k = part.offsets[i]!; k < part.offsets[i + 1]!; k++) {
      const j = part.targets[k]!;
      if (j < i) continue;
      const px = x[i]! - x[j]!;
      const py = y[i]! - y[j]!;
      lengths.push(Math.sqrt(px * px + py * py));
    }
  }
  const median = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
  const scale = Math.max(
    scaleFor(positions, areaOf(footprints) / 0.3),
    median > 0 ? diameter / median : 0,
  );
  for (let i = 0; i < part.order; i++) {
    x[i]! *= scale;
    y[i]! *= scale;
  }
}

/** The middle is crowded and the rim is not; labels need the same room everywhere. */
function squeezeRim({ x, y }: Positions): void {
  let square = 0;
  for (let i = 0; i < x.length; i++) square += x[i]! * x[i]! + y[i]! * y[i]!;
  const radius = Math.sqrt(square / x.length);
  if (radius === 0) return;
  for (let i = 0; i < x.length; i++) {
    const distance = Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!);
    const squeeze = 1 / Math.sqrt(0.3 + distance / radius);
    x[i]! *= squeeze;
    y[i]! *= squeeze;
  }
}

/** How much larger the positions must be to take `room`, an area. */
function scaleFor({ x, y }: Positions, room: number): number {
  let squareX = 0;
  let squareY = 0;
  for (let i = 0; i < x.length; i++) {
    squareX += x[i]! * x[i]!;
    squareY += y[i]! * y[i]!;
  }
  // The area of a disc over which nodes spread evenly; nodes in one line take some room, too.
  const spread = Math.max(Math.sqrt(squareX * squareY), (squareX + squareY) / 8);
  const taken = (4 * Math.PI * spread) / x.length;
  return taken > 0 ? Math.sqrt(room / taken) : 1;
}
