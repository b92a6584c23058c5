import type { Sentence } from "../reading/types.ts";
import { findNames, type Name, type NameOptions } from "./find-names.ts";
import { followCompanies, followNamedThings } from "./grow-names.ts";
import { judgeNames } from "./judge-names.ts";
import { settleNames } from "./settle-names.ts";

/**
 * The names of a document, sentence by sentence: those of each sentence alone, then what the others tell of them.
 * Runs of proper nouns stand in where a text is full of them and its parser has marked none.
 */
export function findDocumentNames(
  sentences: readonly Sentence[],
  options: NameOptions = {},
): Name[][] {
  const chunks =
    sentences.every(({ names }) => names.length === 0) && countProperNouns(sentences) >= MANY;
  const settled = settleNames(
    sentences,
    followNamedThings(
      sentences,
      sentences.map((sentence) => findNames(sentence, { chunks, ...options })),
    ),
  );
  return chunks
    ? settled
    : followCompanies(sentences, judgeNames(sentences, settled, options.gazetteers));
}

/** So many proper nouns without a name tell of a parser that reads no names. */
const MANY = 20;

function countProperNouns(sentences: readonly Sentence[]): number {
  let count = 0;
  for (const { tokens } of sentences) {
    for (const { upos } of tokens) if (upos === "PROPN") count++;
  }
  return count;
}
