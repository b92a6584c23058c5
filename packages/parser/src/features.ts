import type { Feature, Weights } from "./weights.ts";

// Looked up once: a lookup in the inner loops costs as much as the work.
const { fround, imul } = Math;

/** Writes the features of a word form into `target`, `dim` floats from `at`. */
type Reader = (form: string, target: Float32Array, at: number) => void;

const encoder = new TextEncoder();

/** Gives the input vector of a word form: what is known of it outside any sentence. */
export function createFeatures(weights: Weights): (form: string) => Float32Array {
  const { features, encoder: sizes } = weights.header;
  const readers = features.map((feature) => ({
    read: createReader(feature, weights),
    dim: feature.dim,
  }));
  return (form) => {
    const x = new Float32Array(sizes.input);
    let at = 0;
    for (const { read, dim } of readers) {
      read(form, x, at);
      at += dim;
    }
    return x;
  };
}

function createReader(feature: Feature, weights: Weights): Reader {
  switch (feature.kind) {
    case "vector":
      return vectorReader(feature, weights);
    case "word":
      return wordReader(feature, weights);
    case "ngrams":
      return ngramReader(feature, weights);
    case "shape":
      return hashReader(feature, weights, (form) => `h:${shapeOf(form)}`);
    case "suffix":
    case "prefix": {
      const { kind, size } = feature;
      return hashReader(feature, weights, (form) => {
        const points = [...maskDigits(form)];
        const affix = kind === "suffix" ? points.slice(-size!) : points.slice(0, size);
        return `${kind[0]}${size}:${affix.join("")}`;
      });
    }
  }
}

function maskDigits(form: string): string {
  return form.replace(/[0-9]/g, "0");
}

function readKeys(text: string): Map<string, number> {
  return new Map(text.split("\n").map((key, row) => [key, row + 1]));
}

function vectorReader({ dim, tensor, keys, codebook, scales }: Feature, weights: Weights): Reader {
  const rows = readKeys(weights.text(keys!));
  const codes = weights.bytes(tensor);
  const values = weights.floats(codebook!);
  const scale = weights.floats(scales!);
  const rowBytes = Math.ceil(dim / 2);
  return (form, target, at) => {
    const lower = form.toLowerCase();
    const row = rows.get(lower) ?? rows.get(maskDigits(lower));
    if (row === undefined) return;
    for (let index = 0; index < dim; index++) {
      const byte = codes[row * rowBytes + (index >> 1)]!;
      const code = index & 1 ? byte >> 4 : byte & 15;
      target[at + index] = fround(values[code]! * scale[index]!);
    }
  };
}

function wordReader({ dim, tensor, keys }: Feature, weights: Weights): Reader {
  const rows = readKeys(weights.text(keys!));
  const { data, scale } = weights.table(tensor);
  return (form, target, at) => {
    const row = rows.get(maskDigits(form.toLowerCase())) ?? 0;
    for (let index = 0; index < dim; index++) {
      target[at + index] = fround(data[row * dim + index]! * scale);
    }
  };
}

function hashReader(
  { dim, tensor, buckets }: Feature,
  weights: Weights,
  keyOf: (form: string) => string,
): Reader {
  const { data, scale } = weights.table(tensor);
  return (form, target, at) => {
    const row = hash(keyOf(form)) % buckets!;
    for (let index = 0; index < dim; index++) {
      target[at + index] = fround(data[row * dim + index]! * scale);
    }
  };
}

/** Words longer than this many code points are read by their first 20 and last 10. */
const LONGEST = 30;

function ngramReader({ dim, tensor, buckets, range }: Feature, weights: Weights): Reader {
  const { data, scale } = weights.table(tensor);
  const [shortest, longest] = range!;
  return (form, target, at) => {
    const whole = [...form];
    const cut = whole.length > LONGEST ? [...whole.slice(0, 20), ...whole.slice(-10)] : whole;
    const points = ["<", ...cut.join("").toLowerCase(), ">"];
    let count = 0;
    for (let start = 0; start < points.length; start++) {
      for (let size = shortest; size <= longest && start + size <= points.length; size++) {
        const row = hash(`g:${points.slice(start, start + size).join("")}`) % buckets!;
        for (let index = 0; index < dim; index++) {
          // Rounded to float32 by the array.
          target[at + index]! += fround(data[row * dim + index]! * scale);
        }
        count++;
      }
    }
    if (count === 0) return;
    const share = fround(1 / count);
    for (let index = 0; index < dim; index++) target[at + index]! *= share;
  };
}

/** FNV-1a, 32 bits, over the UTF-8 bytes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of encoder.encode(text)) value = imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/** `Kyiv's` → `Xxxx'x`: letters and digits by class, runs cut to three, eight code points at most. */
function shapeOf(form: string): string {
  let shape = "";
  let length = 0;
  let run = 0;
  let last = "";
  for (const point of form) {
    const kind = classOf(point);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > 3) continue;
    shape += kind;
    if (++length === 8) break;
  }
  return shape;
}

function classOf(point: string): string {
  if (/[\p{Lu}\p{Lt}]/u.test(point)) return "X";
  if (/\p{Ll}/u.test(point)) return "x";
  if (/\p{Nd}/u.test(point)) return "d";
  return /\p{L}/u.test(point) ? "l" : point;
}
