import { readWeights } from "@relata/english";
import { gunzipSync } from "fflate";
import { exponential } from "./arithmetic.ts";
import { decodeNames } from "./decode-names.ts";
import { ParserError } from "./error.ts";
import { createLemmatiser } from "./lemmatise.ts";
import { Network, type Scores } from "./network.ts";
import { spanTree } from "./span-tree.ts";
import type { Parser, Tree, TreeToken } from "./tree.ts";
import { openWeights, type Weights } from "./weights.ts";

/**
 * A parser from the given weights, or in Node from those of `@relata/english`.
 *
 * @param bytes a weights file, gzipped or unpacked.
 * @throws {ParserError} `weights-damaged`, `weights-format`, `weights-missing`.
 */
export function createParser(bytes: Uint8Array = readWeights()): Parser {
  const weights = openWeights(unpack(bytes));
  const network = new Network(weights);
  const lemmatise = createLemmatiser(weights);
  return {
    parse(sentences) {
      return sentences.map((forms, index) => {
        checkForms(forms, index);
        return forms.length === 0
          ? { tokens: [], names: [] }
          : toTree(forms, network.run(forms), weights, lemmatise);
      });
    },
  };
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new ParserError("weights-damaged", `the weights cannot be unpacked (${String(error)})`);
  }
}

function checkForms(forms: readonly string[], index: number): void {
  if (Array.isArray(forms) && forms.every((form) => typeof form === "string")) return;
  throw new ParserError(
    "input-invalid",
    `sentence ${index} must be an array of words, not ${JSON.stringify(forms)?.slice(0, 60)}`,
  );
}

function toTree(
  forms: readonly string[],
  scores: Scores,
  { header }: Weights,
  lemmatise: ReturnType<typeof createLemmatiser>,
): Tree {
  const { labels, calibration } = header;
  const size = forms.length;
  const heads = spanTree(scores.arcs, size);
  const rootLabel = labels.relation.indexOf("root");
  const tokens = forms.map((form, index): TreeToken => {
    const tag = (head: "upos" | "xpos" | "feats" | "lemma"): string =>
      labels[head][bestOf(scores.tags[head], index * labels[head].length, labels[head].length)]!;
    const upos = tag("upos");
    const head = heads[index]!;
    const margin = marginOf(scores.arcs, index * (size + 1), size + 1, head);
    return {
      form,
      upos,
      xpos: tag("xpos"),
      feats: tag("feats"),
      lemma: lemmatise(form, upos, tag("lemma")),
      head,
      relation:
        head === 0
          ? "root"
          : labels.relation[
              bestOf(scores.relation(index, head), 0, labels.relation.length, rootLabel)
            ]!,
      margin,
      confidence: probability(margin, calibration?.arc),
    };
  });
  const names = decodeNames(scores.tags.name, size, labels.name).map((name) => ({
    ...name,
    confidence: probability(name.margin, calibration?.name),
  }));
  return { tokens, names };
}

/** Column of the highest of `count` values from `at`, the lowest of equal ones; `but` is passed over. */
function bestOf(values: Float32Array, at: number, count: number, but = -1): number {
  let best = but === 0 ? 1 : 0;
  for (let index = best + 1; index < count; index++) {
    if (index !== but && values[at + index]! > values[at + best]!) best = index;
  }
  return best;
}

function marginOf(values: Float32Array, at: number, count: number, chosen: number): number {
  let other = -Infinity;
  for (let index = 0; index < count; index++) {
    if (index !== chosen && values[at + index]! > other) other = values[at + index]!;
  }
  return values[at + chosen]! - other;
}

/** The logistic line of the header, to four digits, so that engines agree; ½ without one. */
function probability(
  margin: number,
  line: { readonly slope: number; readonly intercept: number } | undefined,
): number {
  if (line === undefined) return 0.5;
  const value = 1 / (1 + exponential(-(line.slope * margin + line.intercept)));
  return Math.round(value * 10_000) / 10_000;
}
