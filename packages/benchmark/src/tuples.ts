import { readClauses, toClauseTuples, toEdges } from "@relata/core";
import { createParser } from "@relata/parser";
import { DoorError } from "./doors.ts";
import { readFile } from "./read-folder.ts";
import { toSentences } from "./to-sentences.ts";

/** Both views of the clause graph over sentences that are tokenised already. */
export function run(args: readonly string[]): void {
  const at = args.indexOf("--view");
  const view = at < 0 ? undefined : args[at + 1];
  const file = args.find((_, index) => index !== at && index !== at + 1);
  if (view !== "clauses" && view !== "edges") {
    throw new DoorError("--view must be clauses or edges");
  }
  const lines = readFile(file, "file of sentences")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const rows = lines.map((line) => {
    const [id, ...rest] = line.split("\t");
    return view === "edges" && rest.length > 0
      ? { key: id!, text: rest.join(" ") }
      : { key: line, text: line };
  });
  const words = rows.map(({ text }) => text.split(" ").filter((word) => word !== ""));
  const sentences = toSentences(words, createParser());
  const out: string[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const clauses = readClauses(sentence);
    const { key } = rows[index]!;
    if (view === "edges") {
      for (const { subject, relation, object } of toEdges(clauses)) {
        out.push([key, subject, relation, object].join("\t"));
      }
    } else {
      for (const { confidence, relation, arguments: slots } of toClauseTuples(clauses)) {
        out.push([key, confidence.toFixed(4), relation, ...slots].join("\t"));
      }
    }
  }
  process.stdout.write(out.map((line) => `${line}\n`).join(""));
}
