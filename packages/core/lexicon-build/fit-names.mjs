/**
 * Fits `src/mentions/name-weights.ts`: what a found name is (person, organisation, place or none of them), by maximum
 * likelihood over name corpora that the parser was not trained on. Only the weights are kept.
 *
 *   npm run -s build
 *   node packages/core/lexicon-build/fit-names.mjs DATA [--check]
 *
 * DATA/names holds `{ id, sents: [{ text, spans: [[start, end, type]] }] }`, one document a line: UNER EWT's
 * development part, the last sixths of wikigold, CrossNER politics and WNUT17, and four news documents of GUM.
 * `--check` fits on four fifths of the documents at a time and prints how the last fifth fares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createParser } from "../../parser/dist/index.js";

const dist = new URL("../dist/", import.meta.url);
const from = (path) => import(new URL(path, dist));
const { cleanDocument } = await from("document/clean-document.js");
const { readDocument } = await from("reading/read-document.js");
const { findNames } = await from("mentions/find-names.js");
const { settleNames } = await from("mentions/settle-names.js");
const { indexNames } = await from("lexicon/gazetteer.js");
const { nameFeatureNames, readNameContext, readNameFeatures } = await from(
  "mentions/name-features.js",
);

const [data, check] = process.argv.slice(2);
if (data === undefined) throw new Error("usage: fit-names.mjs DATA [--check]");
const classes = ["PER", "ORG", "LOC", "MISC"];
const heldOut = ["GUM_news_election", "GUM_news_hackers", "GUM_news_korea", "GUM_news_taxes"];
const lastSixth = (documents) => {
  const all = documents.reduce((sum, { sents }) => sum + sents.length, 0);
  let before = 0;
  return documents.filter(({ sents }) => (before += sents.length) - sents.length >= (all * 5) / 6);
};
const sets = [
  ["uner-ewt-dev", 1, (documents) => documents],
  ["gum-train", 0.7, (documents) => documents.filter(({ id }) => heldOut.includes(id))],
  ["wikigold", 1, lastSixth],
  ["crossner-politics", 0.4, lastSixth],
  ["wnut17-train", 0.3, lastSixth],
];

const parser = createParser();
const index = indexNames();
const cases = [];
const missed = [];
let documentNumber = 0;
for (const [set, weight, select] of sets) {
  const lines = readFileSync(join(data, "names", `${set}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  for (const { sents } of select(lines.map((line) => JSON.parse(line)))) {
    const fold = documentNumber++ % 5;
    const read = sents.map(
      ({ text }) =>
        readDocument(cleanDocument({ id: "s", text }, { furniture: "keep" }), parser).sentences,
    );
    const gold = sents.map(({ spans }) =>
      spans.filter(([, , type]) => /^(PER|ORG|LOC)$/.test(type)),
    );
    const owners = read.flatMap((sentences, at) => sentences.map(() => at));
    const whole = read.flat();
    // The same names within their document and each sentence alone: texts come in both ways.
    for (const [mode, parts] of [
      ["doc", [whole.map((_, at) => at)]],
      ["sent", whole.map((_, at) => [at])],
    ]) {
      for (const part of parts) {
        const sentences = part.map((at) => whole[at]);
        const names = settleNames(
          sentences,
          sentences.map((sentence) => findNames(sentence)),
        );
        const context = readNameContext(sentences, names, index);
        for (const [place, own] of names.entries()) {
          const spans = gold[owners[part[place]]];
          for (const name of own) {
            if (name.label === "NORP") continue;
            const { tokens } = sentences[place];
            const [start, end] = [tokens[name.start].span[0], tokens[name.end - 1].span[1]];
            const same = spans.find(([a, b]) => a === start && b === end);
            const overlapping = spans.some(([a, b]) => a < end && start < b);
            cases.push({
              set,
              mode,
              fold,
              weight: weight / 2,
              skip: same === undefined && overlapping,
              label: name.label,
              target: same === undefined ? 3 : classes.indexOf(same[2]),
              features: readNameFeatures(sentences[place], name, own, context),
            });
          }
        }
      }
    }
    missed.push({ set, fold, gold: gold.reduce((sum, spans) => sum + spans.length, 0) });
  }
}

const size = nameFeatureNames.length;
const probabilities = (weights, features) => {
  const scores = classes.map((_, kind) =>
    features.reduce((sum, value, at) => sum + value * weights[kind * size + at], 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((a, b) => a + b);
  return shares.map((share) => share / all);
};

function fit(list, decay = 1.5, rounds = 250) {
  const weights = new Float64Array(classes.length * size);
  const squares = new Float64Array(weights.length).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(weights.length);
    for (const { features, target, weight } of list) {
      const shares = probabilities(weights, features);
      for (let kind = 0; kind < classes.length; kind++) {
        const pull = ((kind === target ? 1 : 0) - shares[kind]) * weight;
        for (let at = 0; at < size; at++) {
          if (features[at] !== 0) gradient[kind * size + at] += pull * features[at];
        }
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const step = gradient[at] - decay * weights[at];
      squares[at] += step * step;
      weights[at] += (0.3 * step) / Math.sqrt(squares[at]);
    }
  }
  return weights;
}

/** Exact span and type F1, before and after. */
function report(list, judge) {
  for (const [set] of sets) {
    for (const mode of ["sent", "doc"]) {
      const gold = missed.filter((m) => m.set === set).reduce((sum, m) => sum + m.gold, 0);
      const score = (labelOf) => {
        let [found, right] = [0, 0];
        for (const one of list.filter((c) => c.set === set && c.mode === mode)) {
          const label = labelOf(one);
          if (label === "MISC") continue;
          found++;
          if (!one.skip && classes[one.target] === label) right++;
        }
        return ((200 * right) / (gold + found)).toFixed(2);
      };
      process.stderr.write(`${set} ${mode}: ${score(({ label }) => label)} → ${score(judge)}\n`);
    }
  }
}

if (check === "--check") {
  const judged = new Map();
  for (let fold = 0; fold < 5; fold++) {
    const weights = fit(cases.filter((one) => one.fold !== fold && !one.skip));
    for (const one of cases.filter((c) => c.fold === fold)) {
      const shares = probabilities(weights, one.features);
      judged.set(one, classes[shares.indexOf(Math.max(...shares))]);
    }
  }
  report(cases, (one) => judged.get(one));
} else {
  const weights = fit(cases.filter(({ skip }) => !skip));
  const rounded = [...weights].map((value) => Math.round(value * 100) / 100);
  const rows = classes
    .map(
      (kind, row) =>
        `  ${kind}: [\n${nameFeatureNames.map((name, at) => `    ${rounded[row * size + at]}, // ${name}`).join("\n")}\n  ],`,
    )
    .join("\n");
  writeFileSync(
    new URL("../src/mentions/name-weights.ts", import.meta.url),
    `/** Fitted by \`lexicon-build/fit-names.mjs\`; the order is that of \`nameFeatureNames\`. */\nexport const nameWeights: Readonly<Record<"PER" | "ORG" | "LOC" | "MISC", readonly number[]>> = {\n${rows}\n};\n`,
  );
}
