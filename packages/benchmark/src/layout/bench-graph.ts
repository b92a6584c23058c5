import { readFileSync } from "node:fs";
import { connect, createRandom, type Network } from "@relata/layout/engine";

/** A network with a community for each node, ready for every method. */
export interface BenchGraph {
  readonly name: string;
  readonly network: Network;
  readonly sources: Uint32Array;
  readonly ends: Uint32Array;
  readonly communities: Int32Array;
}

/** Wraps numbered edges; every disc is alike and there are no labels. */
export function benchGraph(
  name: string,
  order: number,
  edges: readonly (readonly [number, number])[],
  communities: Int32Array,
): BenchGraph {
  const sources = Uint32Array.from(edges, ([source]) => source);
  const ends = Uint32Array.from(edges, ([, end]) => end);
  return {
    name,
    sources,
    ends,
    communities,
    network: {
      order,
      ...connect(order, sources, ends, new Float64Array(edges.length).fill(1)),
      radius: new Float64Array(order).fill(4),
      labelWidth: new Float64Array(order),
      labelHeight: 15,
      x: new Float64Array(order).fill(NaN),
      y: new Float64Array(order).fill(NaN),
      fixed: new Uint8Array(order),
    },
  };
}

/**
 * Power-law degrees (exponent 3, on average five) and about ½ √n planted communities of uneven size, which keep four
 * in five of their edges.
 */
export function generateGraph(order: number, seed: number): BenchGraph {
  const random = createRandom(seed);
  const groups = Math.max(4, Math.round(Math.sqrt(order) / 2));
  const communities = new Int32Array(order);
  const members: number[][] = Array.from({ length: groups }, () => []);
  for (let i = 0; i < order; i++) {
    const group = Math.floor(random() * random() * groups);
    communities[i] = group;
    members[group]!.push(i);
  }
  const pull = Float64Array.from({ length: order }, () => 1 / Math.sqrt(1 - 0.999 * random()));
  const inGroup = members.map((nodes) => runningSums(nodes.map((node) => pull[node]!)));
  const inAll = runningSums(pull);
  const draw = (sums: Float64Array): number => {
    const target = random() * sums[sums.length - 1]!;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! <= target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const seen = new Set<number>();
  const edges: [number, number][] = [];
  const size = Math.round(order * 2.5);
  for (let tries = 0; edges.length < size && tries < 20 * size; tries++) {
    const source = draw(inAll);
    const own = members[communities[source]!]!;
    const stays = random() < 0.8 && own.length > 2;
    const end = stays ? own[draw(inGroup[communities[source]!]!)]! : draw(inAll);
    const key = Math.min(source, end) * order + Math.max(source, end);
    if (source === end || seen.has(key)) continue;
    seen.add(key);
    edges.push([source, end]);
  }
  return benchGraph(`generated ${order}`, order, edges, communities);
}

function runningSums(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  return Float64Array.from(values, (value) => (sum += value));
}

const folder = new URL("../../graphs/", import.meta.url);

/** A graph of `graphs/`: two node numbers a line, comments after `#`. */
export function readGraphFile(name: string): { order: number; edges: [number, number][] } {
  const edges: [number, number][] = [];
  let order = 0;
  for (const line of readFileSync(new URL(`${name}.txt`, folder), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [source = 0, end = 0] = line.split(" ").map(Number);
    edges.push([source, end]);
    order = Math.max(order, source + 1, end + 1);
  }
  return { order, edges };
}
