import type { Reading, Sentence, Token } from "../../src/reading/types.ts";

/** One sentence without a tree: words, numbers and marks, for rules that look at the wording alone. */
export function readPlain(text: string, published?: string): Reading {
  const tokens = [
    ...text.matchAll(
      /[\p{L}\p{M}]\.(?:[\p{L}]\.)+|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,:'’]*(?<![.,:'’])|\S/gu,
    ),
  ].map((match, index): Token => ({
    index,
    text: match[0],
    span: [match.index, match.index + match[0].length],
    lemma: match[0].toLowerCase(),
    upos: "X",
    xpos: "X",
    feats: "_",
    relation: "dep",
    confidence: 1,
  }));
  const sentence: Sentence = { index: 0, span: [0, text.length], block: 0, tokens, names: [] };
  return {
    document: { id: "plain", text, ...(published !== undefined && { published }) },
    blocks: [{ span: [0, text.length], kind: "prose" }],
    messages: [],
    sentences: [sentence],
  };
}
