/**
 * Fits `src/claims/confidence-weights.ts`: how likely a claim matches an annotated fact, from the least sure arc it
 * rests on, its rule, and whether a pronoun names one of its sides.
 *
 *   npm run -s bench -- facts DIR > predictions.jsonl
 *   node score.mjs --gold GOLD.jsonl --pred predictions.jsonl --json result.json
 *   node packages/core/lexicon-build/fit-confidence.mjs DIR predictions.jsonl result.json DOCUMENT…
 *
 * Prints the weights, and what leaving out one document at a time makes of them. Only claims of the annotated
 * documents count; name them by the beginnings of their ids.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const dist = new URL("../dist/", import.meta.url);
const { createPipeline, merge, resolve } = await import(new URL("index.js", dist));
const { confidenceWeights: now } = await import(new URL("claims/confidence-weights.js", dist));

const [folder, predictions, result, ...documents] = process.argv.slice(2);
if (documents.length === 0)
  throw new Error("usage: fit-confidence.mjs DIR predictions.jsonl result.json DOCUMENT…");
const unmatched = new Set(JSON.parse(readFileSync(result, "utf8")).unmatched);
const rows = readFileSync(predictions, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const pipeline = createPipeline();
const extractions = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) =>
    pipeline.extract({
      id: basename(file, ".txt"),
      text: readFileSync(join(folder, file), "utf8"),
    }),
  );
const { claims } = resolve(merge(...extractions));
if (claims.length !== rows.length) throw new Error("the predictions are not of these documents");

const PRONOUN = /^(he|she|it|they|him|her|them|his|its|their|this|that|these|those)$/i;
const cases = claims.flatMap(({ subject, object, evidence, confidence }, index) => {
  const document = documents.find((start) => evidence.document.startsWith(start));
  if (document === undefined) return [];
  const pronoun = PRONOUN.test(subject.text) || PRONOUN.test(object.text) ? 1 : 0;
  // The arc is what the weights in force made the confidence of.
  const odds = Math.log(confidence / (1 - confidence));
  const rest = now.intercept + pronoun * now.pronoun + (now.rules[evidence.rule] ?? 0);
  const weakest = Math.min(1, Math.max(0, (odds - rest) / now.weakest));
  return [{ document, rule: evidence.rule, weakest, pronoun, right: unmatched.has(index) ? 0 : 1 }];
});

const chance = (weights, { rule, weakest, pronoun }) =>
  1 /
  (1 +
    Math.exp(
      -(
        weights.intercept +
        weights.weakest * weakest +
        weights.pronoun * pronoun +
        (weights[`rule ${rule}`] ?? 0)
      ),
    ));

function fit(list, penalty) {
  const names = [
    "intercept",
    "weakest",
    "pronoun",
    ...new Set(list.map(({ rule }) => `rule ${rule}`)),
  ];
  const weights = Object.fromEntries(names.map((name) => [name, 0]));
  const squares = Object.fromEntries(names.map((name) => [name, 1e-8]));
  for (let round = 0; round < 1500; round++) {
    const pull = Object.fromEntries(names.map((name) => [name, 0]));
    for (const one of list) {
      const miss = one.right - chance(weights, one);
      pull.intercept += miss;
      pull.weakest += miss * one.weakest;
      pull.pronoun += miss * one.pronoun;
      pull[`rule ${one.rule}`] += miss;
    }
    for (const name of names) {
      const shrink = name === "intercept" ? 0 : name === "weakest" ? 0.05 : penalty;
      const step = pull[name] - shrink * weights[name];
      squares[name] += step * step;
      weights[name] += (0.5 * step) / Math.sqrt(squares[name]);
    }
  }
  return weights;
}

for (const penalty of [0.25, 0.5, 1, 2]) {
  let sum = 0;
  for (const document of documents) {
    const weights = fit(
      cases.filter((one) => one.document !== document),
      penalty,
    );
    for (const one of cases.filter((each) => each.document === document)) {
      const share = chance(weights, one);
      sum += Math.log(one.right ? share : 1 - share);
    }
  }
  console.log(
    `penalty ${penalty}: mean log likelihood left out ${(sum / cases.length).toFixed(4)}`,
  );
}
console.log(
  JSON.stringify(
    fit(cases, 0.5),
    (_, value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value),
    2,
  ),
);
