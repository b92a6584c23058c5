import { MultiDirectedGraph } from "graphology";
import type { PageData, PageEdge, PageNode } from "../src/page-data.ts";
import { edgeStyleOf, type EdgeStyle } from "./edge-style.ts";

/** What sigma reads of a node; our own facts stay in `Model.nodes`. */
export interface DrawnNode {
  x: number;
  y: number;
  size: number;
}

/** The graph as the page works with it: data by index, neighbourhoods, and the graph that sigma draws. */
export interface Model {
  readonly data: PageData;
  readonly graph: MultiDirectedGraph<DrawnNode>;
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  /** Facts of an edge that follow from its data. */
  readonly looks: readonly EdgeLook[];
  /** Edge indexes of each node. */
  readonly edgesOf: readonly (readonly number[])[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
}

export interface EdgeLook {
  readonly style: EdgeStyle;
  /** Signed height of the bow as a share of the edge's length; 0 is straight. */
  readonly curvature: number;
  /** Line width in pixels. */
  readonly size: number;
  /** First day it speaks of or was printed, as days since 1970; undefined where nothing is known. */
  readonly day: number | undefined;
  readonly carriers: readonly string[];
}

export function createModel(data: PageData): Model {
  const { nodes, edges } = data;
  const graph = new MultiDirectedGraph<DrawnNode>();
  nodes.forEach(({ x, y, size }, index) => graph.addNode(String(index), { x, y, size }));
  edges.forEach(({ source, target }, index) =>
    graph.addDirectedEdgeWithKey(String(index), String(source), String(target)),
  );
  const edgesOf: number[][] = nodes.map(() => []);
  edges.forEach(({ source, target }, index) => {
    edgesOf[source]!.push(index);
    if (target !== source) edgesOf[target]!.push(index);
  });
  const curvatures = bend(edges);
  return {
    data,
    graph,
    nodes,
    edges,
    looks: edges.map((edge, index) => ({
      style: edgeStyleOf(edge),
      curvature: curvatures[index]!,
      size: Math.min(6, 1 + Math.log2(Math.max(1, edge.weight)) * 0.9),
      day: dayOf(edge),
      carriers: carriersOf(edge),
    })),
    edgesOf,
    nodeIndex: new Map(nodes.map(({ key }, index) => [key, index])),
    edgeIndex: new Map(edges.map(({ key }, index) => [key, index])),
  };
}

/** Spreads parallel edges like the ribs of a fan; an edge alone stays straight. */
function bend(edges: readonly PageEdge[]): number[] {
  const fans = new Map<string, number[]>();
  edges.forEach(({ source, target }, index) => {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const fan = fans.get(pair);
    if (fan) fan.push(index);
    else fans.set(pair, [index]);
  });
  const curvatures = edges.map(() => 0);
  for (const fan of fans.values()) {
    const step = Math.min(0.22, 0.9 / fan.length);
    fan.forEach((index, rib) => {
      const { source, target } = edges[index]!;
      const height = (rib - (fan.length - 1) / 2) * step;
      curvatures[index] = source < target ? height : -height;
    });
  }
  return curvatures;
}

function dayOf(edge: PageEdge): number | undefined {
  const own = toDay(edge.time);
  if (own !== undefined) return own;
  const printed = edge.evidence.flatMap(({ published }) => toDay(published) ?? []);
  return printed.length > 0 ? Math.min(...printed) : undefined;
}

/** The day an ISO 8601 date, or the first of an interval, begins: days since 1970-01-01. */
export function toDay(date: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "");
  if (!match) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Math.floor(time / 86_400_000);
}

export function fromDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function carriersOf(edge: PageEdge): readonly string[] {
  if (edge.carriers.length > 0) return edge.carriers;
  const named = edge.evidence.flatMap(({ publisher, document }) => publisher ?? document ?? []);
  return [...new Set(named)];
}
