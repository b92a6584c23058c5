import type { Parser, Tree } from "@relata/parser";
import type { CleanDocument, Span } from "../document/types.ts";
import { parseAroundScores } from "./parse-around-scores.ts";
import { splitSentences } from "./split-sentences.ts";
import { toToken } from "./to-token.ts";
import { tokenize } from "./tokenize.ts";
import type { NameSpan, Reading, Sentence, Token } from "./types.ts";

/** Words above this number in one sentence: it is read, and reported. */
const LONG_SENTENCE = 300;

/** Sentences of a cleaned document with their trees. Page furniture is not read. */
export function readDocument(clean: CleanDocument, parser: Pick<Parser, "parse">): Reading {
  const { document, blocks } = clean;
  const words: Span[][] = [];
  const places: number[] = [];
  for (const [block, { span, kind }] of blocks.entries()) {
    if (kind === "furniture") continue;
    for (const sentence of cutSentences(document.text, span)) {
      words.push(sentence);
      places.push(block);
    }
  }
  const forms = words.map((sentence) =>
    sentence.map(([start, end]) => document.text.slice(start, end)),
  );
  const trees = parseAroundScores(parser, forms);
  const sentences = words.map((spans, index) =>
    toSentence(index, places[index]!, spans, document.text, trees[index]!),
  );
  const long = sentences
    .filter(({ tokens }) => tokens.length > LONG_SENTENCE)
    .map(({ span, tokens }) => ({
      code: "long-sentence" as const,
      severity: "info" as const,
      document: document.id,
      span,
      text: `a sentence of ${tokens.length} words: perhaps a list or a table`,
    }));
  return { ...clean, messages: [...clean.messages, ...long], sentences };
}

/** Token spans of each sentence in a stretch of text. */
export function cutSentences(text: string, [start, end]: Span): Span[][] {
  // One character for one, so that offsets hold.
  const block = text.slice(start, end).replace(/[\0-\x1F\x7F\u00A0\u2028\u2029\uFFFE\uFFFF]/g, " ");
  const tokenized = tokenize(block);
  const tokens = tokenized.tokens.map(([from, until]): Span => [start + from, start + until]);
  let from = 0;
  return splitSentences(block, tokenized).map((until) => {
    const sentence = tokens.slice(from, until);
    from = until;
    return sentence;
  });
}

/** A parsed sentence over a text: `spans` are its tokens' places, one for each word of the tree. */
export function toSentence(
  index: number,
  block: number,
  spans: readonly Span[],
  text: string,
  tree: Tree,
): Sentence {
  const tokens = tree.tokens.map((node, position): Token => {
    const { lemma, upos, xpos, feats, head, relation, confidence } = node;
    const span = spans[position]!;
    const word = text.slice(...span);
    return toToken(
      { index: position, text: word, span, lemma, upos, xpos, feats, relation, confidence },
      head > 0 ? head - 1 : undefined,
    );
  });
  const names = tree.names.map(({ start, end, type, confidence }): NameSpan => ({
    start,
    end,
    type,
    confidence,
  }));
  const span: Span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  return { index, span, block, tokens, names };
}
