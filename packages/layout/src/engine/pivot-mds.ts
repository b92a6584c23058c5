import { hopDistances } from "./hop-distances.ts";
import type { Network } from "./network.ts";
import type { Random } from "./random.ts";

/** Positions of all nodes, in whatever unit the maker says. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Where the nodes of one connected network lie if the picture's distances are to follow the graph's:
 * classical scaling on the hops to a few pivots, each the farthest node from those before
 * (Brandes and Pich, “Eigensolver methods for progressive multidimensional scaling”, 2006).
 * One hop is about one unit.
 */
export function pivotMds(network: Network, random: Random, pivots = 50): Positions {
  const n = network.order;
  const k = Math.min(pivots, n);
  const columns: Float64Array[] = [];
  const nearest = new Int32Array(n).fill(0x7fffffff);
  const hops = new Int32Array(n);
  const queue = new Uint32Array(n);
  let pivot = mostLinked(network);
  for (let c = 0; c < k; c++) {
    hopDistances(network, pivot, hops, queue);
    const column = new Float64Array(n);
    let farthest = 0;
    for (let i = 0; i < n; i++) {
      column[i] = hops[i]! * hops[i]!;
      if (hops[i]! < nearest[i]!) nearest[i] = hops[i]!;
      if (nearest[i]! > nearest[farthest]!) farthest = i;
    }
    columns.push(column);
    if (nearest[farthest] === 0) break;
    pivot = farthest;
  }
  centreTwice(columns, n);
  const gram = gramOf(columns, n);
  const first = dominantVector(gram, random, []);
  const second = dominantVector(gram, random, [first]);
  const x = project(columns, first, n);
  const y = project(columns, second, n);
  scaleToHops(network, x, y);
  return { x, y };
}

function mostLinked(network: Network): number {
  let best = 0;
  let most = -1;
  for (let i = 0; i < network.order; i++) {
    const degree = network.offsets[i + 1]! - network.offsets[i]!;
    if (degree <= most) continue;
    most = degree;
    best = i;
  }
  return best;
}

/** −½ (d² − row mean − column mean + mean), in place. */
function centreTwice(columns: readonly Float64Array[], n: number): void {
  const rowMeans = new Float64Array(n);
  let mean = 0;
  const columnMeans = columns.map((column) => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      sum += column[i]!;
      rowMeans[i]! += column[i]! / columns.length;
    }
    mean += sum / n / columns.length;
    return sum / n;
  });
  columns.forEach((column, c) => {
    for (let i = 0; i < n; i++) {
      column[i] = -0.5 * (column[i]! - rowMeans[i]! - columnMeans[c]! + mean);
    }
  });
}

function gramOf(columns: readonly Float64Array[], n: number): Float64Array[] {
  const gram = columns.map(() => new Float64Array(columns.length));
  for (let a = 0; a < columns.length; a++) {
    for (let b = a; b < columns.length; b++) {
      let sum = 0;
      const left = columns[a]!;
      const right = columns[b]!;
      for (let i = 0; i < n; i++) sum += left[i]! * right[i]!;
      gram[a]![b] = sum;
      gram[b]![a] = sum;
    }
  }
  return gram;
}

/** The strongest eigenvector at right angles to `found`, by power iteration. */
function dominantVector(
  matrix: readonly Float64Array[],
  random: Random,
  found: readonly Float64Array[],
): Float64Array {
  const k = matrix.length;
  let vector = Float64Array.from({ length: k }, () => random() - 0.5);
  for (let round = 0; round < 100; round++) {
    for (const other of found) {
      let along = 0;
      for (let i = 0; i < k; i++) along += vector[i]! * other[i]!;
      for (let i = 0; i < k; i++) vector[i]! -= along * other[i]!;
    }
    let length = 0;
    for (let i = 0; i < k; i++) length += vector[i]! * vector[i]!;
    length = Math.sqrt(length);
    if (!(length > 1e-200)) return new Float64Array(k);
    for (let i = 0; i < k; i++) vector[i]! /= length;
    const next = new Float64Array(k);
    let change = 0;
    for (let i = 0; i < k; i++) {
      const row = matrix[i]!;
      let sum = 0;
      for (let j = 0; j < k; j++) sum += row[j]! * vector[j]!;
      next[i] = sum;
    }
    let scale = 0;
    for (let i = 0; i < k; i++) scale += next[i]! * next[i]!;
    scale = Math.sqrt(scale);
    if (!(scale > 1e-200)) break;
    for (let i = 0; i < k; i++) {
      const difference = next[i]! / scale - vector[i]!;
      change += difference * difference;
    }
    if (change < 1e-14) break;
    vector = next;
  }
  let length = 0;
  for (let i = 0; i < k; i++) length += vector[i]! * vector[i]!;
  length = Math.sqrt(length);
  return length > 0 ? vector.map((value) => value / length) : vector;
}

function project(columns: readonly Float64Array[], vector: Float64Array, n: number): Float64Array {
  const values = new Float64Array(n);
  columns.forEach((column, c) => {
    for (let i = 0; i < n; i++) values[i]! += column[i]! * vector[c]!;
  });
  return values;
}

/** Makes the root mean square edge one unit long. */
function scaleToHops(network: Network, x: Float64Array, y: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < network.order; i++) {
    for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
      const dx = x[i]! - x[network.targets[k]!]!;
      const dy = y[i]! - y[network.targets[k]!]!;
      sum += dx * dx + dy * dy;
    }
  }
  const scale = sum > 0 ? 1 / Math.sqrt(sum / network.targets.length) : 1;
  for (let i = 0; i < network.order; i++) {
    x[i]! *= scale;
    y[i]! *= scale;
  }
}
