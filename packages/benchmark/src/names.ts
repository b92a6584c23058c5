import { findNames, type Sentence } from "@relata/core";
import { createParser } from "@relata/parser";
import { readConlluSentences } from "./conllu.ts";
import { readFile } from "./read-folder.ts";
import { toSentences } from "./to-sentences.ts";

/** Names of each sentence, in token positions from 0, half-open. */
export function run([file]: readonly string[]): void {
  const gold = readConlluSentences(readFile(file, "CoNLL-U file"));
  const parser = createParser();
  const sentences: Sentence[] = toSentences(
    gold.map(({ rows }) => rows.map(({ form }) => form)),
    parser,
  );
  for (const [sentence, reading] of sentences.entries()) {
    for (const { start, end, label, type } of findNames(reading)) {
      console.log(JSON.stringify({ sentence, start, end, type: label, finer: type }));
    }
  }
}
