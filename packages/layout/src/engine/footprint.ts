import type { Network } from "./network.ts";

/**
 * The room a node needs around its position: its disc, or, where its label is shown,
 * the box that holds the disc and the label to the right of it.
 */
export interface Footprints {
  /** Distances from the position to the four sides, above 0. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** Half the height. */
  readonly half: Float64Array;
  /** 1 where the room is a disc, not a box. */
  readonly round: Uint8Array;
}

/** Free space between a disc and its label, in units of the picture. */
const labelGap = 3;

export function footprintsOf(network: Network, margin: number): Footprints {
  const n = network.order;
  const left = new Float64Array(n);
  const right = new Float64Array(n);
  const half = new Float64Array(n);
  const round = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const radius = network.radius[i]!;
    const width = network.labelWidth[i]!;
    left[i] = radius + margin;
    right[i] = radius + margin + (width > 0 ? labelGap + width : 0);
    half[i] = (width > 0 ? Math.max(radius, network.labelHeight / 2) : radius) + margin;
    round[i] = width > 0 ? 0 : 1;
  }
  return { left, right, half, round };
}

/** The area all footprints cover if none overlaps another. */
export function areaOf({ left, right, half }: Footprints): number {
  let area = 0;
  for (let i = 0; i < left.length; i++) area += (left[i]! + right[i]!) * 2 * half[i]!;
  return area;
}
