import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanDocument, findDocumentNames, readDocument } from "@relata/core";
import { createParser } from "@relata/parser";

/** Sets of sentences with names. What the parser was trained on is printed as such. */
const SETS: readonly (readonly [file: string, note: string, select: (lines: Line[]) => Line[]])[] =
  [
    ["uner-ewt-dev", "development", (lines) => lines],
    ["gum-train", "four news documents held out", (lines) => lines.filter(isHeldOut)],
    ["gum-train", "other news, trained on", (lines) => lines.filter(isTrainedNews)],
    ["wikigold", "last sixth, held out", lastSixth],
    ["crossner-politics", "last sixth, held out", lastSixth],
  ];

const HELD_OUT = ["GUM_news_election", "GUM_news_hackers", "GUM_news_korea", "GUM_news_taxes"];

function isHeldOut({ id }: Line): boolean {
  return HELD_OUT.includes(id);
}

function isTrainedNews({ id }: Line): boolean {
  return id.startsWith("GUM_news") && !HELD_OUT.includes(id);
}

function lastSixth(lines: Line[]): Line[] {
  const all = lines.reduce((sum, { sents }) => sum + sents.length, 0);
  let before = 0;
  return lines.filter(({ sents }) => {
    before += sents.length;
    return before - sents.length >= (all * 5) / 6;
  });
}

interface Line {
  readonly id: string;
  readonly sents: readonly {
    readonly text: string;
    readonly spans: readonly (readonly [number, number, string])[];
  }[];
}

/** Exact span and type, PER/ORG/LOC, micro F1 from raw sentence text, read document by document. */
export function scoreNames(data: string): { set: string; figures: string }[] {
  const parser = createParser();
  return SETS.flatMap(([name, note, select]) => {
    const file = join(data, "names", `${name}.jsonl`);
    if (!existsSync(file)) return [];
    let [gold, found, right] = [0, 0, 0];
    // Each line of the file is such an object: see the data's description.
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    for (const { sents } of select(lines.map((line) => JSON.parse(line) as Line))) {
      const read = sents.map(({ text }) => {
        const clean = cleanDocument({ id: "sentence", text }, { furniture: "keep" });
        return readDocument(clean, parser).sentences;
      });
      const names = findDocumentNames(read.flat());
      let next = 0;
      for (const [index, { spans }] of sents.entries()) {
        const expected = new Set(
          spans.filter(([, , type]) => isScored(type)).map((span) => span.join()),
        );
        const predicted = read[index]!.flatMap(({ tokens }) =>
          names[next++]!.filter(({ label }) => isScored(label)).map(({ start, end, label }) =>
            [tokens[start]!.span[0], tokens[end - 1]!.span[1], label].join(),
          ),
        );
        gold += expected.size;
        found += predicted.length;
        right += predicted.filter((span) => expected.has(span)).length;
      }
    }
    const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
    const f1 = percent(2 * right, gold + found);
    const figures = `F1 ${f1}  P ${percent(right, found)}  R ${percent(right, gold)}`;
    return [{ set: `names ${name} (${note})`, figures }];
  });
}

function isScored(type: string): boolean {
  return type === "PER" || type === "ORG" || type === "LOC";
}
