import { toSentence, type Sentence, type Span } from "@relata/core";
import type { Parser } from "@relata/parser";

/** How the Penn Treebank writes brackets and quotation marks, and what the parser was trained on. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["-LRB-", "("],
  ["-RRB-", ")"],
  ["-LSB-", "["],
  ["-RSB-", "]"],
  ["-LCB-", "{"],
  ["-RCB-", "}"],
  ["``", '"'],
  ["''", '"'],
]);

/** Tokenised sentences, parsed: each is a text of its own, its tokens joined by spaces and kept as they are. */
export function toSentences(
  words: readonly (readonly string[])[],
  parser: Pick<Parser, "parse">,
): Sentence[] {
  const trees = parser.parse(
    words.map((sentence) => sentence.map((word) => ESCAPES.get(word) ?? word)),
  );
  return trees.map((tree, index) => {
    let offset = 0;
    const spans = words[index]!.map((word): Span => {
      const start = offset;
      offset += word.length + 1;
      return [start, start + word.length];
    });
    return toSentence(index, 0, spans, words[index]!.join(" "), tree);
  });
}
