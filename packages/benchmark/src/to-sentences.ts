import type { Sentence, Span, Token } from "@relata/core";
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
    const tokens = tree.tokens.map((node, position): Token => {
      const text = words[index]![position]!;
      const span: Span = [offset, offset + text.length];
      offset += text.length + 1;
      return {
        index: position,
        text,
        span,
        lemma: node.lemma,
        upos: node.upos,
        xpos: node.xpos,
        feats: node.feats,
        ...(node.head > 0 && { head: node.head - 1 }),
        relation: node.relation,
        confidence: node.confidence,
      };
    });
    return {
      index,
      span: [0, Math.max(0, offset - 1)],
      block: 0,
      tokens,
      names: tree.names.map(({ start, end, type, confidence }) => ({
        start,
        end,
        type,
        confidence,
      })),
    };
  });
}
