import { ParserError } from "./error.ts";
import type { Line } from "./probability.ts";

/** An int8 matrix, row by row; the value of an element is `data × scales[row]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Distance of two rows in `data`; the columns past `columns` are 0. */
  readonly stride: number;
  readonly data: Int8Array;
  /** float32, one a row. */
  readonly scales: Float32Array;
}

export interface Feature {
  readonly kind: "vector" | "word" | "suffix" | "prefix" | "shape" | "ngrams";
  readonly dim: number;
  readonly tensor: string;
  readonly keys?: string;
  readonly codebook?: string;
  readonly scales?: string;
  /** Length of the affix in code points. */
  readonly size?: number;
  readonly buckets?: number;
  readonly range?: readonly [number, number];
}

interface Mlp {
  /** Encoder layer it reads, from 1. */
  readonly layer: number;
  readonly units: number;
  readonly weight: string;
  readonly bias: string;
}

interface Head {
  readonly mlp: string;
  readonly weight: string;
  readonly bias: string;
}

export const tagHeads = ["upos", "xpos", "feats", "lemma", "name"] as const;
export type TagHead = (typeof tagHeads)[number];

interface TensorEntry {
  readonly type: "i8" | "f32" | "u8" | "u4";
  readonly shape: readonly number[];
  readonly offset: number;
  readonly stride?: number;
  readonly scale?: number;
  readonly scales?: string;
}

export interface Header {
  readonly format: "relata-parser/1";
  readonly name: string;
  readonly version: string;
  readonly features: readonly Feature[];
  readonly encoder: { readonly layers: number; readonly hidden: number; readonly input: number };
  readonly mlps: Readonly<Record<string, Mlp>>;
  readonly heads: Readonly<Record<TagHead, Head>>;
  readonly arcs: { readonly layer: number; readonly units: number };
  readonly relations: { readonly layer: number; readonly units: number };
  readonly labels: Readonly<Record<TagHead | "relation", readonly string[]>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Logistic lines from a margin to a probability. */
  readonly calibration?: { readonly arc: Line; readonly name: Line };
  readonly tensors: Readonly<Record<string, TensorEntry>>;
}

/** An opened weights file: the header and typed views of its tensors. */
export interface Weights {
  readonly header: Header;
  matrix(name: string): Matrix;
  /** An int8 table with one scale. */
  table(name: string): { readonly data: Int8Array; readonly dim: number; readonly scale: number };
  floats(name: string): Float32Array;
  bytes(name: string): Uint8Array;
  text(name: string): string;
}

/**
 * Opens unpacked weights: `u32le header length | JSON header | tensors`.
 *
 * @throws {ParserError} `weights-damaged` when cut short or unreadable, `weights-format` when of another format.
 */
export function openWeights(file: Uint8Array): Weights {
  if (file.byteLength < 4) {
    throw new ParserError("weights-damaged", `weights of ${file.byteLength} bytes are no weights`);
  }
  const length = new DataView(file.buffer, file.byteOffset, 4).getUint32(0, true);
  if (4 + length > file.byteLength) {
    throw new ParserError(
      "weights-damaged",
      "the weights are cut short or no weights: fetch them again",
    );
  }
  const decoder = new TextDecoder();
  let header: Header;
  try {
    header = JSON.parse(decoder.decode(file.subarray(4, 4 + length))) as Header;
  } catch {
    throw new ParserError(
      "weights-damaged",
      "the header of the weights cannot be read: fetch them again",
    );
  }
  if (header?.format !== "relata-parser/1") {
    throw new ParserError(
      "weights-format",
      `weights of format ${JSON.stringify(header?.format)}; this parser reads "relata-parser/1": use the same version of both packages`,
    );
  }
  checkSizes(header);
  const start = 4 + length;
  const entry = (name: string): TensorEntry => {
    const found = header.tensors[name];
    if (found === undefined) {
      throw new ParserError("weights-damaged", `the weights hold no tensor "${name}"`);
    }
    return found;
  };
  const bytes = (name: string): Uint8Array => {
    const { type, shape, offset, stride } = entry(name);
    const rows = shape[0]!;
    const columns = shape[1] ?? 1;
    const size =
      type === "f32"
        ? 4 * rows * columns
        : type === "u4"
          ? rows * Math.ceil(columns / 2)
          : rows * (stride ?? columns);
    if (start + offset + size > file.byteLength) {
      throw new ParserError("weights-damaged", `the weights end inside the tensor "${name}"`);
    }
    return file.subarray(start + offset, start + offset + size);
  };
  // A copy: the file's own buffer may be unaligned or change hands.
  const floats = (name: string): Float32Array => new Float32Array(bytes(name).slice().buffer);
  const signed = (name: string): Int8Array => new Int8Array(bytes(name).slice().buffer);
  return {
    header,
    bytes,
    floats,
    text: (name) => decoder.decode(bytes(name)),
    table: (name) => {
      const { shape, scale } = entry(name);
      return { data: signed(name), dim: shape[1]!, scale: Math.fround(scale!) };
    },
    matrix: (name) => {
      const { shape, stride, scales } = entry(name);
      const [rows, columns] = [shape[0]!, shape[1]!];
      return {
        rows,
        columns,
        stride: stride ?? columns,
        data: signed(name),
        scales: floats(scales!),
      };
    },
  };
}

/** The kernels work on 16 numbers at a time. */
function checkSizes({ encoder, mlps, arcs, relations, ...header }: Header): void {
  const { heads, labels, scales, tensors, features } = header;
  const parts = { encoder, mlps, arcs, relations, heads, labels, scales, tensors, features };
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === "object" && part !== null) continue;
    throw new ParserError("weights-damaged", `the header of the weights has no "${name}"`);
  }
  const widths = Object.values(mlps).map(({ units }) => units);
  const units = [encoder.hidden, arcs.units, relations.units, ...widths];
  if (units.every((count) => count > 0 && count % 16 === 0)) return;
  throw new ParserError(
    "weights-format",
    `hidden layers of ${units.join(", ")} units; each must have a multiple of 16`,
  );
}
