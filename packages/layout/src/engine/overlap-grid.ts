import type { Footprints } from "./footprint.ts";

/** Calls `meet` for every pair of nodes whose bounding boxes overlap, in an order that follows from the positions. */
export function forEachOverlappingBox(
  x: Float64Array,
  y: Float64Array,
  { left, right, half }: Footprints,
  meet: (a: number, b: number) => void,
): void {
  const n = x.length;
  if (n < 2) return;
  let minX = Infinity;
  let maxX = -Infinity;
  let minY = Infinity;
  let maxY = -Infinity;
  let width = 0;
  let height = 0;
  for (let i = 0; i < n; i++) {
    minX = Math.min(minX, x[i]! - left[i]!);
    maxX = Math.max(maxX, x[i]! + right[i]!);
    minY = Math.min(minY, y[i]! - half[i]!);
    maxY = Math.max(maxY, y[i]! + half[i]!);
    width += left[i]! + right[i]!;
    height += 2 * half[i]!;
  }
  // Cells of about twice a mean footprint, but never more than some per node.
  const cellWidth = Math.max((1.5 * width) / n, (maxX - minX) / (2 * Math.sqrt(n)) / 2);
  const cellHeight = Math.max((1.5 * height) / n, (maxY - minY) / (2 * Math.sqrt(n)) / 2);
  const columns = Math.max(1, Math.ceil((maxX - minX) / cellWidth));
  const rows = Math.max(1, Math.ceil((maxY - minY) / cellHeight));
  const column = (value: number): number =>
    Math.min(columns - 1, Math.floor((value - minX) / cellWidth));
  const row = (value: number): number =>
    Math.min(rows - 1, Math.floor((value - minY) / cellHeight));

  const starts = new Uint32Array(columns * rows + 1);
  const ranges = new Int32Array(4 * n);
  for (let i = 0; i < n; i++) {
    const c0 = column(x[i]! - left[i]!);
    const c1 = column(x[i]! + right[i]!);
    const r0 = row(y[i]! - half[i]!);
    const r1 = row(y[i]! + half[i]!);
    ranges[4 * i] = c0;
    ranges[4 * i + 1] = c1;
    ranges[4 * i + 2] = r0;
    ranges[4 * i + 3] = r1;
    for (let r = r0; r <= r1; r++) {
      for (let c = c0; c <= c1; c++) starts[r * columns + c + 1]!++;
    }
  }
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!;
  const cursor = starts.slice(0, columns * rows);
  const members = new Uint32Array(starts[columns * rows]!);
  for (let i = 0; i < n; i++) {
    for (let r = ranges[4 * i + 2]!; r <= ranges[4 * i + 3]!; r++) {
      for (let c = ranges[4 * i]!; c <= ranges[4 * i + 1]!; c++) {
        members[cursor[r * columns + c]!++] = i;
      }
    }
  }
  for (let cell = 0; cell < columns * rows; cell++) {
    const end = starts[cell + 1]!;
    const r = (cell / columns) | 0;
    const c = cell - r * columns;
    for (let s = starts[cell]!; s < end; s++) {
      const a = members[s]!;
      for (let t = s + 1; t < end; t++) {
        const b = members[t]!;
        // A pair may share several cells; it is met in the first of them.
        if (c !== Math.max(ranges[4 * a]!, ranges[4 * b]!)) continue;
        if (r !== Math.max(ranges[4 * a + 2]!, ranges[4 * b + 2]!)) continue;
        if (x[a]! + right[a]! <= x[b]! - left[b]! || x[b]! + right[b]! <= x[a]! - left[a]!)
          continue;
        if (Math.abs(y[a]! - y[b]!) >= half[a]! + half[b]!) continue;
        meet(a, b);
      }
    }
  }
}

/** Number of pairs that lie on top of each other: discs as discs, everything else as boxes. */
export function countOverlaps(x: Float64Array, y: Float64Array, footprints: Footprints): number {
  let count = 0;
  forEachOverlappingBox(x, y, footprints, (a, b) => {
    if (footprints.round[a] !== 0 && footprints.round[b] !== 0) {
      const px = x[a]! - x[b]!;
      const py = y[a]! - y[b]!;
      const reach = footprints.half[a]! + footprints.half[b]!;
      if (px * px + py * py >= reach * reach) return;
    }
    count++;
  });
  return count;
}
