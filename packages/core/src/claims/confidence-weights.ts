/**
 * Logistic weights fitted on the 257 claims of three annotated news reports: a claim is right when it matches an
 * annotated fact, so a right claim nobody annotated counts as wrong. L2 penalty 1 on the rules.
 */
export const confidenceWeights: {
  readonly intercept: number;
  /** Times the lowest arc probability, 0–1. */
  readonly weakest: number;
  /** Added for the rule that read the claim; 0 for others. */
  readonly rules: Readonly<Record<string, number>>;
} = {
  intercept: -1.54,
  weakest: 3.5,
  rules: {
    apposition: 0.88,
    copula: 0.03,
    duration: -1.12,
    including: -0.79,
    intransitive: -1.03,
    "intransitive-time": 0.61,
    "nominal-event": 0.09,
    "noun-preposition": -0.88,
    object: 0.15,
    "object-noun-preposition": -0.64,
    "object-preposition": -0.79,
    passive: 0.47,
    "place-pair": 0.26,
    predicative: 0.46,
    preposition: 0.17,
    "relative-object": -0.35,
    reported: 1.13,
    "role-of": 0.39,
    title: 0.95,
  },
};
