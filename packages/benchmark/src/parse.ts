import { createParser, type TreeToken } from "@relata/parser";
import { readConlluSentences } from "./conllu.ts";
import { readFile } from "./read-folder.ts";

/** Parses the tokens of a CoNLL-U file anew; its own tags and trees are not looked at. */
export function run([file]: readonly string[]): void {
  const sentences = readConlluSentences(readFile(file, "CoNLL-U file"));
  const trees = createParser().parse(sentences.map(({ rows }) => rows.map(({ form }) => form)));
  const out = trees.map(({ tokens }, index) => {
    const { comments, rows } = sentences[index]!;
    const lines = tokens.map((token, position) =>
      toLine(token, position, rows[position]!.spaceAfter ? "_" : "SpaceAfter=No"),
    );
    return [...comments, ...lines, ""].join("\n");
  });
  process.stdout.write(`${out.join("\n")}\n`);
}

/** The ten columns of a word; `position` counts from 0. */
export function toLine(token: TreeToken, position: number, misc: string): string {
  const { form, lemma, upos, xpos, feats, head, relation } = token;
  return [position + 1, form, lemma, upos, xpos, feats, head, relation, "_", misc].join("\t");
}
