import fc from "fast-check";
import { spanTree } from "../src/span-tree.ts";

const tree = (rows: readonly (readonly number[])[]): number[] => [
  ...spanTree(Float32Array.from(rows.flat()), rows.length),
];

const X = -10_000;

test("each word takes its best head where that makes a tree", () => {
  expect(
    tree([
      [1, X, 5],
      [9, 2, X],
    ]),
  ).toEqual([2, 0]);
});

test("two words that would head each other are parted where it costs least", () => {
  expect(
    tree([
      [4, X, 10],
      [3, 10, X],
    ]),
  ).toEqual([0, 1]);
});

test("only one word hangs on the root, however well others would", () => {
  expect(
    tree([
      [50, X, 1],
      [60, 2, X],
    ]),
  ).toEqual([2, 0]);
});

test("equal scores go to the lower column", () => {
  expect(
    tree([
      [0, X, 0, 0],
      [0, 0, X, 0],
      [0, 0, 0, X],
    ]),
  ).toEqual([0, 1, 1]);
});

test("no tree with one root scores higher, as trying them all shows", () => {
  const size = 4;
  const whole = fc.integer({ min: -9, max: 9 });
  const matrix = fc.array(fc.array(whole, { minLength: size + 1, maxLength: size + 1 }), {
    minLength: size,
    maxLength: size,
  });
  fc.assert(
    fc.property(matrix, (rows) => {
      const heads = tree(rows.map((row, i) => row.map((score, j) => (j === i + 1 ? X : score))));
      const total = (candidate: readonly number[]): number =>
        candidate.reduce((sum, head, i) => sum + rows[i]![head]!, 0);
      expect(isTree(heads)).toBe(true);
      const best = Math.max(...allHeads(size).filter(isTree).map(total));
      expect(total(heads)).toBe(best);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("a sentence of 2,000 words with many cycles takes about a second", () => {
  // Looked up once: in a test's sandbox each lookup of a global is slow.
  const { imul } = Math;
  const size = 2000;
  const scores = new Float32Array(size * (size + 1));
  let state = 1;
  for (let index = 0; index < scores.length; index++) {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    scores[index] = state / 2 ** 32;
  }
  const start = process.cpuUsage();
  expect(isTree([...spanTree(scores, size)])).toBe(true);
  expect(process.cpuUsage(start).user).toBeLessThan(4_000_000);
});

/** Heads of `size` words: every way to choose them. */
function allHeads(size: number): number[][] {
  let all: number[][] = [[]];
  for (let i = 0; i < size; i++) {
    all = all.flatMap((heads) => Array.from({ length: size + 1 }, (_, head) => [...heads, head]));
  }
  return all;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, index) => {
    let node = index + 1;
    for (let steps = 0; node !== 0; steps++) {
      if (steps > heads.length) return false;
      node = heads[node - 1]!;
    }
    return true;
  });
}
