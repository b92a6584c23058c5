import type { SyntaxTree } from "./syntax-tree.ts";

/**
 * Logistic weights of the two views, fitted on the parser's trees of CaRB's and BenchIE's development sentences:
 * a tuple is right when at least half of its words are in one crowd tuple, an edge when it equals a gold one.
 */
const weights = {
  tuple: { intercept: -0.15, weakest: 1.99, words: -0.34 },
  edge: { intercept: -1.14, weakest: 2.5, words: -0.28 },
} as const;

/** Chance that a tuple or edge is right: from the least sure arc it rests on and its length in words. */
export function viewConfidence(
  view: keyof typeof weights,
  tree: SyntaxTree,
  heads: readonly number[],
  words: number,
): number {
  const weakest = Math.min(...heads.map((head) => tree.tokens[head]!.confidence));
  const { intercept, weakest: slope, words: perWord } = weights[view];
  const score = intercept + slope * weakest + (perWord * Math.min(words, 60)) / 10;
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
