import { gzipSync } from "node:zlib";

/** Whole numbers below `limit`, the same for a seed everywhere. */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  const { imul } = Math;
  return (limit) => {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export interface TinyChanges {
  readonly format?: string;
  readonly hidden?: number;
  readonly without?: string;
}

/** A weights file with a small network of random numbers: quick to load, and the same for a seed. */
export function tinyWeights(seed: number, changes: TinyChanges = {}): Uint8Array {
  const { format = "relata-parser/1", hidden = 16, without } = changes;
  const random = createRandom(seed);
  const tensors: Record<string, object> = {};
  const chunks: Uint8Array[] = [];
  let size = 0;
  const add = (name: string, entry: object, bytes: Uint8Array): void => {
    if (name !== without) tensors[name] = { ...entry, offset: size };
    const padded = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
    padded.set(bytes);
    chunks.push(padded);
    size += padded.length;
  };
  const codes = (length: number): Uint8Array =>
    Uint8Array.from({ length }, () => random(255) - 127);
  const floats = (name: string, length: number, scale = 1): void => {
    const values = Float32Array.from({ length }, () => scale * (random(1000) / 500 - 1));
    add(name, { type: "f32", shape: [length] }, new Uint8Array(values.buffer));
  };
  const matrix = (name: string, rows: number, columns: number): void => {
    const stride = Math.ceil(columns / 16) * 16;
    const bytes = new Uint8Array(rows * stride);
    for (let row = 0; row < rows; row++) bytes.set(codes(columns), row * stride);
    const entry = { type: "i8", shape: [rows, columns], stride, scales: `${name}.scales` };
    add(name, entry, bytes);
    const scales = Float32Array.from({ length: rows }, () => (1 + random(100) / 100) / 300);
    add(`${name}.scales`, { type: "f32", shape: [rows] }, new Uint8Array(scales.buffer));
  };
  const linear = (name: string, rows: number, columns: number): void => {
    matrix(`${name}.weight`, rows, columns);
    floats(`${name}.bias`, rows);
  };
  const text = (name: string, lines: readonly string[]): void => {
    const bytes = new TextEncoder().encode(lines.join("\n"));
    add(name, { type: "u8", shape: [bytes.length] }, bytes);
  };
  const table = (name: string, rows: number, dim: number): void =>
    add(name, { type: "i8", shape: [rows, dim], scale: 0.01 }, codes(rows * dim));

  add("vector", { type: "u4", shape: [4, 5] }, codes(12));
  floats("vector.codebook", 16);
  floats("vector.scales", 5);
  text("vector.keys", ["the", "0", "man"]);
  table("word", 3, 4);
  text("word.keys", ["the", "00"]);
  table("suffix2", 32, 3);
  table("prefix1", 16, 3);
  table("shape", 16, 2);
  table("ngrams", 64, 4);
  const input = 5 + 4 + 3 + 3 + 2 + 4;
  for (const way of ["forward", "backward"]) {
    for (const layer of [1, 2]) {
      matrix(`lstm${layer}.${way}.input`, 4 * hidden, layer === 1 ? input : 2 * hidden);
      matrix(`lstm${layer}.${way}.recurrent`, 4 * hidden, hidden);
      floats(`lstm${layer}.${way}.bias`, 4 * hidden);
    }
  }
  const labels = {
    upos: ["NOUN", "VERB", "DET"],
    xpos: ["NN", "VB"],
    feats: ["_", "Number=Sing"],
    lemma: ["lower|0>|0>", "keep|0>|1>", "title|1>x|0>"],
    name: ["O", "B-PER", "I-PER", "E-PER", "S-PER", "B-LOC", "I-LOC", "E-LOC", "S-LOC"],
    relation: ["root", "nsubj", "obj", "punct"],
  };
  linear("tags", 16, 2 * hidden);
  linear("names", 16, 2 * hidden);
  const heads: Record<string, object> = {};
  for (const tag of ["upos", "xpos", "feats", "lemma", "name"] as const) {
    linear(tag, labels[tag].length, 16);
    const mlp = tag === "name" ? "names" : "tags";
    heads[tag] = { mlp, weight: `${tag}.weight`, bias: `${tag}.bias` };
  }
  linear("arcs.dependent", 16, 2 * hidden);
  linear("arcs.head", 16, 2 * hidden);
  matrix("arcs.bilinear", 16, 16);
  matrix("arcs.prior", 1, 16);
  floats("arcs.root", 16);
  floats("arcs.distance", 21);
  linear("relations.child", 16, 2 * hidden);
  linear("relations.parent", 16, 2 * hidden);
  floats("relations.root", 16);
  linear("relations", 4, 48);
  text("lexicon", ["men\tNOUN\tman"]);

  const header = {
    format,
    name: "tiny",
    version: "0",
    features: [
      {
        kind: "vector",
        dim: 5,
        tensor: "vector",
        keys: "vector.keys",
        codebook: "vector.codebook",
        scales: "vector.scales",
      },
      { kind: "word", dim: 4, tensor: "word", keys: "word.keys" },
      { kind: "suffix", dim: 3, tensor: "suffix2", size: 2, buckets: 32 },
      { kind: "prefix", dim: 3, tensor: "prefix1", size: 1, buckets: 16 },
      { kind: "shape", dim: 2, tensor: "shape", buckets: 16 },
      { kind: "ngrams", dim: 4, tensor: "ngrams", buckets: 64, range: [2, 3] },
    ],
    encoder: { layers: 2, hidden, input },
    mlps: {
      tags: { layer: 1, units: 16, weight: "tags.weight", bias: "tags.bias" },
      names: { layer: 2, units: 16, weight: "names.weight", bias: "names.bias" },
    },
    heads,
    arcs: { layer: 2, units: 16 },
    relations: { layer: 2, units: 16 },
    labels,
    scales: {
      x: 0.0005,
      h: 1 / 8191,
      tags: 0.001,
      names: 0.001,
      "arcs.dependent": 0.03,
      "arcs.head": 0.0005,
      "arcs.bilinear": 0.001,
      relations: 0.002,
    },
    calibration: { arc: { slope: 0.4, intercept: -0.1 }, name: { slope: 0.5, intercept: 0 } },
    tensors,
  };
  let json = JSON.stringify(header);
  json = json.padEnd(Math.ceil(json.length / 16) * 16);
  const length = new Uint8Array(new Uint32Array([json.length]).buffer);
  // A plain array: the `slice` of Node's Buffer doesn't copy.
  return new Uint8Array(gzipSync(Buffer.concat([length, Buffer.from(json), ...chunks])));
}
