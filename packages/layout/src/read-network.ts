import type { AbstractGraph } from "graphology-types";
import { connect, type Network } from "./engine/network.ts";
import { importanceOf, sizeFor, usualSizes } from "./importance.ts";
import { LayoutError } from "./layout-error.ts";

export interface ReadNetworkOptions {
  /** Edge attribute that says how strongly an edge pulls; 1 where it is missing. */
  readonly weight: string;
  /** 0: every edge pulls alike; 1: as its weight says; 0.5: as the root of its weight. */
  readonly weightInfluence: 0 | 0.5 | 1;
  /** Node attribute with a node's community. */
  readonly community: string;
  /** How many of the most important labels get room of their own. */
  readonly labels: number;
  readonly fontSize: number;
}

export interface ReadNetwork {
  readonly network: Network;
  /** Keys of the nodes in the order of their numbers: ascending by code unit, so that insertion order does not matter. */
  readonly nodes: readonly string[];
  /** A number for each community, −1 for nodes without; nothing where no node has one. */
  readonly communities?: Int32Array;
}

/** Width of a letter and height of a line, as shares of the font size. */
const letterWidth = 0.56;
const lineHeight = 1.25;
/** Longer labels are usually cut where they are drawn. */
const longestLabel = 48;

/** Weights beyond these pull no more or less: no picture shows a longer or shorter edge. */
const [weakest, strongest] = [1e-6, 1e6];

/** The numbers a layout needs from a graph; throws where one of them makes no sense. */
export function readNetwork(
  graph: AbstractGraph,
  { weight, weightInfluence, community, labels, fontSize }: ReadNetworkOptions,
): ReadNetwork {
  const nodes = graph.nodes().sort(byCodeUnit);
  const index = new Map(nodes.map((node, i) => [node, i]));
  const n = nodes.length;
  const radius = new Float64Array(n);
  const x = new Float64Array(n).fill(NaN);
  const y = new Float64Array(n).fill(NaN);
  const fixed = new Uint8Array(n);
  const importance = importanceOf(graph);
  nodes.forEach((node, i) => {
    const attributes = graph.getNodeAttributes(node);
    radius[i] = readSize(node, attributes["size"], sizeFor(importance.get(node)!, usualSizes));
    x[i] = readCoordinate(attributes["x"]);
    y[i] = readCoordinate(attributes["y"]);
    if (attributes["fixed"] !== true) return;
    if (Number.isNaN(x[i]!) || Number.isNaN(y[i]!)) {
      throw new LayoutError(
        "bad-position",
        `node "${node}" is fixed, so its x and y must be finite numbers, not ${String(attributes["x"])}, ${String(attributes["y"])}`,
        { node },
      );
    }
    fixed[i] = 1;
  });

  const sources: number[] = [];
  const ends: number[] = [];
  const weights: number[] = [];
  graph.forEachEdge((edge, attributes, source, target) => {
    const pull = readWeight(edge, weight, attributes[weight]);
    // An edge that does not pull does not hold two components together either.
    if (pull === 0) return;
    sources.push(index.get(source)!);
    ends.push(index.get(target)!);
    weights.push(pull);
  });
  // Fractions are added in ascending order, so that the sum of parallel edges does not depend on theirs.
  const order = weights.every(Number.isInteger)
    ? undefined
    : weights.map((_, e) => e).sort((a, b) => weights[a]! - weights[b]!);
  const inOrder = (values: readonly number[]): readonly number[] =>
    order === undefined ? values : order.map((e) => values[e]!);
  const adjacency = connect(
    n,
    Uint32Array.from(inOrder(sources)),
    Uint32Array.from(inOrder(ends)),
    Float64Array.from(inOrder(weights)),
  );
  for (let k = 0; k < adjacency.weights.length; k++) {
    const sum = Math.min(strongest, Math.max(weakest, adjacency.weights[k]!));
    adjacency.weights[k] =
      weightInfluence === 1 ? sum : weightInfluence === 0.5 ? Math.sqrt(sum) : 1;
  }

  const labelWidth = new Float64Array(n);
  for (const i of labelledFirst(graph, nodes, importance).slice(0, labels)) {
    const label: unknown = graph.getNodeAttribute(nodes[i]!, "label");
    const length = Math.min(longestLabel, typeof label === "string" ? label.length : 0);
    labelWidth[i] = length * fontSize * letterWidth;
  }
  const communities = readCommunities(nodes.map((node) => graph.getNodeAttribute(node, community)));
  return {
    nodes,
    ...(communities ? { communities } : {}),
    network: {
      order: n,
      ...adjacency,
      radius,
      labelWidth,
      labelHeight: fontSize * lineHeight,
      x,
      y,
      fixed,
    },
  };
}

function readCommunities(values: readonly unknown[]): Int32Array | undefined {
  const numbers = new Map<unknown, number>();
  const communities = Int32Array.from(values, (value) => {
    if (value === undefined || value === null) return -1;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  return numbers.size > 0 ? communities : undefined;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readSize(node: string, size: unknown, usual: number): number {
  if (size === undefined) return usual;
  if (typeof size === "number" && size >= 0 && size < Infinity) return size;
  throw new LayoutError(
    "bad-size",
    `the size of node "${node}" must be a finite number from 0, not ${String(size)}`,
    { node },
  );
}

function readCoordinate(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : NaN;
}

function readWeight(edge: string, name: string, weight: unknown): number {
  if (weight === undefined || weight === null) return 1;
  if (typeof weight === "number" && weight >= 0 && weight < Infinity) return weight;
  throw new LayoutError(
    "bad-weight",
    `the ${name} of edge "${edge}" must be a finite number from 0, not ${String(weight)}`,
    { edge },
  );
}

/** Node numbers by label rank, then importance, the label to show first first. */
function labelledFirst(
  graph: AbstractGraph,
  nodes: readonly string[],
  importance: ReadonlyMap<string, number>,
): number[] {
  const ranks = nodes.map((node) => {
    const rank: unknown = graph.getNodeAttribute(node, "labelRank");
    return typeof rank === "number" && rank >= 0 ? rank : Infinity;
  });
  return nodes
    .map((_, i) => i)
    .sort((i, j) => {
      if (ranks[i] !== ranks[j]) return ranks[i]! < ranks[j]! ? -1 : 1;
      return importance.get(nodes[j]!)! - importance.get(nodes[i]!)! || i - j;
    });
}
