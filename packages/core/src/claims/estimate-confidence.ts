import type { ClaimTraits } from "./claim-traits.ts";
import { confidenceWeights as weights } from "./confidence-weights.ts";

/** Probability that a claim is right, 0–1: logistic in its traits. Weights: `confidence-weights.ts`. */
export function estimateConfidence({ doubt, nameDoubt, present }: ClaimTraits): number {
  let score = weights.intercept + weights.doubt * doubt + weights.nameDoubt * nameDoubt;
  for (const trait of present) score += weights.traits[trait] ?? 0;
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
