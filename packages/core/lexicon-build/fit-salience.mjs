/**
 * Fits `src/coreference/salience-weights.ts`: which candidate a pronoun means, by maximum likelihood over OntoGUM
 * and GAP (annotations CC BY 4.0 and Apache-2.0; only the weights are kept).
 *
 *   npm run -s build
 *   node packages/core/lexicon-build/fit-salience.mjs READINGS.jsonl
 *
 * Each line of READINGS.jsonl is `{ reading, gold, weight? }`: a parsed document and the gold entity of each mention
 * span ("start-end", whole phrases). Where `weight` is given, one pronoun and two names are all that is annotated, and
 * the pronoun's entity is `none` if it means neither of them.
 */
import { readFileSync, writeFileSync } from "node:fs";

const dist = new URL("../dist/", import.meta.url);
const { findMentions } = await import(new URL("mentions/find-mentions.js", dist));
const { phraseOf } = await import(new URL("mentions/phrase.js", dist));
const { linkMentions, readContext } = await import(new URL("coreference/link-mentions.js", dist));
const { findCandidates } = await import(new URL("coreference/rules/pronouns.js", dist));
const { featureNamesOf, kindOfPronoun, readFeatures } = await import(
  new URL("coreference/salience.js", dist)
);

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: fit-salience.mjs READINGS.jsonl");
const cases = { person: [], thing: [], many: [] };

for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const { reading, gold, weight } = JSON.parse(line);
  const mentions = findMentions(reading);
  const context = readContext(reading, mentions.mentions);
  const { clusters, facts, byId } = context;
  const links = linkMentions(reading, mentions);
  for (const { rule, anaphor, antecedent } of links) {
    if (rule !== "pronoun" && rule !== "topic") clusters.join(anaphor, antecedent);
  }
  const sentences = new Map(reading.sentences.map((sentence) => [sentence.index, sentence]));
  const entityOf = (mention) => {
    const sentence = sentences.get(mention.sentence);
    const [start, end] = phraseOf(sentence, mention);
    const phrase = `${sentence.tokens[start].span[0]}-${sentence.tokens[end - 1].span[1]}`;
    return gold[phrase] ?? gold[`${mention.span[0]}-${mention.span[1]}`];
  };
  const partly = weight !== undefined;
  for (const anaphor of facts) {
    const entity = entityOf(anaphor.mention);
    if (entity === undefined) continue;
    if (partly) {
      // The one annotated pronoun stands after others, of which only our own reading is known.
      for (const link of links) {
        const earlier = byId.get(link.anaphor);
        if (link.rule === "pronoun" && earlier.position < anaphor.position)
          clusters.join(link.anaphor, link.antecedent);
      }
    }
    const candidates = findCandidates(context, anaphor);
    const rows = candidates.map((candidate) => {
      const known = clusters
        .of(candidate.mention.id)
        .members.filter(({ mention }) => mention !== anaphor.mention)
        .map(({ mention }) => entityOf(mention));
      return {
        // `none`: the pronoun means neither of the names that are annotated.
        right: entity === "none" ? known.every((id) => id === undefined) : known.includes(entity),
        features: readFeatures(context, anaphor, candidate, candidates),
      };
    });
    if (rows.some(({ right }) => right) && rows.some(({ right }) => !right)) {
      const { text, gender } = anaphor.mention;
      cases[kindOfPronoun(text)].push({ rows, gender, partly, weight: weight ?? 1 });
    }
    if (!partly) {
      // What earlier pronouns mean is known when the next one is read.
      const known = candidates.find((candidate) => entityOf(candidate.mention) === entity);
      if (known !== undefined) clusters.join(anaphor.mention.id, known.mention.id);
    }
  }
}

// Texts tell of men oftener, and of them more plainly: where two women are named, both may be meant oftener than where
// two men are. So the weights shall fit women first, above all between two names.
const mass = (gender) =>
  cases.person.reduce((sum, row) => sum + (row.gender === gender ? row.weight : 0), 0);
const balance = mass("masculine") / mass("feminine");
for (const row of cases.person) {
  if (row.gender === "feminine") row.weight *= balance * (row.partly ? 4 : 1);
}

const rounds = 400;
const decay = 1;
const fitted = {};
for (const [kind, list] of Object.entries(cases)) {
  // Persons are weighed by more than things are.
  const size = list[0].rows[0].features.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { rows, weight } of list) {
      const scores = rows.map(({ features }) =>
        features.reduce((sum, value, at) => sum + value * weights[at], 0),
      );
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((a, b) => a + b);
      const right = shares.reduce((sum, share, at) => sum + (rows[at].right ? share : 0), 0);
      for (const [at, { right: is, features }] of rows.entries()) {
        const pull = ((is ? shares[at] / right : 0) - shares[at] / all) * weight;
        for (const [index, value] of features.entries()) gradient[index] += value * pull;
      }
    }
    for (let index = 0; index < size; index++) {
      const step = gradient[index] - decay * weights[index];
      squares[index] += step * step;
      weights[index] += (0.5 * step) / Math.sqrt(squares[index]);
    }
  }
  const best = list.filter(({ rows }) => {
    const scores = rows.map(({ features }) =>
      features.reduce((sum, value, at) => sum + value * weights[at], 0),
    );
    return rows[scores.indexOf(Math.max(...scores))].right;
  }).length;
  process.stderr.write(
    `${kind}: ${list.length} pronouns, ${((100 * best) / list.length).toFixed(1)} % right\n`,
  );
  fitted[kind] = [...weights].map((value) => Math.round(value * 100) / 100);
}

const rows = Object.entries(fitted)
  .map(
    ([kind, row]) =>
      `  ${kind}: [\n${row.map((value, at) => `    ${value}, // ${featureNamesOf(kind)[at]}`).join("\n")}\n  ],`,
  )
  .join("\n");
writeFileSync(
  new URL("../src/coreference/salience-weights.ts", import.meta.url),
  `import type { PronounKind } from "./salience.ts";\n\n/** Fitted by \`lexicon-build/fit-salience.mjs\`; the order is that of \`featureNamesOf\`. */\nexport const weights: Readonly<Record<PronounKind, readonly number[]>> = {\n${rows}\n};\n`,
);
