/** One word of a parsed sentence. Terms and values as in Universal Dependencies v2. */
export interface TreeToken {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** `Number=Sing|Person=3`, or `_`. */
  readonly feats: string;
  readonly lemma: string;
  /** As in CoNLL-U: the head's position counted from 1, 0 for the root. */
  readonly head: number;
  /** With its subtype: `nsubj:pass`. */
  readonly relation: string;
  /** Score of the best head minus score of the runner-up. */
  readonly margin: number;
  /** Estimated probability that the head is right, 0–1. */
  readonly confidence: number;
}

/** A name: token positions from 0, half-open. */
export interface TreeName {
  readonly start: number;
  readonly end: number;
  /** `PER`, `ORG` or `LOC`. */
  readonly type: string;
  readonly margin: number;
  readonly confidence: number;
}

export interface Tree {
  readonly tokens: readonly TreeToken[];
  readonly names: readonly TreeName[];
}

export interface Parser {
  /** Of its weights: two parsers with one id give the same trees. */
  readonly id: string;
  /** Trees of tokenised sentences, in their order; an empty sentence gives an empty tree. */
  parse(sentences: readonly (readonly string[])[]): Tree[];
}
