import { cleanDocument, cutSentences } from "@relata/core";
import { createParser } from "@relata/parser";
import { toLine } from "./parse.ts";
import { readFile } from "./read-folder.ts";

/** Raw text → CoNLL-U; all of it is read, page furniture too. */
export function run([file]: readonly string[]): void {
  const text = readFile(file, "text file");
  const { blocks } = cleanDocument({ id: "text", text }, { furniture: "keep" });
  const sentences = blocks.flatMap(({ span }) => cutSentences(text, span));
  const trees = createParser().parse(
    sentences.map((spans) => spans.map(([start, end]) => text.slice(start, end))),
  );
  const out = trees.map(({ tokens }, index) => {
    const spans = sentences[index]!;
    const [start, end] = [spans[0]![0], spans.at(-1)![1]];
    const lines = tokens.map((token, position) => {
      const [from, until] = spans[position]!;
      const next = spans[position + 1];
      const glued = next !== undefined && next[0] === until;
      return toLine(token, position, `${glued ? "SpaceAfter=No|" : ""}TokenRange=${from}:${until}`);
    });
    const comment = `# text = ${text.slice(start, end).replace(/\s+/g, " ")}`;
    return [`# sent_id = ${index + 1}`, comment, ...lines, ""].join("\n");
  });
  process.stdout.write(`${out.join("\n")}\n`);
}
