/**
 * Logistic weights fitted on the 270 claims of three annotated news reports: a claim is right when it matches an
 * annotated fact, so a right claim nobody annotated counts as wrong. L2 penalty 0.5 on the rules, chosen by leaving
 * out one report at a time. Made by `lexicon-build/fit-confidence.mjs`.
 */
export const confidenceWeights: {
  readonly intercept: number;
  /** Times the lowest arc probability, 0–1. */
  readonly weakest: number;
  /** Added where subject or object is a pronoun: the claim is no surer than what it means. */
  readonly pronoun: number;
  /** Added for the rule that read the claim; 0 for others. */
  readonly rules: Readonly<Record<string, number>>;
} = {
  intercept: -1.44,
  weakest: 3.81,
  pronoun: -0.92,
  rules: {
    apposition: -0.26,
    copula: 0.47,
    "deverbal-noun": 0.74,
    duration: -1.7,
    including: -1.26,
    intransitive: -1.19,
    "intransitive-time": 0.63,
    "nominal-event": -0.18,
    "noun-preposition": -1.49,
    object: 0.14,
    "object-noun-preposition": -1.11,
    "object-preposition": -0.58,
    passive: 0.59,
    "place-pair": 0.53,
    possession: -1.29,
    predicative: -0.15,
    preposition: 1.65,
    "relative-object": 0.49,
    reported: 0.86,
    "role-of": 1.84,
    title: 1.26,
  },
};
