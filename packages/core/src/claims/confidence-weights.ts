/**
 * Logistic weights fitted on the 256 claims of three annotated news reports: a claim is right when it matches an
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
  intercept: -0.51,
  weakest: 2.72,
  pronoun: -0.72,
  rules: {
    apposition: 0.19,
    copula: 0.15,
    "deverbal-noun": 0.65,
    duration: -1.38,
    including: -1.48,
    intransitive: -1.07,
    "intransitive-time": 0.64,
    "nominal-event": 0.08,
    "noun-preposition": -1.45,
    object: 1.0,
    "object-noun-preposition": -0.66,
    "object-preposition": -1.45,
    passive: 0.53,
    "place-pair": 0.56,
    possession: -1.4,
    predicative: 0.63,
    preposition: 0.6,
    "relative-object": 0.61,
    reported: 0.84,
    "role-of": 1.56,
    title: 0.84,
  },
};
