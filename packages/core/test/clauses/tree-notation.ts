import type { Reading, Sentence, Token } from "../../src/reading/types.ts";

/**
 * Trees as a line of words: `form/UPOS/relation/head` with the head counted from 1 and 0 for the root, then
 * `/lemma` and `/XPOS` where they matter. A line is a sentence; "_" in a form is a space's place.
 */
export function readTrees(notation: string): Reading {
  let text = "";
  const sentences = notation
    .trim()
    .split("\n")
    .map((line, index): Sentence => {
      const start = text.length;
      const tokens = line.split(" ").map((word, position): Token => {
        const [form, upos, relation, head, lemma, xpos] = word.split(/(?<=[^/])\/|(?<=^\/)\//);
        if (
          form === undefined ||
          upos === undefined ||
          relation === undefined ||
          head === undefined
        ) {
          throw new SyntaxError(`form/UPOS/relation/head expected, not ${word}`);
        }
        const from = text.length;
        text += `${form} `;
        return {
          index: position,
          text: form,
          span: [from, from + form.length],
          lemma: lemma ?? form.toLowerCase(),
          upos,
          xpos: xpos ?? "_",
          feats: "_",
          ...(head !== "0" && { head: Number(head) - 1 }),
          relation,
          confidence: 1,
        };
      });
      return { index, span: [start, text.length - 1], block: 0, tokens, names: [] };
    });
  return {
    document: { id: "test", text },
    blocks: [{ span: [0, text.length], kind: "prose" }],
    messages: [],
    sentences,
  };
}
