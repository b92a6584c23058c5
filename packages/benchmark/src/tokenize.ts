import { readFileSync } from "node:fs";
import { cutSentences } from "@relata/core";
import { readConlluDocuments } from "./conllu.ts";
import { DoorError } from "./doors.ts";

/** F1 of tokens and sentences against a CoNLL-U file, read from its raw text; `--errors N` lists the commonest. */
export function run([file, option, count]: readonly string[]): void {
  if (file === undefined) throw new DoorError("which CoNLL-U file?");
  let [gold, found, right, goldSentences, foundSentences, rightSentences] = [0, 0, 0, 0, 0, 0];
  const errors = new Map<string, number>();
  for (const { document, blocks, sentences } of readConlluDocuments(readFileSync(file, "utf8"))) {
    const expected = new Set(
      sentences.flatMap(({ tokens }) => tokens.map(({ span }) => span.join())),
    );
    const cut = blocks.flatMap(({ span }) => cutSentences(document.text, span));
    const actual = cut.flat().map((span) => span.join());
    const hits = new Set(actual.filter((span) => expected.has(span)));
    gold += expected.size;
    found += actual.length;
    right += hits.size;
    const expectedSentences = new Set(sentences.map(({ span }) => span.join()));
    goldSentences += sentences.length;
    foundSentences += cut.length;
    rightSentences += cut.filter((tokens) =>
      expectedSentences.has([tokens[0]![0], tokens.at(-1)![1]].join()),
    ).length;
    const ends = new Set(cut.map((tokens) => tokens.at(-1)![1]));
    const goldEnds = new Set(sentences.map(({ span }) => span[1]));
    const say = (text: string): void => void errors.set(text, (errors.get(text) ?? 0) + 1);
    for (const span of expected) {
      const [start, end] = span.split(",").map(Number) as [number, number];
      if (!hits.has(span)) say(`token missed: ${document.text.slice(start, end)}`);
    }
    for (const end of ends) {
      if (!goldEnds.has(end)) say(`false break: ${around(document.text, end)}`);
    }
    for (const end of goldEnds) {
      if (!ends.has(end)) say(`missed break: ${around(document.text, end)}`);
    }
  }
  const f1 = (hits: number, a: number, b: number): string => ((200 * hits) / (a + b)).toFixed(2);
  console.log(
    `tokens F1 ${f1(right, gold, found)}  sentences F1 ${f1(rightSentences, goldSentences, foundSentences)}`,
  );
  if (option !== "--errors") return;
  const listed = [...errors].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [text, times] of listed.slice(0, Number(count))) console.log(`${times}\t${text}`);
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 25), at)} ¦ ${text.slice(at, at + 25)}`.replaceAll(
    "\n",
    "⏎",
  );
}
