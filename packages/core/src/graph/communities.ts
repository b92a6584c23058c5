import louvainModule from "graphology-communities-louvain";
import { RelataError } from "../document/errors.ts";
import { compareCodeUnits } from "../knowledge/order.ts";
import type { KnowledgeGraph } from "./graphology.ts";
import { toSimpleGraph } from "./simple-graph.ts";

// Under NodeNext the package is typed as a namespace, but at run time it is the function.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface CommunityOptions {
  /** The same seed gives the same communities (default 1). */
  readonly seed?: number;
  /** More and smaller communities above 1, fewer and larger ones below (default 1). */
  readonly resolution?: number;
}

/**
 * Gives every node the number of its community by the Louvain method (Blondel and others, 2008):
 * 0 is the largest; of two equally large ones the one with the first key comes first.
 */
export function assignCommunities(
  graph: KnowledgeGraph,
  { seed = 1, resolution = 1 }: CommunityOptions = {},
): void {
  if (!(resolution > 0)) {
    throw new RelataError("options-invalid", `resolution must be above 0, not ${resolution}`);
  }
  if (graph.order === 0) return;
  const found = louvain(toSimpleGraph(graph), { rng: createRandom(seed), resolution });
  const members = new Map<number, string[]>();
  for (const node of graph.nodes()) {
    // A node without edges is a community of its own.
    const community = found[node]!;
    const others = members.get(community);
    if (others === undefined) members.set(community, [node]);
    else others.push(node);
  }
  const ranked = [...members.values()].sort(
    (a, b) => b.length - a.length || compareCodeUnits(a[0]!, b[0]!),
  );
  for (const [community, nodes] of ranked.entries()) {
    for (const node of nodes) graph.setNodeAttribute(node, "community", community);
  }
}

/** Mulberry32: numbers in [0, 1) that depend on the seed alone. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
