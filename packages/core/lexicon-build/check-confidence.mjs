/**
 * Of the claims in each tenth of confidence, how many match an annotated fact?
 *
 *   npm run -s bench -- facts DIR > predictions.jsonl
 *   node score.mjs --gold GOLD.jsonl --pred predictions.jsonl --json result.json
 *   node packages/core/lexicon-build/check-confidence.mjs predictions.jsonl result.json DOCUMENT…
 *
 * Only claims of the annotated documents count; name them by the beginnings of their ids.
 */
import { readFileSync } from "node:fs";

const [predictions, result, ...documents] = process.argv.slice(2);
const unmatched = new Set(JSON.parse(readFileSync(result, "utf8")).unmatched);
const tenths = new Map();
for (const [index, line] of readFileSync(predictions, "utf8").trim().split("\n").entries()) {
  const { doc, confidence } = JSON.parse(line);
  if (!documents.some((start) => doc.startsWith(start))) continue;
  const tenth = Math.floor(confidence * 10) / 10;
  const row = tenths.get(tenth) ?? { claims: 0, confidence: 0, right: 0 };
  row.claims++;
  row.confidence += confidence;
  row.right += unmatched.has(index) ? 0 : 1;
  tenths.set(tenth, row);
}
for (const [tenth, { claims, confidence, right }] of [...tenths].sort(([a], [b]) => a - b)) {
  console.log(
    `${tenth.toFixed(1)}  ${claims} claims  mean ${(confidence / claims).toFixed(2)}  right ${(right / claims).toFixed(2)}`,
  );
}
