import type { Memory } from "./memory.ts";

/**
 * The inner loops of the network. All addresses are byte offsets into `memory`; matrices and
 * activations are int16, matrices in the order of `packMatrix`, everything else float32. Each operation rounds to float32, in the order written, so
 * that every implementation gives the same bytes.
 */
export interface Kernels {
  readonly name: "simd" | "plain";
  readonly memory: Memory;
  /**
   * `output[n][row] = float(Σ weights[row][column] · input[n][column]) · scales[row] + bias[row]`
   *
   * @param rows a multiple of 16.
   * @param columns a multiple of 8.
   * @param inputStride bytes from one input to the next, likewise `outputStride`.
   */
  multiply(
    weights: number,
    rows: number,
    columns: number,
    scales: number,
    bias: number,
    input: number,
    inputStride: number,
    count: number,
    output: number,
    outputStride: number,
  ): void;
  /**
   * One step of an LSTM for `count` sentences at once. `table` holds four addresses (int32) a sentence: what the input
   * adds to the gates, the cell (changed in place), the state before, where the new state goes. Gates stand in the order
   * input, forget, cell, output.
   *
   * @param hidden units, a multiple of 16.
   * @param weights of the states before; 0 at the first step, where there are none.
   * @param inverse codes per unit of a state.
   * @param gates room for `count` × 4 × `hidden` floats.
   */
  step(
    table: number,
    count: number,
    hidden: number,
    weights: number,
    scales: number,
    inverse: number,
    gates: number,
  ): void;
  /**
   * `output = round(clip(input · inverse))`, halves to even.
   *
   * @param length values, a multiple of 8.
   */
  quantise(
    input: number,
    length: number,
    inverse: number,
    smallest: number,
    largest: number,
    output: number,
  ): void;
  /**
   * Codes of `first`, `second` and their product, one after the other, negative values cut to 0: `round(clip(value · inverse))`.
   *
   * @param length values of each, a multiple of 4.
   */
  pair(
    first: number,
    second: number,
    length: number,
    inverse: number,
    largest: number,
    output: number,
  ): void;
  /**
   * `output[n]` (int32) = column of the highest value of row n, the lowest of equal ones.
   *
   * @param length of a row, a multiple of 4.
   * @param count of rows, at least 1.
   */
  best(values: number, length: number, count: number, output: number): void;
}

/** Rows and columns of a matrix as kernels take it. */
export const padRows = (rows: number): number => Math.ceil(rows / 16) * 16;
export const padColumns = (columns: number): number => Math.ceil(columns / 8) * 8;

/**
 * Lays a row-major matrix out as the kernels read it: 16 rows together, two columns of each row side by side. What pads it
 * to `padRows` and `padColumns` must be zero in `target` already.
 */
export function packMatrix(
  source: Int8Array | Int16Array,
  from: number,
  rows: number,
  columns: number,
  stride: number,
  target: Int16Array,
  at: number,
): void {
  const padded = padColumns(columns);
  for (let row = 0; row < rows; row++) {
    const block = at + (row & ~15) * padded + (row & 15) * 2;
    const line = from + row * stride;
    for (let column = 0; column < columns; column++) {
      target[block + (column & ~1) * 16 + (column & 1)] = source[line + column]!;
    }
  }
}
