import { cutSentence, joinTrees } from "./cut-sentence.ts";
import { ParserError } from "./error.ts";
import { fetchWeights, findWeights, weightsUrl } from "./find-weights.ts";
import type { Kernels } from "./kernels/kernels.ts";
import { createPlainKernels } from "./kernels/plain-kernels.ts";
import { createSimdKernels } from "./kernels/simd-kernels.ts";
import { createLemmatiser } from "./lemmatise.ts";
import { LARGEST_BATCH, LONGEST_SENTENCE, Network } from "./network.ts";
import { spanTree } from "./span-tree.ts";
import { createTreeMaker } from "./to-tree.ts";
import type { Parser, Tree } from "./tree.ts";
import { checksum, unpackWeights } from "./unpack-weights.ts";
import { openWeights } from "./weights.ts";

export interface ParserOptions {
  /**
   * `simd` (WebAssembly) is some thirty times as fast as `plain` and gives the same trees, to the byte. By default what
   * the host allows.
   */
  readonly kernels?: "simd" | "plain";
}

/** A sentence, or a piece of one too long to be read at once. */
interface Piece {
  readonly forms: readonly string[];
  readonly sentence: number;
  readonly place: number;
}

/**
 * A parser from the given weights, or in Node from those of `@relata/english`. Keep it: loading takes a good part of a
 * second.
 *
 * @param bytes a weights file, gzipped or unpacked.
 * @throws {ParserError} `weights-damaged`, `weights-format`, `weights-missing`, `kernels-missing`.
 */
export function createParser(
  bytes: Uint8Array = findWeights(),
  { kernels }: ParserOptions = {},
): Parser {
  const file = unpackWeights(bytes);
  const weights = openWeights(file);
  const network = new Network(weights, chooseKernels(kernels));
  const toTree = createTreeMaker(weights.header, createLemmatiser(weights));
  return {
    id: checksum(file).toString(16).padStart(8, "0"),
    parse(sentences) {
      checkSentences(sentences);
      const trees: Tree[][] = sentences.map(() => []);
      for (const batch of toBatches(sentences)) {
        const forms = batch.map((piece) => piece.forms);
        for (const [index, analysis] of network.run(forms, spanTree).entries()) {
          const { sentence, place } = batch[index]!;
          trees[sentence]![place] = toTree(forms[index]!, analysis);
        }
      }
      return trees.map(joinTrees);
    },
  };
}

/**
 * A parser from weights that are fetched first: the way for browsers.
 *
 * @param url by default the file of `@relata/english`; bundlers that know `new URL(…, import.meta.url)` copy it.
 * @throws {ParserError} `weights-missing` when it cannot be fetched, and whatever `createParser` throws.
 */
export async function loadParser(
  url: string | URL = weightsUrl,
  options: ParserOptions = {},
): Promise<Parser> {
  return createParser(await fetchWeights(url), options);
}

function chooseKernels(wanted: ParserOptions["kernels"]): Kernels {
  if (wanted === "plain") return createPlainKernels();
  const simd = createSimdKernels();
  if (simd === undefined && wanted === "simd") {
    throw new ParserError("kernels-missing", "this host runs no WebAssembly with SIMD");
  }
  return simd ?? createPlainKernels();
}

function checkSentences(sentences: readonly (readonly string[])[]): void {
  if (!Array.isArray(sentences)) {
    throw new ParserError("input-invalid", `sentences must be an array, not ${show(sentences)}`);
  }
  for (const [index, forms] of sentences.entries()) {
    if (!Array.isArray(forms)) {
      const text = `sentence ${index} must be an array of words, not ${show(forms)}`;
      throw new ParserError("input-invalid", text);
    }
    for (let place = 0; place < forms.length; place++) {
      if (typeof forms[place] === "string") continue;
      const text = `word ${place} of sentence ${index} must be a string, not ${show(forms[place])}`;
      throw new ParserError("input-invalid", text);
    }
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
}

/** Pieces of like length together, the longest first: they are read in step. */
function toBatches(sentences: readonly (readonly string[])[]): Piece[][] {
  const pieces = sentences
    .flatMap((whole, sentence) =>
      cutSentence(whole, LONGEST_SENTENCE).map((forms, place): Piece => ({
        forms,
        sentence,
        place,
      })),
    )
    .sort((a, b) => b.forms.length - a.forms.length);
  const batches: Piece[][] = [];
  let batch: Piece[] = [];
  let words = 0;
  for (const piece of pieces) {
    const { length } = piece.forms;
    const full = batch.length === LARGEST_BATCH || words + length > LONGEST_SENTENCE;
    if (full && batch.length > 0) {
      batches.push(batch);
      [batch, words] = [[], 0];
    }
    batch.push(piece);
    words += length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
