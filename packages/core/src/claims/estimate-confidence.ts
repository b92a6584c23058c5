import type { Span } from "../document/types.ts";
import { confidenceWeights as weights } from "./confidence-weights.ts";
import type { SentenceContext } from "./context.ts";

/** Where a claim stands and how it was read. */
export interface ClaimPlace {
  readonly rule: string;
  readonly subject: Span;
  readonly trigger: Span;
  readonly object: Span;
  /** Is one of both named by a pronoun? */
  readonly pronoun: boolean;
}

/**
 * Probability that a claim is right, 0–1, from the parser's own doubt about the words that carry it and the
 * construction. Weights: `confidence-weights.ts`.
 */
export function estimateConfidence(context: SentenceContext, place: ClaimPlace): number {
  const weakest = weakestArc(context, place);
  const score =
    weights.intercept +
    weights.weakest * weakest +
    (place.pronoun ? weights.pronoun : 0) +
    (weights.rules[place.rule] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}

/** Lowest probability of an arc that a claim's words hang by. */
function weakestArc({ tree }: SentenceContext, { subject, trigger, object }: ClaimPlace): number {
  let weakest = 1;
  for (const span of [subject, trigger, object]) {
    for (const {
      span: [start, end],
      head,
      confidence,
    } of tree.tokens) {
      if (start < span[0] || end > span[1]) continue;
      const above = head === undefined ? undefined : tree.tokens[head]!.span;
      const inside = above !== undefined && above[0] >= span[0] && above[1] <= span[1];
      if (!inside) weakest = Math.min(weakest, confidence);
    }
  }
  return weakest;
}
