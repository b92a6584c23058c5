/**
 * Fits `src/claims/confidence-weights.ts`: how likely a claim is right, from its traits.
 *
 *   npm run -s build
 *   node packages/core/lexicon-build/fit-confidence.mjs [--check]
 *   node packages/core/lexicon-build/fit-confidence.mjs --add DIR VERDICTS.tsv [DIR VERDICTS.tsv …]
 *
 * It fits on `confidence-cases.tsv`: one judged claim a line, with its report's number, 1 where it is right and 0 where
 * it is wrong, and its traits. `--check` fits on nine tenths of the reports at a time and prints how the last tenth
 * fares. `--add` appends cases: DIR holds reports as `.txt`, VERDICTS.tsv a claim's id and its verdict a line; verdicts
 * on claims that are not read any more are left out.
 *
 * `confidence-prior.json` holds what 3302 claims of 181 reports, whose traits are not kept, once gave: a weight is drawn
 * towards it as strongly as so many claims would hold it there (a Gaussian about the old weights, its width from how
 * often a trait is met).
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const CASES = new URL("confidence-cases.tsv", import.meta.url);
const { claims: priorClaims, weights: prior } = JSON.parse(
  readFileSync(new URL("confidence-prior.json", import.meta.url), "utf8"),
);

const FOLDS = 10;
const PENALTY = 10;
const LEAST_CASES = 10;
/** Mean of p(1 − p) over claims: how much a claim says of a weight. */
const INFORMATION = 0.15;

const [mode, ...folders] = process.argv.slice(2);
if (mode === "--add" ? folders.length === 0 || folders.length % 2 === 1 : folders.length > 0)
  throw new Error("usage: fit-confidence.mjs [--check | --add DIR VERDICTS.tsv …]");
if (mode === "--add") await addCases();

const cases = readFileSync(CASES, "utf8").trim().split("\n").map(toCase);
const reports = new Set(cases.map(({ report }) => report)).size;
const counts = new Map();
for (const { traits } of cases)
  for (const trait of traits.present) counts.set(trait, (counts.get(trait) ?? 0) + 1);
const known = Object.keys(prior).filter((name) => !/^(intercept|doubt|nameDoubt)$/.test(name));
for (const [trait, count] of counts)
  if (count >= LEAST_CASES && !(trait in prior)) known.push(trait);
known.sort();
console.error(`${cases.length} claims of ${reports} reports, ${known.length} traits`);
if (mode === "--check") checkFit();
else writeWeights();

/** Appends the traits of judged claims. */
async function addCases() {
  const load = (path) => import(new URL(path, import.meta.url));
  const { createParser } = await load("../../parser/dist/index.js");
  const { cleanDocument, readDocument, findMentions, linkMentions } =
    await load("../dist/index.js");
  const { readClaims } = await load("../dist/claims/read-claims.js");
  const parser = createParser();
  let report = existsSync(CASES)
    ? Number(readFileSync(CASES, "utf8").trim().split("\n").at(-1).split("\t")[0]) + 1
    : 0;
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
      const lines = [];
      readClaims(reading, mentions, linkMentions(reading, mentions), ({ id }, traits) => {
        const verdict = verdicts.get(id);
        if (verdict !== undefined) lines.push(toLine(report, verdict, traits));
      });
      appendFileSync(CASES, lines.join(""));
      report++;
    }
  }
}

function toLine(report, verdict, { doubt, nameDoubt, present }) {
  return `${[report, verdict, doubt.toFixed(2), nameDoubt.toFixed(2), present.join(",")].join("\t")}\n`;
}

function toCase(line) {
  const [report, right, doubt, nameDoubt, present] = line.split("\t");
  return {
    report: Number(report),
    right: Number(right),
    traits: {
      doubt: Number(doubt),
      nameDoubt: Number(nameDoubt),
      present: present.split(","),
    },
  };
}

/** By name: a trait's weight, `intercept`, `doubt` and `nameDoubt`. */
function fit(list) {
  const names = ["intercept", "doubt", "nameDoubt", ...known];
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
  const centre = names.map((name) => prior[name] ?? 0);
  const meanSquares = new Float64Array(names.length);
  for (const { values } of rows)
    for (const [at, value] of values) meanSquares[at] += (value * value) / rows.length;
  const penalties = names.map(
    (name, at) => PENALTY + (name in prior ? INFORMATION * priorClaims * meanSquares[at] : 0),
  );
  const weights = Float64Array.from(centre);
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
      const step = pull[at] - penalties[at] * (weights[at] - centre[at]);
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

function checkFit() {
  const judged = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(cases.filter(({ report }) => report % FOLDS !== fold));
    for (const { report, traits, right } of cases)
      if (report % FOLDS === fold) judged.push({ right, share: chance(weights, traits) });
  }
  const mean = (list, of) => (list.reduce((sum, one) => sum + of(one), 0) / list.length).toFixed(2);
  for (let tenth = 0; tenth < 10; tenth++) {
    const list = judged.filter(({ share }) => Math.floor(share * 10) === tenth);
    if (list.length === 0) continue;
    console.log(
      `${(tenth / 10).toFixed(1)}  ${list.length} claims  mean ${mean(list, ({ share }) => share)}  right ${mean(list, ({ right }) => right)}`,
    );
  }
  const rights = judged.filter(({ right }) => right).length;
  for (const least of [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
    const kept = judged.filter(({ share }) => share >= least);
    const right = kept.filter((one) => one.right).length;
    console.log(
      `at least ${least.toFixed(2)}  ${percent(kept.length / judged.length)} of the claims, ${percent(right / kept.length)} right, ${percent(right / rights)} of the right ones`,
    );
  }
  judged.sort((a, b) => a.share - b.share);
  let [wrong, pairs] = [0, 0];
  for (const { right } of judged) {
    if (right) pairs += wrong;
    else wrong++;
  }
  console.log(`area under the curve ${(pairs / (wrong * rights)).toFixed(3)}`);
}

function percent(share) {
  return `${(100 * share).toFixed(0)} %`;
}

function writeWeights() {
  const weights = fit(cases);
  const traits = known.filter((trait) => weights.get(trait) !== 0);
  writeFileSync(
    new URL("../src/claims/confidence-weights.ts", import.meta.url),
    `/**
 * Logistic weights of what \`claim-traits.ts\` reads. Made by \`lexicon-build/fit-confidence.mjs\` from ${cases.length} claims of
 * ${reports} reports that were judged by reading, with ${priorClaims} earlier ones as the prior.
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
${traits.map((trait) => `    ${/^[a-z]+$/.test(trait) ? trait : JSON.stringify(trait)}: ${weights.get(trait)},`).join("\n")}
  },
};
`,
  );
}
