import type { Token } from "./types.ts";

/**
 * A word with its fields in one order. Every word is made here, so that all have one of two hidden classes, with a head
 * and without: whoever looks at words meets no third.
 */
export function toToken(
  { index, text, span, lemma, upos, xpos, feats, relation, confidence }: Omit<Token, "head">,
  head: number | undefined,
): Token {
  return head === undefined
    ? { index, text, span, lemma, upos, xpos, feats, relation, confidence }
    : { index, text, span, lemma, upos, xpos, feats, head, relation, confidence };
}
