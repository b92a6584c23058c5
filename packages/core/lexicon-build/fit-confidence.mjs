/**
 * Fits `src/claims/confidence-weights.ts`: how likely a claim is right, from its traits.
 *
 *   npm run -s build
 *   node packages/core/lexicon-build/fit-confidence.mjs [--check] DIR VERDICTS.tsv [DIR VERDICTS.tsv …]
 *
 * DIR holds reports as `.txt`, VERDICTS.tsv one claim a line: its id and 1 where it is right, 0 where it is wrong, be it
 * by a reader's judgement or because it matches an annotated fact. Verdicts on claims that are not read any more are
 * left out. `--check` fits on nine tenths of the reports at a time and prints how the last tenth fares.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createParser } from "../../parser/dist/index.js";

const dist = new URL("../dist/", import.meta.url);
const { cleanDocument, readDocument, findMentions, linkMentions } = await import(
  new URL("index.js", dist)
);
const { readClaims } = await import(new URL("claims/read-claims.js", dist));

const check = process.argv.includes("--check");
const folders = process.argv.slice(2).filter((argument) => argument !== "--check");
if (folders.length === 0 || folders.length % 2 === 1)
  throw new Error("usage: fit-confidence.mjs [--check] DIR VERDICTS.tsv [DIR VERDICTS.tsv …]");

const FOLDS = 10;
const PENALTY = 10;
const LEAST_CASES = 10;

const parser = createParser();
const cases = [];
let reports = 0;
for (let at = 0; at < folders.length; at += 2) {
  const verdicts = new Map(
    readFileSync(folders[at + 1], "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("\t")),
  );
  for (const file of readdirSync(folders[at]).filter((name) => name.endsWith(".txt"))) {
    const text = readFileSync(join(folders[at], file), "utf8");
    const reading = readDocument(cleanDocument({ id: basename(file, ".txt"), text }), parser);
    const mentions = findMentions(reading);
    const fold = reports++ % FOLDS;
    readClaims(reading, mentions, linkMentions(reading, mentions), ({ id }, traits) => {
      const verdict = verdicts.get(id);
      if (verdict !== undefined) cases.push({ fold, traits, right: verdict === "1" ? 1 : 0 });
    });
  }
}
const counts = new Map();
for (const { traits } of cases)
  for (const trait of traits.present) counts.set(trait, (counts.get(trait) ?? 0) + 1);
const known = [...counts].filter(([, count]) => count >= LEAST_CASES).map(([trait]) => trait);
console.error(`${cases.length} claims of ${reports} reports, ${known.length} traits`);

/** By name: a trait's weight, `intercept`, `doubt` and `nameDoubt`. */
function fit(list) {
  const names = ["intercept", "doubt", "nameDoubt", ...known.sort()];
  const position = new Map(names.map((name, index) => [name, index]));
  const rows = list.map(({ traits, right }) => ({
    right,
    values: [
      [0, 1],
      [1, traits.doubt],
      [2, traits.nameDoubt],
      ...traits.present.filter((name) => position.has(name)).map((name) => [position.get(name), 1]),
    ],
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let round = 0; round < 3000; round++) {
    const pull = new Float64Array(names.length);
    for (const { values, right } of rows) {
      let score = 0;
      for (const [at, value] of values) score += weights[at] * value;
      const miss = right - 1 / (1 + Math.exp(-score));
      for (const [at, value] of values) pull[at] += miss * value;
    }
    for (let at = 0; at < weights.length; at++) {
      const step = pull[at] - (at === 0 ? 0 : PENALTY * weights[at]);
      squares[at] += step * step;
      weights[at] += (0.3 * step) / Math.sqrt(squares[at]);
    }
  }
  return new Map(names.map((name, at) => [name, Math.round(weights[at] * 100) / 100]));
}

function chance(weights, { doubt, nameDoubt, present }) {
  let score =
    weights.get("intercept") + weights.get("doubt") * doubt + weights.get("nameDoubt") * nameDoubt;
  for (const trait of present) score += weights.get(trait) ?? 0;
  return 1 / (1 + Math.exp(-score));
}

if (check) {
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(cases.filter((one) => one.fold !== fold));
    for (const { fold: own, traits, right } of cases)
      if (own === fold) judged.push({ right, share: chance(weights, traits) });
  }
  for (let tenth = 0; tenth < 10; tenth++) {
    const list = judged.filter(({ share }) => Math.floor(share * 10) === tenth);
    if (list.length === 0) continue;
    const mean = (of) => (list.reduce((sum, one) => sum + of(one), 0) / list.length).toFixed(2);
    console.log(
      `${(tenth / 10).toFixed(1)}  ${list.length} claims  mean ${mean(({ share }) => share)}  right ${mean(({ right }) => right)}`,
    );
  }
  judged.sort((a, b) => a.share - b.share);
  let [wrong, pairs, total] = [0, 0, judged.filter(({ right }) => right).length];
  for (const { right } of judged) {
    if (right) pairs += wrong;
    else wrong++;
  }
  console.log(`area under the curve ${(pairs / (wrong * total)).toFixed(3)}`);
} else {
  const weights = fit(cases);
  const traits = known.sort().filter((trait) => weights.get(trait) !== 0);
  writeFileSync(
    new URL("../src/claims/confidence-weights.ts", import.meta.url),
    `/**
 * Logistic weights of what \`claim-traits.ts\` reads. Made by \`lexicon-build/fit-confidence.mjs\` from ${cases.length} claims of
 * ${reports} reports that were judged by reading or beside annotated facts; L2 penalty ${PENALTY}.
 */
export const confidenceWeights: {
  readonly intercept: number;
  readonly doubt: number;
  readonly nameDoubt: number;
  readonly traits: Readonly<Record<string, number>>;
} = {
  intercept: ${weights.get("intercept")},
  doubt: ${weights.get("doubt")},
  nameDoubt: ${weights.get("nameDoubt")},
  traits: {
${traits.map((trait) => `    ${JSON.stringify(trait)}: ${weights.get(trait)},`).join("\n")}
  },
};
`,
  );
}
