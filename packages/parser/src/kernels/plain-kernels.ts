import type { Kernels } from "./kernels.ts";
import { Memory } from "./memory.ts";

// Looked up once: a lookup in the inner loops costs as much as the work.
const { fround, imul } = Math;

/** The kernels over plain typed arrays: slower, for places where WebAssembly or its SIMD is missing or forbidden. */
export function createPlainKernels(): Kernels {
  const store = {
    buffer: new ArrayBuffer(0),
    grow(pages: number) {
      const { buffer } = store;
      store.buffer = new ArrayBuffer(
        buffer.byteLength + Math.max(pages * 65_536, buffer.byteLength >> 1),
      );
      new Uint8Array(store.buffer).set(new Uint8Array(buffer));
    },
  };
  const memory = new Memory(store);
  const kernels: Kernels = {
    name: "plain",
    memory,
    multiply(
      weights,
      rows,
      columns,
      scales,
      bias,
      input,
      inputStride,
      count,
      output,
      outputStride,
    ) {
      for (let n = 0; n < count; n++) {
        multiplyOne(
          memory,
          weights,
          rows,
          columns,
          scales,
          bias,
          input + n * inputStride,
          output + n * outputStride,
        );
      }
    },
    step(table, count, hidden, weights, scales, inverse, gates) {
      for (let n = 0; n < count; n++) {
        const [sums, cell, before, after] = memory.i32.subarray((table >> 2) + 4 * n);
        if (weights !== 0) {
          multiplyOne(memory, weights, 4 * hidden, hidden, scales, sums!, before!, gates);
        }
        const z = weights === 0 ? sums! : gates;
        updateCell(memory, hidden, inverse, z >> 2, cell! >> 2, after! >> 1);
      }
    },
    quantise(input, length, inverse, smallest, largest, output) {
      const { f32, i16 } = memory;
      for (let index = 0; index < length; index++) {
        let value = fround(f32[(input >> 2) + index]! * inverse);
        if (value < smallest) value = smallest;
        if (value > largest) value = largest;
        i16[(output >> 1) + index] = roundHalfEven(value);
      }
    },
    pair(first, second, length, inverse, largest, output) {
      const { f32, i16 } = memory;
      const code = (value: number): number => {
        const scaled = fround(value * inverse);
        return roundHalfEven(scaled > largest ? largest : scaled);
      };
      for (let index = 0; index < length; index++) {
        const a = f32[(first >> 2) + index]!;
        const b = f32[(second >> 2) + index]!;
        const x = a > 0 ? a : 0;
        const y = b > 0 ? b : 0;
        const at = (output >> 1) + index;
        i16[at] = code(x);
        i16[at + length] = code(y);
        i16[at + 2 * length] = code(fround(x * y));
      }
    },
    best(values, length, count, output) {
      const { f32, i32 } = memory;
      for (let row = 0; row < count; row++) {
        const at = (values >> 2) + row * length;
        let place = 0;
        for (let column = 1; column < length; column++) {
          if (f32[at + column]! > f32[at + place]!) place = column;
        }
        i32[(output >> 2) + row] = place;
      }
    },
  };
  return kernels;
}

function multiplyOne(
  memory: Memory,
  weights: number,
  rows: number,
  columns: number,
  scales: number,
  bias: number,
  input: number,
  output: number,
): void {
  const { i16, f32 } = memory;
  const codes = input >> 1;
  for (let row = 0; row < rows; row += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let at = (weights >> 1) + (row & ~15) * columns + (row & 15) * 2;
    for (let place = codes; place < codes + columns; place += 2, at += 32) {
      const x = i16[place]!;
      const y = i16[place + 1]!;
      a = (a + imul(i16[at]!, x) + imul(i16[at + 1]!, y)) | 0;
      b = (b + imul(i16[at + 2]!, x) + imul(i16[at + 3]!, y)) | 0;
      c = (c + imul(i16[at + 4]!, x) + imul(i16[at + 5]!, y)) | 0;
      d = (d + imul(i16[at + 6]!, x) + imul(i16[at + 7]!, y)) | 0;
    }
    const scale = (scales >> 2) + row;
    const add = (bias >> 2) + row;
    const out = (output >> 2) + row;
    f32[out] = fround(fround(a) * f32[scale]!) + f32[add]!;
    f32[out + 1] = fround(fround(b) * f32[scale + 1]!) + f32[add + 1]!;
    f32[out + 2] = fround(fround(c) * f32[scale + 2]!) + f32[add + 2]!;
    f32[out + 3] = fround(fround(d) * f32[scale + 3]!) + f32[add + 3]!;
  }
}

/** Indices, not addresses: `z` and `cell` of floats, `after` of codes. */
function updateCell(
  { f32, i16 }: Memory,
  hidden: number,
  inverse: number,
  z: number,
  cell: number,
  after: number,
): void {
  for (let unit = 0; unit < hidden; unit++) {
    const input = sigmoid(f32[z + unit]!);
    const forget = sigmoid(f32[z + hidden + unit]!);
    const candidate = tanh(f32[z + 2 * hidden + unit]!);
    const output = sigmoid(f32[z + 3 * hidden + unit]!);
    const kept = fround(forget * f32[cell + unit]!);
    const value = fround(kept + fround(input * candidate));
    f32[cell + unit] = value;
    const state = fround(output * tanh(value));
    i16[after + unit] = roundHalfEven(fround(state * inverse));
  }
}

const REACH = 7;
const [N0, N1, N2] = [0.999926426266824, 0.11237912127412168, 0.001371332334305836].map(fround) as [
  number,
  number,
  number,
];
const [D1, D2, D3] = [0.44549927607708323, 0.01672320506057755, 4.7708555189165947e-5].map(
  fround,
) as [number, number, number];

/** A rational approximation, fitted on −7…7 and constant beyond; error below 2e-5. */
export function tanh(value: number): number {
  const x = value < -REACH ? -REACH : value > REACH ? REACH : value;
  const square = fround(x * x);
  let above = fround(fround(N2 * square) + N1);
  above = fround(fround(above * square) + N0);
  let below = fround(fround(D3 * square) + D2);
  below = fround(fround(below * square) + D1);
  below = fround(fround(below * square) + 1);
  return fround(fround(above * x) / below);
}

/** ½ + ½ · tanh(x / 2). */
export function sigmoid(x: number): number {
  return fround(fround(tanh(fround(x * 0.5)) * 0.5) + 0.5);
}

/** Adding and taking away 3 × 2²² leaves a float32 below 2²² rounded to a whole number, halves to even. */
export function roundHalfEven(value: number): number {
  return fround(fround(value + 12_582_912) - 12_582_912);
}
