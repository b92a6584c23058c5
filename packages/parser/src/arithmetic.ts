import type { Matrix } from "./weights.ts";

/** Largest activation code; with int8 weights a sum of 2,000 products stays within int32. */
export const LARGEST = 8191;

/**
 * Codes of `count` values: `round(x / scale)`, halves to even, clipped to ±`largest`. `inverse` is the float32
 * reciprocal of the scale.
 */
export function quantise(
  values: Float32Array,
  inverse: number,
  codes: Int16Array,
  largest: number = LARGEST,
): void {
  for (let index = 0; index < values.length; index++) {
    const scaled = Math.fround(values[index]! * inverse);
    codes[index] = Math.max(-largest, Math.min(largest, roundHalfEven(scaled)));
  }
}

/** Adding and taking away 3 × 2²² leaves a float32 rounded to a whole number, halves to even. */
function roundHalfEven(value: number): number {
  if (!(Math.abs(value) < 4194304)) return value;
  return Math.fround(Math.fround(value + 12582912) - 12582912);
}

/**
 * `sums[row] = Σ weight × code`, exact in int32. `codes` holds one input from `at`, as long as the matrix has columns.
 */
export function multiply(
  { rows, columns, stride, data }: Matrix,
  codes: Int16Array,
  at: number,
  sums: Int32Array,
): void {
  const even = columns - (columns % 4);
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    let [a, b, c, d] = [0, 0, 0, 0];
    const r0 = row * stride;
    const r1 = r0 + stride;
    const r2 = r1 + stride;
    const r3 = r2 + stride;
    for (let column = 0; column < columns; column++) {
      const code = codes[at + column]!;
      a += Math.imul(data[r0 + column]!, code);
      b += Math.imul(data[r1 + column]!, code);
      c += Math.imul(data[r2 + column]!, code);
      d += Math.imul(data[r3 + column]!, code);
    }
    sums[row] = a;
    sums[row + 1] = b;
    sums[row + 2] = c;
    sums[row + 3] = d;
  }
  for (; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < even; column += 4) {
      const place = row * stride + column;
      const from = at + column;
      sum +=
        Math.imul(data[place]!, codes[from]!) +
        Math.imul(data[place + 1]!, codes[from + 1]!) +
        Math.imul(data[place + 2]!, codes[from + 2]!) +
        Math.imul(data[place + 3]!, codes[from + 3]!);
    }
    for (let column = even; column < columns; column++) {
      sum += Math.imul(data[row * stride + column]!, codes[at + column]!);
    }
    sums[row] = sum;
  }
}

const STEPS = 64;
const REACH = 12;

/** e^x by its series near 0, then squared: + − × ÷ alone, so that every engine agrees. */
export function exponential(x: number): number {
  let [value, squarings] = [x, 0];
  while (Math.abs(value) > 1 / 64) {
    value /= 2;
    squarings++;
  }
  let result =
    1 + value * (1 + (value / 2) * (1 + (value / 3) * (1 + (value / 4) * (1 + value / 5))));
  for (; squarings > 0; squarings--) result *= result;
  return result;
}

/** The logistic function at −12, −12 + 1/64, … 12, with one point more on the right. */
const LOGISTIC: Float32Array = Float32Array.from(
  { length: 2 * REACH * STEPS + 2 },
  (_, index) => 1 / (1 + exponential(REACH - index / STEPS)),
);

/** 1 / (1 + e^−x), between the points of a table by a straight line; error below 2e-5. */
export function sigmoid(x: number): number {
  if (x >= REACH) return 1;
  if (x <= -REACH) return 0;
  const place = Math.fround(Math.fround(x + REACH) * STEPS);
  const index = place | 0;
  const low = LOGISTIC[index]!;
  return Math.fround(
    low + Math.fround(Math.fround(LOGISTIC[index + 1]! - low) * Math.fround(place - index)),
  );
}

/** 2 · sigmoid(2x) − 1. */
export function tanh(x: number): number {
  return Math.fround(Math.fround(2 * sigmoid(Math.fround(2 * x))) - 1);
}
