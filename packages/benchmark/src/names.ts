import { findDocumentNames } from "@relata/core";
import { createParser } from "@relata/parser";
import { groupDocuments, readConlluSentences } from "./conllu.ts";
import { readFile } from "./read-folder.ts";
import { toSentences } from "./to-sentences.ts";

/** Names of each sentence, in token positions from 0, half-open; read document by document (`# newdoc`). */
export function run([file]: readonly string[]): void {
  const all = readConlluSentences(readFile(file, "CoNLL-U file"));
  const divided = all.some(({ comments }) => comments.some((line) => line.startsWith("# newdoc")));
  // Without documents, no sentence says anything of another one's names.
  const documents = divided
    ? groupDocuments(all)
    : all.map((sentence) => ({ sentences: [sentence] }));
  const parser = createParser();
  let sentence = 0;
  for (const { sentences } of documents) {
    const words = sentences.map(({ rows }) => rows.map(({ form }) => form));
    for (const names of findDocumentNames(toSentences(words, parser))) {
      for (const { start, end, label, type } of names) {
        console.log(JSON.stringify({ sentence, start, end, type: label, finer: type }));
      }
      sentence++;
    }
  }
}
