import type { Repulsion } from "./force-atlas.ts";

export interface BarnesHutSettings {
  /** A cell counts as one body where its width is below this share of its distance. */
  readonly theta?: number;
  /** Cells of at most this many nodes are not split further; they share one list of bodies. */
  readonly leafSize?: number;
}

/** Squares of the plane are counted in this many steps each way. */
const steps = 65536;

/**
 * Repulsion after Barnes and Hut (1986) in O(n log n): the nodes are sorted along a Z-order curve, the quadtree over
 * them keeps every cell's whole mass and its true width, and all nodes of a leaf share one list of the bodies that act
 * on them, chosen so that it is near enough for the worst placed of them.
 * The scratch arrays live as long as the function that is given back.
 */
export function createBarnesHut({ theta = 1, leafSize = 16 }: BarnesHutSettings = {}): Repulsion {
  let room = createRoom(0);
  return (x, y, mass, scaling, dx, dy) => {
    const n = x.length;
    if (room.capacity < n) room = createRoom(n);
    sortAlongCurve(room, x, y, mass);
    const cells = growTree(room, n, leafSize);
    sumMasses(room, cells);
    pushLeaves(room, cells, theta * theta, scaling);
    const { order, sortedMass, pushX, pushY } = room;
    for (let s = 0; s < n; s++) {
      const i = order[s]!;
      dx[i]! += pushX[s]! * sortedMass[s]!;
      dy[i]! += pushY[s]! * sortedMass[s]!;
    }
  };
}

interface Room {
  readonly capacity: number;
  /** Node numbers along the curve, and the other half of the radix sort. */
  order: Uint32Array;
  spareOrder: Uint32Array;
  keys: Uint32Array;
  spareKeys: Uint32Array;
  readonly counts: Uint32Array;
  /** Nodes along the curve. */
  readonly sortedX: Float64Array;
  readonly sortedY: Float64Array;
  readonly sortedMass: Float64Array;
  readonly pushX: Float64Array;
  readonly pushY: Float64Array;
  /** Cells, parents before their children. A cell's nodes are `first` up to `last`; `skip` is the next cell outside it. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly skip: Uint32Array;
  readonly isLeaf: Uint8Array;
  readonly parent: Int32Array;
  readonly cellX: Float64Array;
  readonly cellY: Float64Array;
  readonly cellMass: Float64Array;
  readonly width: Float64Array;
  readonly minX: Float64Array;
  readonly maxX: Float64Array;
  readonly minY: Float64Array;
  readonly maxY: Float64Array;
  /** Bodies that act on the current leaf. */
  readonly bodyX: Float64Array;
  readonly bodyY: Float64Array;
  readonly bodyMass: Float64Array;
}

function createRoom(capacity: number): Room {
  const cells = 2 * capacity + 2;
  const numbers = (length: number): Float64Array => new Float64Array(length);
  return {
    capacity,
    order: new Uint32Array(capacity),
    spareOrder: new Uint32Array(capacity),
    keys: new Uint32Array(capacity),
    spareKeys: new Uint32Array(capacity),
    counts: new Uint32Array(2048),
    sortedX: numbers(capacity),
    sortedY: numbers(capacity),
    sortedMass: numbers(capacity),
    pushX: numbers(capacity),
    pushY: numbers(capacity),
    first: new Uint32Array(cells),
    last: new Uint32Array(cells),
    skip: new Uint32Array(cells),
    isLeaf: new Uint8Array(cells),
    parent: new Int32Array(cells),
    cellX: numbers(cells),
    cellY: numbers(cells),
    cellMass: numbers(cells),
    width: numbers(cells),
    minX: numbers(cells),
    maxX: numbers(cells),
    minY: numbers(cells),
    maxY: numbers(cells),
    bodyX: numbers(capacity + cells),
    bodyY: numbers(capacity + cells),
    bodyMass: numbers(capacity + cells),
  };
}

/** Sorts the nodes by the interleaved bits of their place, with a stable radix sort. */
function sortAlongCurve(room: Room, x: Float64Array, y: Float64Array, mass: Float64Array): void {
  const n = x.length;
  let minX = Infinity;
  let maxX = -Infinity;
  let minY = Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < n; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    if (xi < minX) minX = xi;
    if (xi > maxX) maxX = xi;
    if (yi < minY) minY = yi;
    if (yi > maxY) maxY = yi;
  }
  const side = Math.max(maxX - minX, maxY - minY);
  const scale = side > 0 ? (steps - 1) / side : 0;
  for (let i = 0; i < n; i++) {
    room.keys[i] = (spread((x[i]! - minX) * scale) | (spread((y[i]! - minY) * scale) << 1)) >>> 0;
    room.order[i] = i;
  }
  for (let shift = 0; shift < 32; shift += 11) {
    const { counts, keys, order, spareKeys, spareOrder } = room;
    counts.fill(0);
    for (let i = 0; i < n; i++) counts[(keys[i]! >>> shift) & 2047]!++;
    let sum = 0;
    for (let c = 0; c < 2048; c++) {
      const count = counts[c]!;
      counts[c] = sum;
      sum += count;
    }
    for (let i = 0; i < n; i++) {
      const key = keys[i]!;
      const place = counts[(key >>> shift) & 2047]!++;
      spareKeys[place] = key;
      spareOrder[place] = order[i]!;
    }
    room.keys = spareKeys;
    room.spareKeys = keys;
    room.order = spareOrder;
    room.spareOrder = order;
  }
  for (let s = 0; s < n; s++) {
    const i = room.order[s]!;
    room.sortedX[s] = x[i]!;
    room.sortedY[s] = y[i]!;
    room.sortedMass[s] = mass[i]!;
  }
}

/** Puts a zero between any two of the lower sixteen bits. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Cuts the curve into cells; gives their number. A cell with all nodes in one quarter is that quarter. */
function growTree(room: Room, n: number, leafSize: number): number {
  const { keys, first, last, skip, isLeaf, parent } = room;
  let cells = 0;
  const grow = (from: number, to: number, bits: number, above: number): void => {
    let shift = bits;
    // Keys are sorted, so first and last agree on a digit where all do.
    while (shift >= 0 && (keys[from]! ^ keys[to - 1]!) >>> shift === 0) shift -= 2;
    const cell = cells++;
    first[cell] = from;
    last[cell] = to;
    parent[cell] = above;
    if (to - from <= leafSize || shift < 0) {
      isLeaf[cell] = 1;
    } else {
      isLeaf[cell] = 0;
      let start = from;
      while (start < to) {
        const digit = (keys[start]! >>> shift) & 3;
        let low = start + 1;
        let high = to;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if (((keys[middle]! >>> shift) & 3) === digit) low = middle + 1;
          else high = middle;
        }
        grow(start, low, shift - 2, cell);
        start = low;
      }
    }
    skip[cell] = cells;
  };
  if (n > 0) grow(0, n, 30, -1);
  return cells;
}

/** Mass, centre of mass and bounding box of every cell, children before their parents. */
function sumMasses(room: Room, cells: number): void {
  const { first, last, isLeaf, parent, cellX, cellY, cellMass, width } = room;
  const { minX, maxX, minY, maxY, sortedX, sortedY, sortedMass } = room;
  for (let c = 0; c < cells; c++) {
    cellX[c] = 0;
    cellY[c] = 0;
    cellMass[c] = 0;
    minX[c] = Infinity;
    maxX[c] = -Infinity;
    minY[c] = Infinity;
    maxY[c] = -Infinity;
  }
  for (let c = cells - 1; c >= 0; c--) {
    if (isLeaf[c] !== 0) {
      let sumX = 0;
      let sumY = 0;
      let sum = 0;
      let left = Infinity;
      let right = -Infinity;
      let top = Infinity;
      let bottom = -Infinity;
      for (let s = first[c]!, end = last[c]!; s < end; s++) {
        const m = sortedMass[s]!;
        const px = sortedX[s]!;
        const py = sortedY[s]!;
        sum += m;
        sumX += m * px;
        sumY += m * py;
        if (px < left) left = px;
        if (px > right) right = px;
        if (py < top) top = py;
        if (py > bottom) bottom = py;
      }
      cellMass[c] = sum;
      cellX[c] = sumX;
      cellY[c] = sumY;
      minX[c] = left;
      maxX[c] = right;
      minY[c] = top;
      maxY[c] = bottom;
    }
    const above = parent[c]!;
    if (above >= 0) {
      cellMass[above]! += cellMass[c]!;
      cellX[above]! += cellX[c]!;
      cellY[above]! += cellY[c]!;
      if (minX[c]! < minX[above]!) minX[above] = minX[c]!;
      if (maxX[c]! > maxX[above]!) maxX[above] = maxX[c]!;
      if (minY[c]! < minY[above]!) minY[above] = minY[c]!;
      if (maxY[c]! > maxY[above]!) maxY[above] = maxY[c]!;
    }
    cellX[c]! /= cellMass[c]!;
    cellY[c]! /= cellMass[c]!;
    width[c] = Math.max(maxX[c]! - minX[c]!, maxY[c]! - minY[c]!);
  }
}

function pushLeaves(room: Room, cells: number, thetaSquare: number, scaling: number): void {
  const { first, last, skip, isLeaf, cellX, cellY, cellMass, width } = room;
  const { minX, maxX, minY, maxY, sortedX, sortedY, sortedMass, pushX, pushY } = room;
  const { bodyX, bodyY, bodyMass } = room;
  for (let leaf = 0; leaf < cells; leaf++) {
    if (isLeaf[leaf] === 0) continue;
    const left = minX[leaf]!;
    const right = maxX[leaf]!;
    const top = minY[leaf]!;
    const bottom = maxY[leaf]!;
    let bodies = 0;
    let c = 0;
    while (c < cells) {
      const cx = cellX[c]!;
      const cy = cellY[c]!;
      const awayX = cx < left ? left - cx : cx > right ? cx - right : 0;
      const awayY = cy < top ? top - cy : cy > bottom ? cy - bottom : 0;
      const w = width[c]!;
      if (c !== leaf && w * w < thetaSquare * (awayX * awayX + awayY * awayY)) {
        bodyX[bodies] = cx;
        bodyY[bodies] = cy;
        bodyMass[bodies++] = cellMass[c]!;
        c = skip[c]!;
      } else if (isLeaf[c] !== 0) {
        for (let s = first[c]!, end = last[c]!; s < end; s++) {
          bodyX[bodies] = sortedX[s]!;
          bodyY[bodies] = sortedY[s]!;
          bodyMass[bodies++] = sortedMass[s]!;
        }
        c = skip[c]!;
      } else {
        c++;
      }
    }
    for (let s = first[leaf]!, end = last[leaf]!; s < end; s++) {
      const px = sortedX[s]!;
      const py = sortedY[s]!;
      let fx = 0;
      let fy = 0;
      for (let b = 0; b < bodies; b++) {
        const ax = px - bodyX[b]!;
        const ay = py - bodyY[b]!;
        // A node finds itself among the bodies, at distance 0, and must not divide by it.
        const factor = bodyMass[b]! / (ax * ax + ay * ay + 1e-200);
        fx += ax * factor;
        fy += ay * factor;
      }
      pushX[s] = fx * scaling;
      pushY[s] = fy * scaling;
    }
  }
}
