import { createFeatures } from "./features.ts";
import { FormCache } from "./form-cache.ts";
import { padColumns, padRows, packMatrix, type Kernels } from "./kernels/kernels.ts";
import { tagHeads, type TagHead, type Weights } from "./weights.ts";

// Looked up once: a lookup in the inner loops costs as much as the work.
const { fround } = Math;

/** What the network says of one sentence of n words. */
export interface Scores {
  /** Of each word, the best label of each head. */
  readonly tags: Readonly<Record<Exclude<TagHead, "name">, Int32Array>>;
  /** Logits of the name labels: n rows. */
  readonly names: Float32Array;
  /** n rows of n + 1 columns: how well each word (column 0: the root) heads the row's word. */
  readonly arcs: Float32Array;
}

/** The trees' heads are needed to score relations: 0 is the root, words count from 1. */
export type ChooseHeads = (arcs: Float32Array, size: number) => Int32Array;

export interface Analysis extends Scores {
  readonly heads: Int32Array;
  /** Best label of each arc; `root` only on the arc from the root. */
  readonly relations: Int32Array;
}

/** A linear layer in the kernels' memory; `scales` has its input's scale folded in. */
interface Linear {
  readonly rows: number;
  readonly columns: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
}

interface Direction {
  readonly input: Linear;
  readonly recurrent: Linear;
}

/** Largest activation code; with int8 weights a sum of 2,000 products stays within int32. */
const LARGEST = 8191;

/** Distances at which the next bias of `arcs.distance` begins. */
const DISTANCES = [1, 2, 3, 4, 6, 8, 11, 16, 23, 32];

/** Word forms whose part of the first layer is kept: 6 kB each at 192 units. */
const REMEMBERED_FORMS = 8192;

/** Words of a sentence, and of a batch, that can be read at once. */
export const LONGEST_SENTENCE = 2048;

/** Sentences read in step. */
export const LARGEST_BATCH = 8;

export class Network {
  readonly #kernels: Kernels;
  readonly #weights: Weights;
  readonly #hidden: number;
  readonly #layers: readonly (readonly [forward: Direction, backward: Direction])[];
  readonly #features: (form: string) => Float32Array;
  readonly #mlps: ReadonlyMap<string, Linear>;
  readonly #heads: Readonly<Record<TagHead, Linear>>;
  readonly #arcs: Readonly<Record<"dependent" | "head" | "bilinear" | "prior", Linear>>;
  readonly #relations: Readonly<Record<"child" | "parent" | "label", Linear>>;
  readonly #distance: Float32Array;
  readonly #arcRoot: Float32Array;
  readonly #relationRoot: Float32Array;
  readonly #rootLabel: number;
  readonly #forms = new FormCache(REMEMBERED_FORMS);
  /** Address of the slots: layer 1's input, forward then backward. */
  readonly #slots: number;
  readonly #slotBytes: number;
  /** Address of zeros: the state before the first word, and the bias of layers without one. */
  readonly #zeros: number;

  constructor(weights: Weights, kernels: Kernels) {
    this.#weights = weights;
    this.#kernels = kernels;
    const { memory } = kernels;
    const { encoder, mlps, heads, labels, arcs } = weights.header;
    this.#hidden = encoder.hidden;
    this.#features = createFeatures(weights);
    this.#zeros = memory.zeros(4 * Math.max(LONGEST_SENTENCE, arcs.units, 4 * encoder.hidden));
    const linear = (weight: string, site: string, bias?: string): Linear =>
      this.#load(weight, site, bias);
    this.#layers = Array.from({ length: encoder.layers }, (_, index) => {
      const direction = (way: string): Direction => {
        const name = `lstm${index + 1}.${way}`;
        return {
          input: linear(`${name}.input`, index === 0 ? "x" : "h", `${name}.bias`),
          recurrent: linear(`${name}.recurrent`, "h"),
        };
      };
      return [direction("forward"), direction("backward")] as const;
    });
    this.#mlps = new Map(
      Object.entries(mlps).map(([name, { weight, bias }]) => [name, linear(weight, "h", bias)]),
    );
    const head = (tag: TagHead): Linear =>
      linear(heads[tag].weight, heads[tag].mlp, heads[tag].bias);
    this.#heads = {
      upos: head("upos"),
      xpos: head("xpos"),
      feats: head("feats"),
      lemma: head("lemma"),
      name: head("name"),
    };
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
    this.#rootLabel = labels.relation.indexOf("root");
    // Words choose among the other labels; the root's own arc has this one.
    memory.f32[(this.#relations.label.bias >> 2) + this.#rootLabel] = -Infinity;
    this.#slotBytes = 2 * 4 * 4 * encoder.hidden;
    this.#slots = memory.reserve(REMEMBERED_FORMS * this.#slotBytes);
  }

  /**
   * Reads sentences in step.
   *
   * @param batch 1 to `LARGEST_BATCH` sentences, the longest first, with `LONGEST_SENTENCE` words or fewer in all, none empty.
   */
  run(batch: readonly (readonly string[])[], chooseHeads: ChooseHeads): Analysis[] {
    return this.#kernels.memory.borrow(() => {
      const outputs = this.#encode(batch);
      const { arcs, relations } = this.#weights.header;
      const tags = this.#tag(batch, outputs);
      const scores = this.#scoreArcs(batch, outputs[arcs.layer - 1]!);
      const heads = scores.map((score, index) => chooseHeads(score, batch[index]!.length));
      const labels = this.#labelArcs(batch, outputs[relations.layer - 1]!, heads);
      return batch.map((_, index) => ({
        ...tags[index]!,
        arcs: scores[index]!,
        heads: heads[index]!,
        relations: labels[index]!,
      }));
    });
  }

  #load(weight: string, site: string, bias: string | undefined): Linear {
    const { memory } = this.#kernels;
    const { rows, columns, stride, data, scales } = this.#weights.matrix(weight);
    const scale = this.#scale(site);
    const [padded, width] = [padRows(rows), padColumns(columns)];
    const at = memory.zeros(2 * padded * width);
    packMatrix(data, 0, rows, columns, stride, memory.i16, at >> 1);
    // Rows that only pad must never be the best one.
    const fill = (values: Float32Array, padding: number): number => {
      const whole = new Float32Array(padded).fill(padding);
      whole.set(values);
      return memory.floats(whole);
    };
    return {
      rows: padded,
      columns: width,
      weights: at,
      scales: fill(
        scales.map((value) => value * scale),
        0,
      ),
      bias: bias === undefined ? this.#zeros : fill(this.#weights.floats(bias), -Infinity),
    };
  }

  #scale(site: string): number {
    return fround(this.#weights.header.scales[site]!);
  }

  #inverse(site: string): number {
    return fround(1 / this.#scale(site));
  }

  /** Addresses of each layer's output: a row of codes a word, forward then backward. */
  #encode(batch: readonly (readonly string[])[]): number[] {
    const { memory } = this.#kernels;
    const words = batch.flat();
    const slots = this.#project(words);
    const gates = 4 * this.#hidden;
    const rowBytes = 2 * 2 * this.#hidden;
    const outputs: number[] = [];
    for (const [index, ways] of this.#layers.entries()) {
      const output = memory.reserve(words.length * rowBytes);
      memory.borrow(() => {
        let inputOf = (word: number): number => this.#slots + slots[word]! * this.#slotBytes;
        if (index > 0) {
          const inputs = memory.reserve(words.length * 2 * 4 * gates);
          for (const [side, { input }] of ways.entries()) {
            this.#multiply(
              input,
              outputs[index - 1]!,
              rowBytes,
              words.length,
              inputs + side * 4 * gates,
              2 * 4 * gates,
            );
          }
          inputOf = (word) => inputs + word * 2 * 4 * gates;
        }
        this.#recur(batch, ways[0].recurrent, inputOf, output, 0);
        this.#recur(batch, ways[1].recurrent, inputOf, output, 1);
      });
      outputs.push(output);
    }
    return outputs;
  }

  /** Slots of the words' forms; what layer 1 makes of a form is the same in every sentence. */
  #project(words: readonly string[]): Int32Array {
    const { memory } = this.#kernels;
    const slots = new Int32Array(words.length);
    const fresh: { form: string; slot: number }[] = [];
    this.#forms.startBatch();
    for (const [index, word] of words.entries()) {
      slots[index] = this.#forms.slotOf(word, (form, slot) => fresh.push({ form, slot }));
    }
    if (fresh.length === 0) return slots;
    memory.borrow(() => {
      const [{ input: forward }, { input: backward }] = this.#layers[0]!;
      const rowBytes = 2 * forward.columns;
      const bytes = 4 * forward.rows;
      const values = memory.zeros(4 * forward.columns);
      const codes = memory.reserve(fresh.length * rowBytes);
      const results = memory.reserve(fresh.length * bytes);
      for (const [index, { form }] of fresh.entries()) {
        memory.f32.set(this.#features(form), values >> 2);
        this.#kernels.quantise(
          values,
          forward.columns,
          this.#inverse("x"),
          -LARGEST,
          LARGEST,
          codes + index * rowBytes,
        );
      }
      for (const [side, layer] of [forward, backward].entries()) {
        this.#multiply(layer, codes, rowBytes, fresh.length, results, bytes);
        for (const [index, { slot }] of fresh.entries()) {
          const from = results + index * bytes;
          const to = this.#slots + slot * this.#slotBytes + side * bytes;
          memory.i8.copyWithin(to, from, from + bytes);
        }
      }
    });
    return slots;
  }

  /** One direction of a layer: `side` 0 reads forward, 1 backward. */
  #recur(
    batch: readonly (readonly string[])[],
    recurrent: Linear,
    inputOf: (word: number) => number,
    output: number,
    side: number,
  ): void {
    const { memory } = this.#kernels;
    const hidden = this.#hidden;
    const rowBytes = 2 * 2 * hidden;
    const inverse = this.#inverse("h");
    memory.borrow(() => {
      const cells = memory.zeros(batch.length * 4 * hidden);
      const gates = memory.reserve(batch.length * 4 * 4 * hidden);
      const table = memory.reserve(batch.length * 16);
      const starts = startsOf(batch);
      const { i32 } = memory;
      let active = batch.length;
      for (let step = 0; step < batch[0]!.length; step++) {
        while (batch[active - 1]!.length <= step) active--;
        for (let index = 0; index < active; index++) {
          const { length } = batch[index]!;
          const word = starts[index]! + (side === 0 ? step : length - 1 - step);
          const at = (table >> 2) + 4 * index;
          const state = output + word * rowBytes + side * 2 * hidden;
          i32[at] = inputOf(word) + side * 16 * hidden;
          i32[at + 1] = cells + index * 4 * hidden;
          i32[at + 2] = step === 0 ? this.#zeros : side === 0 ? state - rowBytes : state + rowBytes;
          i32[at + 3] = state;
        }
        this.#kernels.step(
          table,
          active,
          hidden,
          step === 0 ? 0 : recurrent.weights,
          recurrent.scales,
          inverse,
          gates,
        );
      }
    });
  }

  #tag(
    batch: readonly (readonly string[])[],
    outputs: readonly number[],
  ): Pick<Scores, "tags" | "names">[] {
    const { memory } = this.#kernels;
    const { header } = this.#weights;
    const count = batch.reduce((sum, { length }) => sum + length, 0);
    const starts = startsOf(batch);
    const best: Partial<Record<TagHead, Int32Array>> = {};
    let names = new Float32Array(0);
    const labelCount = header.labels.name.length;
    for (const [name, { layer }] of Object.entries(header.mlps)) {
      memory.borrow(() => {
        const mlp = this.#mlps.get(name)!;
        const codes = this.#relu(mlp, outputs[layer - 1]!, count, name);
        for (const tag of tagHeads.filter((key) => header.heads[key].mlp === name)) {
          memory.borrow(() => {
            const head = this.#heads[tag];
            const logits = memory.reserve(count * 4 * head.rows);
            this.#multiply(head, codes, 2 * mlp.rows, count, logits, 4 * head.rows);
            if (tag !== "name") {
              best[tag] = this.#best(logits, head.rows, count);
              return;
            }
            names = new Float32Array(count * labelCount);
            for (let word = 0; word < count; word++) {
              const at = (logits >> 2) + word * head.rows;
              names.set(memory.f32.subarray(at, at + labelCount), word * labelCount);
            }
          });
        }
      });
    }
    return batch.map(({ length }, index) => {
      const [start, end] = [starts[index]!, starts[index]! + length];
      const of = (tag: TagHead): Int32Array => best[tag]!.subarray(start, end);
      return {
        tags: { upos: of("upos"), xpos: of("xpos"), feats: of("feats"), lemma: of("lemma") },
        names: names.subarray(start * labelCount, end * labelCount),
      };
    });
  }

  #scoreArcs(batch: readonly (readonly string[])[], output: number): Float32Array[] {
    const { memory } = this.#kernels;
    const { units } = this.#weights.header.arcs;
    const count = batch.reduce((sum, { length }) => sum + length, 0);
    const starts = startsOf(batch);
    const product = fround(this.#scale("arcs.dependent") * this.#scale("arcs.bilinear"));
    const dependents = this.#relu(this.#arcs.dependent, output, count, "arcs.dependent", 127);
    // A row for the root, then one a word.
    const heads = memory.reserve((count + 1) * 2 * units);
    memory.borrow(() => {
      const root = memory.floats(this.#arcRoot);
      this.#kernels.quantise(root, units, this.#inverse("arcs.head"), -LARGEST, LARGEST, heads);
      const codes = this.#relu(this.#arcs.head, output, count, "arcs.head");
      memory.i8.copyWithin(heads + 2 * units, codes, codes + count * 2 * units);
    });
    const moved = memory.reserve((count + 1) * 2 * units);
    const priorRows = this.#arcs.prior.rows;
    const prior = memory.reserve((count + 1) * 4 * priorRows);
    this.#multiply(this.#arcs.prior, heads, 2 * units, count + 1, prior, 4 * priorRows);
    memory.borrow(() => {
      const values = memory.reserve((count + 1) * 4 * units);
      this.#multiply(this.#arcs.bilinear, heads, 2 * units, count + 1, values, 4 * units);
      this.#kernels.quantise(
        values,
        (count + 1) * units,
        this.#inverse("arcs.bilinear"),
        -LARGEST,
        LARGEST,
        moved,
      );
    });
    return batch.map(({ length }, index) =>
      memory.borrow(() => {
        const start = starts[index]!;
        const rows = padRows(length);
        const weights = memory.zeros(2 * rows * units);
        const scales = memory.reserve(4 * rows);
        const columns = memory.reserve((length + 1) * 4 * rows);
        const from = (dependents >> 1) + start * units;
        packMatrix(memory.i16, from, length, units, units, memory.i16, weights >> 1);
        memory.f32.fill(product, scales >> 2, (scales >> 2) + rows);
        const layer = { rows, columns: units, weights, scales, bias: this.#zeros };
        // The root's column, then the words'.
        this.#multiply(layer, moved, 0, 1, columns, 4 * rows);
        this.#multiply(
          layer,
          moved + 2 * units * (start + 1),
          2 * units,
          length,
          columns + 4 * rows,
          4 * rows,
        );
        return this.#addBiases(length, columns >> 2, rows, (word) =>
          word === 0 ? prior >> 2 : (prior >> 2) + (start + word) * priorRows,
        );
      }),
    );
  }

  /** Turns columns of products into rows of scores. */
  #addBiases(
    size: number,
    columns: number,
    stride: number,
    priorOf: (word: number) => number,
  ): Float32Array {
    const { f32 } = this.#kernels.memory;
    const width = size + 1;
    const scores = new Float32Array(size * width);
    const distance = new Float32Array(2 * width);
    for (let offset = -size; offset <= size; offset++) {
      distance[size + offset] = this.#distance[bucket(offset)]!;
    }
    const root = this.#distance[2 * DISTANCES.length]!;
    for (let j = 0; j < width; j++) {
      const prior = f32[priorOf(j)]!;
      const from = columns + j * stride;
      for (let i = 0, at = j; i < size; i++, at += width) {
        const bias = j === 0 ? root : distance[size + j - 1 - i]!;
        scores[at] = fround(f32[from + i]! + prior) + bias;
      }
    }
    // No word heads itself.
    for (let i = 0; i < size; i++) scores[i * width + i + 1] = -10_000;
    return scores;
  }

  #labelArcs(
    batch: readonly (readonly string[])[],
    output: number,
    heads: readonly Int32Array[],
  ): Int32Array[] {
    const { memory } = this.#kernels;
    const { units } = this.#weights.header.relations;
    const { child, parent, label } = this.#relations;
    const count = batch.reduce((sum, { length }) => sum + length, 0);
    const starts = startsOf(batch);
    const rowBytes = 2 * 2 * this.#hidden;
    const children = this.#values(child, output, count);
    // Only words that are heads are read as parents.
    const rows = new Int32Array(count).fill(-1);
    const parentInputs = memory.reserve(count * rowBytes);
    let parentCount = 0;
    for (const [index, row] of heads.entries()) {
      for (const head of row) {
        const word = starts[index]! + head - 1;
        if (head === 0 || rows[word] !== -1) continue;
        const from = output + word * rowBytes;
        memory.i8.copyWithin(parentInputs + parentCount * rowBytes, from, from + rowBytes);
        rows[word] = parentCount++;
      }
    }
    const parents = this.#values(parent, parentInputs, parentCount);
    const root = memory.floats(this.#relationRoot);
    const codes = memory.reserve(count * 2 * 3 * units);
    const logits = memory.reserve(count * 4 * label.rows);
    const inverse = this.#inverse("relations");
    for (const [index, row] of heads.entries()) {
      for (let word = starts[index]!, at = 0; at < row.length; word++, at++) {
        const head = row[at]!;
        this.#kernels.pair(
          children + word * 4 * units,
          head === 0 ? root : parents + rows[starts[index]! + head - 1]! * 4 * units,
          units,
          inverse,
          LARGEST,
          codes + word * 2 * 3 * units,
        );
      }
    }
    this.#multiply(label, codes, 2 * 3 * units, count, logits, 4 * label.rows);
    const best = this.#best(logits, label.rows, count);
    return batch.map(({ length }, index) =>
      best
        .subarray(starts[index]!, starts[index]! + length)
        .map((relation, word) => (heads[index]![word] === 0 ? this.#rootLabel : relation)),
    );
  }

  /** Column of the highest value of each row. */
  #best(values: number, length: number, count: number): Int32Array {
    const { memory } = this.#kernels;
    return memory.borrow(() => {
      const output = memory.reserve(4 * count);
      this.#kernels.best(values, length, count, output);
      return memory.i32.slice(output >> 2, (output >> 2) + count);
    });
  }

  /** A layer's codes, negative values cut to 0: `count` rows. */
  #relu(layer: Linear, input: number, count: number, site: string, largest = LARGEST): number {
    const { memory } = this.#kernels;
    const codes = memory.reserve(count * 2 * layer.rows);
    memory.borrow(() => {
      const values = this.#values(layer, input, count);
      const length = count * layer.rows;
      this.#kernels.quantise(values, length, this.#inverse(site), 0, largest, codes);
    });
    return codes;
  }

  /** What a layer makes of the encoder's output: `count` rows of floats. */
  #values(layer: Linear, input: number, count: number): number {
    const values = this.#kernels.memory.reserve(count * 4 * layer.rows);
    this.#multiply(layer, input, 2 * 2 * this.#hidden, count, values, 4 * layer.rows);
    return values;
  }

  #multiply(
    { weights, rows, columns, scales, bias }: Linear,
    input: number,
    inputStride: number,
    count: number,
    output: number,
    outputStride: number,
  ): void {
    this.#kernels.multiply(
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
    );
  }
}

/** Where each sentence's words begin among all words of the batch. */
function startsOf(batch: readonly (readonly string[])[]): Int32Array {
  const starts = new Int32Array(batch.length);
  for (let index = 1; index < batch.length; index++) {
    starts[index] = starts[index - 1]! + batch[index - 1]!.length;
  }
  return starts;
}

function bucket(offset: number): number {
  const distance = Math.abs(offset);
  let index = 0;
  while (index + 1 < DISTANCES.length && DISTANCES[index + 1]! <= distance) index++;
  return offset < 0 ? index : DISTANCES.length + index;
}
