import { multiply, quantise, sigmoid, tanh, LARGEST } from "./arithmetic.ts";
import { createFeatures } from "./features.ts";
import type { Matrix, TagHead, Weights } from "./weights.ts";

/** What the network says of one sentence of n words. */
export interface Scores {
  /** Logits of each head: n rows, one column a label. */
  readonly tags: Readonly<Record<TagHead, Float32Array>>;
  /** n rows of n + 1 columns: how well each word (column 0: the root) heads the row's word. */
  readonly arcs: Float32Array;
  /** Logits of the relation of word `dependent` to head column `head`. */
  relation(dependent: number, head: number): Float32Array;
}

/** A linear layer with its input's scale folded into the row scales. */
interface Linear {
  readonly matrix: Matrix;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

interface Direction {
  readonly input: Linear;
  readonly recurrent: Linear;
}

/** Distances at which the next bias of `arcs.distance` begins. */
const DISTANCES = [1, 2, 3, 4, 6, 8, 11, 16, 23, 32];

/** Word forms whose features are kept; at the limit the memory starts afresh. */
const REMEMBERED_FORMS = 20_000;

export class Network {
  readonly #weights: Weights;
  readonly #hidden: number;
  readonly #layers: readonly (readonly [forward: Direction, backward: Direction])[];
  readonly #features: (form: string) => Float32Array;
  readonly #mlps: ReadonlyMap<string, Linear>;
  readonly #heads: ReadonlyMap<TagHead, Linear>;
  readonly #arcs: Readonly<Record<"dependent" | "head" | "bilinear" | "prior", Linear>>;
  readonly #relations: Readonly<Record<"child" | "parent" | "label", Linear>>;
  readonly #distance: Float32Array;
  readonly #arcRoot: Float32Array;
  readonly #relationRoot: Float32Array;
  /** Layer 1's input, forward then backward, for the forms seen lately. */
  readonly #projections = new Map<string, Float32Array>();

  constructor(weights: Weights) {
    this.#weights = weights;
    const { encoder, mlps, heads } = weights.header;
    const linear = (weight: string, site: string, bias?: string): Linear => {
      const matrix = weights.matrix(weight);
      const scale = Math.fround(weights.header.scales[site]!);
      return {
        matrix,
        scales: matrix.scales.map((value) => value * scale),
        bias: bias === undefined ? new Float32Array(matrix.rows) : weights.floats(bias),
      };
    };
    this.#hidden = encoder.hidden;
    this.#features = createFeatures(weights);
    this.#layers = Array.from({ length: encoder.layers }, (_, index) => {
      const [forward, backward] = (["forward", "backward"] as const).map((way): Direction => {
        const name = `lstm${index + 1}.${way}`;
        return {
          input: linear(`${name}.input`, index === 0 ? "x" : "h", `${name}.bias`),
          recurrent: linear(`${name}.recurrent`, "h"),
        };
      });
      return [forward!, backward!] as const;
    });
    this.#mlps = new Map(
      Object.entries(mlps).map(([name, { weight, bias }]) => [name, linear(weight, "h", bias)]),
    );
    this.#heads = new Map(
      Object.entries(heads).map(([tag, { mlp, weight, bias }]) => [
        tag as TagHead,
        linear(weight, mlp, bias),
      ]),
    );
    this.#arcs = {
      dependent: linear("arcs.dependent.weight", "h", "arcs.dependent.bias"),
      head: linear("arcs.head.weight", "h", "arcs.head.bias"),
      bilinear: linear("arcs.bilinear", "arcs.head"),
      prior: linear("arcs.prior", "arcs.head"),
    };
    this.#relations = {
      child: linear("relations.child.weight", "h", "relations.child.bias"),
      parent: linear("relations.parent.weight", "h", "relations.parent.bias"),
      label: linear("relations.weight", "relations", "relations.bias"),
    };
    this.#distance = weights.floats("arcs.distance");
    this.#arcRoot = weights.floats("arcs.root");
    this.#relationRoot = weights.floats("relations.root");
  }

  run(forms: readonly string[]): Scores {
    const { header } = this.#weights;
    const size = forms.length;
    const outputs: Int16Array[] = [];
    for (const [index, [forward, backward]] of this.#layers.entries()) {
      const output = new Int16Array(size * 2 * this.#hidden);
      const gates = 4 * this.#hidden;
      const below = outputs[index - 1];
      const sums = new Int32Array(gates);
      for (const [direction, way] of [forward, backward].entries()) {
        const input = new Float32Array(size * gates);
        for (let t = 0; t < size; t++) {
          const row = input.subarray(t * gates, (t + 1) * gates);
          if (below === undefined) {
            row.set(this.#project(forms[t]!).subarray(direction * gates, (direction + 1) * gates));
          } else apply(way.input, below, t * 2 * this.#hidden, sums, row);
        }
        this.#recur(way.recurrent, input, size, direction === 1, output);
      }
      outputs.push(output);
    }
    const hidden = new Map<string, Int16Array>();
    for (const [name, { layer }] of Object.entries(header.mlps)) {
      const values = relu(applyAll(this.#mlps.get(name)!, outputs[layer - 1]!, size));
      hidden.set(name, this.#codes(values, name));
    }
    const tags = Object.fromEntries(
      Object.entries(header.heads).map(([tag, { mlp }]) => [
        tag,
        applyAll(this.#heads.get(tag as TagHead)!, hidden.get(mlp)!, size),
      ]),
      // The header lists exactly these heads.
    ) as Record<TagHead, Float32Array>;
    return {
      tags,
      arcs: this.#scoreArcs(outputs[header.arcs.layer - 1]!, size),
      relation: this.#relationScorer(outputs[header.relations.layer - 1]!, size),
    };
  }

  /** Layer 1's input side for a form: the same in every sentence. */
  #project(form: string): Float32Array {
    const known = this.#projections.get(form);
    if (known !== undefined) return known;
    const codes = this.#codes(this.#features(form), "x");
    const gates = 4 * this.#hidden;
    const sums = new Int32Array(gates);
    const projection = new Float32Array(2 * gates);
    for (const [direction, { input }] of this.#layers[0]!.entries()) {
      apply(input, codes, 0, sums, projection.subarray(direction * gates, (direction + 1) * gates));
    }
    if (this.#projections.size >= REMEMBERED_FORMS) this.#projections.clear();
    this.#projections.set(form, projection);
    return projection;
  }

  /** One direction of an LSTM; gates in the order input, forget, cell, output. */
  #recur(
    recurrent: Linear,
    input: Float32Array,
    size: number,
    backward: boolean,
    output: Int16Array,
  ): void {
    const hidden = this.#hidden;
    const gates = 4 * hidden;
    const state = new Int16Array(hidden);
    const cell = new Float32Array(hidden);
    const sums = new Int32Array(gates);
    const z = new Float32Array(gates);
    const { scales } = recurrent;
    for (let step = 0; step < size; step++) {
      const t = backward ? size - 1 - step : step;
      multiply(recurrent.matrix, state, 0, sums);
      for (let gate = 0; gate < gates; gate++) {
        z[gate] = input[t * gates + gate]! + Math.fround(sums[gate]! * scales[gate]!);
      }
      const at = t * 2 * hidden + (backward ? hidden : 0);
      for (let unit = 0; unit < hidden; unit++) {
        const kept = Math.fround(sigmoid(z[hidden + unit]!) * cell[unit]!);
        const added = Math.fround(sigmoid(z[unit]!) * tanh(z[2 * hidden + unit]!));
        const value = Math.fround(kept + added);
        cell[unit] = value;
        const out = Math.fround(sigmoid(z[3 * hidden + unit]!) * tanh(value));
        state[unit] = Math.round(Math.fround(out * LARGEST));
      }
      output.set(state, at);
    }
  }

  #codes(values: Float32Array, site: string, largest: number = LARGEST): Int16Array {
    const codes = new Int16Array(values.length);
    const inverse = Math.fround(1 / Math.fround(this.#weights.header.scales[site]!));
    quantise(values, inverse, codes, largest);
    return codes;
  }

  #scoreArcs(codes: Int16Array, size: number): Float32Array {
    const { units } = this.#weights.header.arcs;
    const { scales } = this.#weights.header;
    const dependents = this.#codes(
      relu(applyAll(this.#arcs.dependent, codes, size)),
      "arcs.dependent",
      127,
    );
    const headValues = new Float32Array((size + 1) * units);
    headValues.set(this.#arcRoot);
    headValues.set(relu(applyAll(this.#arcs.head, codes, size)), units);
    const heads = this.#codes(headValues, "arcs.head");
    const moved = this.#codes(applyAll(this.#arcs.bilinear, heads, size + 1), "arcs.bilinear");
    const prior = applyAll(this.#arcs.prior, heads, size + 1);
    const scale = Math.fround(
      Math.fround(scales["arcs.dependent"]!) * Math.fround(scales["arcs.bilinear"]!),
    );
    const scores = new Float32Array(size * (size + 1));
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= size; j++) {
        if (j === i + 1) {
          scores[i * (size + 1) + j] = -10_000;
          continue;
        }
        let sum = 0;
        for (let unit = 0; unit < units; unit++) {
          sum += Math.imul(dependents[i * units + unit]!, moved[j * units + unit]!);
        }
        const product = Math.fround(Math.fround(sum) * scale);
        const bias = this.#distance[j === 0 ? 2 * DISTANCES.length : bucket(j - 1 - i)]!;
        scores[i * (size + 1) + j] = Math.fround(product + prior[j]!) + bias;
      }
    }
    return scores;
  }

  #relationScorer(
    codes: Int16Array,
    size: number,
  ): (dependent: number, head: number) => Float32Array {
    const { units } = this.#weights.header.relations;
    const children = relu(applyAll(this.#relations.child, codes, size));
    const parents = relu(applyAll(this.#relations.parent, codes, size));
    const pair = new Float32Array(3 * units);
    return (dependent, head) => {
      for (let unit = 0; unit < units; unit++) {
        const child = children[dependent * units + unit]!;
        const parent = head === 0 ? this.#relationRoot[unit]! : parents[(head - 1) * units + unit]!;
        pair[unit] = child;
        pair[units + unit] = parent;
        pair[2 * units + unit] = child * parent;
      }
      return applyAll(this.#relations.label, this.#codes(pair, "relations"), 1);
    };
  }
}

function bucket(offset: number): number {
  const distance = Math.abs(offset);
  let index = 0;
  while (index + 1 < DISTANCES.length && DISTANCES[index + 1]! <= distance) index++;
  return offset < 0 ? index : DISTANCES.length + index;
}

function apply(
  { matrix, scales, bias }: Linear,
  codes: Int16Array,
  at: number,
  sums: Int32Array,
  result: Float32Array,
): void {
  multiply(matrix, codes, at, sums);
  for (let row = 0; row < matrix.rows; row++) {
    result[row] = Math.fround(Math.fround(sums[row]!) * scales[row]!) + bias[row]!;
  }
}

/** `count` inputs, one after the other, each as long as the matrix has columns. */
function applyAll(linear: Linear, codes: Int16Array, count: number): Float32Array {
  const { rows, columns } = linear.matrix;
  const sums = new Int32Array(rows);
  const result = new Float32Array(count * rows);
  for (let index = 0; index < count; index++) {
    apply(linear, codes, index * columns, sums, result.subarray(index * rows, (index + 1) * rows));
  }
  return result;
}

function relu(values: Float32Array): Float32Array {
  return values.map((value) => Math.max(0, value));
}
