import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanDocument, findNames, readDocument } from "@relata/core";
import { createParser } from "@relata/parser";

/** Sets of sentences with names; the trainable ones are printed as such. */
const SETS: readonly (readonly [file: string, note: string])[] = [
  ["uner-ewt-dev", "development"],
  ["wikigold", "partly trained on"],
  ["crossner-politics", "partly trained on"],
];

interface Line {
  readonly sents: readonly {
    readonly text: string;
    readonly spans: readonly (readonly [number, number, string])[];
  }[];
}

/** Exact span and type, PER/ORG/LOC, micro F1 from raw sentence text. */
export function scoreNames(data: string): { set: string; figures: string }[] {
  const parser = createParser();
  return SETS.flatMap(([name, note]) => {
    const file = join(data, "names", `${name}.jsonl`);
    if (!existsSync(file)) return [];
    let [gold, found, right] = [0, 0, 0];
    // Each line of the file is such an object: see the data's description.
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    for (const { sents } of lines.map((line) => JSON.parse(line) as Line)) {
      for (const { text, spans } of sents) {
        const clean = cleanDocument({ id: "sentence", text }, { furniture: "keep" });
        const { sentences } = readDocument(clean, parser);
        const expected = new Set(
          spans.filter(([, , type]) => /^(PER|ORG|LOC)$/.test(type)).map((span) => span.join()),
        );
        const predicted = sentences.flatMap((sentence) =>
          findNames(sentence)
            .filter(({ label }) => label === "PER" || label === "ORG" || label === "LOC")
            .map(({ start, end, label }) =>
              [sentence.tokens[start]!.span[0], sentence.tokens[end - 1]!.span[1], label].join(),
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
