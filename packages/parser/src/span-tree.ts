/**
 * Heads of the maximum spanning arborescence with exactly one child of the root (Chu and Liu 1965, Edmonds 1967).
 *
 * @param scores n rows of n + 1 columns: row i, column j scores word j as head of word i + 1; column 0 is the root.
 * @returns n heads, from 1; 0 is the root. Equal scores go to the lower column.
 */
export function spanTree(scores: Float32Array, size: number): Int32Array {
  const width = size + 1;
  const heads = new Int32Array(width);
  let roots = 0;
  for (let i = 1; i < width; i++) {
    let best = 0;
    for (let j = 1; j < width; j++) {
      if (scores[(i - 1) * width + j]! > scores[(i - 1) * width + best]!) best = j;
    }
    heads[i] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && findCycle(heads) === undefined) return heads.subarray(1);

  // Dearer root arcs: the best tree then has as few of them as a tree can have, one.
  let [least, most] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const price = (most - least + 1) * (size + 1);
  const square = new Float64Array(width * width).fill(-Infinity);
  for (let i = 1; i < width; i++) {
    for (let j = 0; j < width; j++) {
      if (j !== i) square[i * width + j] = scores[(i - 1) * width + j]! - (j === 0 ? price : 0);
    }
  }
  return contract(square, width).subarray(1);
}

/** Heads of all nodes of a square score matrix, rows the dependents; node 0 is the root. */
function contract(scores: Float64Array, width: number): Int32Array {
  const heads = new Int32Array(width);
  for (let i = 1; i < width; i++) heads[i] = bestOf(width, (j) => scores[i * width + j]!, i);
  const cycle = findCycle(heads);
  if (cycle === undefined) return heads;

  // The cycle becomes one node, the last of a smaller graph.
  const inside = new Uint8Array(width);
  for (const node of cycle) inside[node] = 1;
  const outside = [...heads.keys()].filter((node) => inside[node] === 0);
  const size = outside.length + 1;
  const small = new Float64Array(size * size).fill(-Infinity);
  const enter = new Int32Array(size);
  const leave = new Int32Array(size);
  for (const [a, i] of outside.entries()) {
    for (const [b, j] of outside.entries()) small[a * size + b] = scores[i * width + j]!;
    const gain = (node: number): number =>
      scores[node * width + i]! - scores[node * width + heads[node]!]!;
    enter[a] = cycle[bestOf(cycle.length, (index) => gain(cycle[index]!))]!;
    leave[a] = cycle[bestOf(cycle.length, (index) => scores[i * width + cycle[index]!]!)]!;
    small[(size - 1) * size + a] = gain(enter[a]!);
    small[a * size + size - 1] = scores[i * width + leave[a]!]!;
  }
  const smaller = contract(small, size);
  for (let a = 1; a < outside.length; a++) {
    const head = smaller[a]!;
    heads[outside[a]!] = head === size - 1 ? leave[a]! : outside[head]!;
  }
  const entry = smaller[size - 1]!;
  heads[enter[entry]!] = outside[entry]!;
  return heads;
}

/** Index of the highest score, the lowest of equal ones. */
function bestOf(count: number, score: (index: number) => number, but = -1): number {
  let best = but === 0 ? 1 : 0;
  for (let index = best + 1; index < count; index++) {
    if (index !== but && score(index) > score(best)) best = index;
  }
  return best;
}

/** The nodes of one cycle; `heads[0]` is not looked at. */
function findCycle(heads: Int32Array): number[] | undefined {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && visit[node] === 0) {
      visit[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || visit[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return undefined;
}
