/** Two mentions of one document refer to the same entity, and why we think so. */
export interface CoreferenceLink {
  /** Mention ids. The anaphor comes later in the text, except for cataphora. */
  readonly anaphor: string;
  readonly antecedent: string;
  /** The rule that made the link: `exact-name`, `apposition`, `pronoun`… */
  readonly rule: string;
  readonly confidence: number;
}
