/**
 * Heads of the maximum spanning arborescence with exactly one child of the root (Chu and Liu 1965, Edmonds 1967), in
 * O(n²) as in Tarjan 1977.
 *
 * @param scores n rows of n + 1 columns: row i, column j scores word j as head of word i + 1; column 0 is the root.
 * @returns n heads, from 1; 0 is the root. Equal scores go to the lower column.
 */
export function spanTree(scores: Float32Array, size: number): Int32Array {
  const width = size + 1;
  const heads = new Int32Array(width);
  let roots = 0;
  for (let i = 1; i < width; i++) {
    const row = (i - 1) * width;
    let best = 0;
    for (let j = 1; j < width; j++) {
      if (j !== i && scores[row + j]! > scores[row + best]!) best = j;
    }
    heads[i] = best;
    if (best === 0) roots++;
  }
  return roots === 1 && isTree(heads) ? heads.subarray(1) : contractCycles(scores, size);
}

/** Whether every node's way up ends at node 0. */
function isTree(heads: Int32Array): boolean {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && visit[node] === 0) {
      visit[node] = start;
      node = heads[node]!;
    }
    if (node !== 0 && visit[node] === start) return false;
  }
  return true;
}

/** Nodes of the contraction: the words and the root first, then one for each cycle met. */
interface Contraction {
  /** The node a node was contracted into; 0 while it stands for itself. */
  readonly parent: Int32Array;
  /** The arc chosen into a node, as the word it enters and the word it leaves. */
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

/**
 * Walks up from a word by best arcs until it meets a finished node; a cycle met on the way becomes one node in the place
 * of its first.
 */
function contractCycles(scores: Float32Array, size: number): Int32Array {
  const width = size + 1;
  const square = price(scores, size);
  // Which words the arc in each place of the square really joins.
  const into = new Uint16Array(width * width);
  const from = new Uint16Array(width * width);
  for (let i = 0; i < width; i++) {
    into.fill(i, i * width, (i + 1) * width);
    for (let j = 0; j < width; j++) from[i * width + j] = j;
  }
  const places = Uint8Array.from({ length: width }, () => 1);
  const finished = new Uint8Array(width);
  finished[0] = 1;
  /** The node that stands in a place, and the best arc into it. */
  const nodes = Int32Array.from({ length: width }, (_, place) => place);
  const chosen = new Int32Array(width);
  const contraction: Contraction = {
    parent: new Int32Array(2 * width),
    enters: new Int32Array(2 * width),
    leaves: new Int32Array(2 * width),
  };
  let count = width;

  for (let start = 1; start < width; start++) {
    if (places[start] === 0 || finished[start] === 1) continue;
    const path = [start];
    const onPath = new Uint8Array(width);
    onPath[start] = 1;
    for (;;) {
      const place = path.at(-1)!;
      const head = bestHead(square, width, place, places);
      chosen[place] = head;
      const arc = place * width + head;
      contraction.enters[nodes[place]!] = into[arc]!;
      contraction.leaves[nodes[place]!] = from[arc]!;
      if (finished[head] === 1) break;
      if (onPath[head] === 0) {
        onPath[head] = 1;
        path.push(head);
        continue;
      }
      const cycle = path.splice(path.indexOf(head));
      for (const member of cycle) contraction.parent[nodes[member]!] = count;
      merge(cycle, chosen, square, into, from, width, places);
      for (const member of cycle) onPath[member] = 0;
      nodes[head] = count++;
      onPath[head] = 1;
      path.push(head);
    }
    for (const place of path) finished[place] = 1;
  }
  return expand(contraction, size, count);
}

/** Scores as a square, so dear from the root that the best tree has one such arc. */
function price(scores: Float32Array, size: number): Float64Array {
  const width = size + 1;
  let [least, most] = [Infinity, -Infinity];
  for (let index = 0; index < size * width; index++) {
    const score = scores[index]!;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  const dearness = (most - least + 1) * width;
  const square = new Float64Array(width * width);
  square.set(scores.subarray(0, size * width), width);
  for (let i = 1; i < width; i++) square[i * width]! -= dearness;
  return square;
}

/** The place with the best arc into `place`, the lowest of equal ones. */
function bestHead(square: Float64Array, width: number, place: number, places: Uint8Array): number {
  let best = -1;
  for (let head = 0; head < width; head++) {
    if (head === place || places[head] === 0) continue;
    if (best < 0 || square[place * width + head]! > square[place * width + best]!) best = head;
  }
  return best;
}

/** Makes one place, the cycle's first, of a cycle: an arc into it costs the arc of the cycle that it breaks. */
function merge(
  cycle: readonly number[],
  chosen: Int32Array,
  square: Float64Array,
  into: Uint16Array,
  from: Uint16Array,
  width: number,
  places: Uint8Array,
): void {
  const [first] = cycle;
  for (const member of cycle) {
    const lost = square[member * width + chosen[member]!]!;
    for (let other = 0; other < width; other++) square[member * width + other]! -= lost;
    if (member !== first) places[member] = 0;
  }
  for (let other = 0; other < width; other++) {
    if (places[other] === 0 || other === first) continue;
    for (const member of cycle) {
      copyBetter(first! * width + other, member * width + other);
      copyBetter(other * width + first!, other * width + member);
    }
  }

  function copyBetter(to: number, at: number): void {
    if (!(square[at]! > square[to]!)) return;
    square[to] = square[at]!;
    into[to] = into[at]!;
    from[to] = from[at]!;
  }
}

/** Undoes the contractions, the last first: the arc into a cycle breaks it at the word it enters. */
function expand({ parent, enters, leaves }: Contraction, size: number, count: number): Int32Array {
  const heads = new Int32Array(size + 1);
  const settled = new Uint8Array(count);
  for (let node = count - 1; node > 0; node--) {
    if (settled[node] === 1) continue;
    const word = enters[node]!;
    heads[word] = leaves[node]!;
    for (let inner = word; inner !== node; inner = parent[inner]!) settled[inner] = 1;
    settled[node] = 1;
  }
  return heads.subarray(1);
}
