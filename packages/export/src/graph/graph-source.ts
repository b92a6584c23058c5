import type { AbstractGraph } from "graphology-types";

/** What an attribute bag may hold; writers look at every value before they trust it. */
export type AttributeBag = Readonly<Record<string, unknown>>;

export interface SourceNode {
  readonly id: string;
  readonly attributes: AttributeBag;
}

export interface SourceEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly attributes: AttributeBag;
}

/**
 * The little that a writer asks of a graph. `nodes` and `edges` are walked more than once (first to learn the
 * columns, then to write), so they must give the same rows in the same order each time.
 */
export interface GraphSource {
  readonly attributes: AttributeBag;
  readonly type: "directed" | "undirected" | "mixed";
  readonly multi: boolean;
  readonly order: number;
  readonly size: number;
  /** Says that ids are unique and that every edge's ends are nodes; else writers check. */
  readonly trusted?: boolean;
  nodes(): Iterable<SourceNode>;
  edges(): Iterable<SourceEdge>;
  /** The same rows by callback, for sources that are quicker so. */
  eachNode?(visit: NodeVisit): void;
  eachEdge?(visit: EdgeVisit): void;
}

export type NodeVisit = (id: string, attributes: AttributeBag) => void;

export type EdgeVisit = (
  id: string,
  source: string,
  target: string,
  directed: boolean,
  attributes: AttributeBag,
) => void;

export function eachNode(source: GraphSource, visit: NodeVisit): void {
  if (source.eachNode) source.eachNode(visit);
  else for (const { id, attributes } of source.nodes()) visit(id, attributes);
}

export function eachEdge(source: GraphSource, visit: EdgeVisit): void {
  if (source.eachEdge) source.eachEdge(visit);
  else {
    for (const { id, source: from, target, directed, attributes } of source.edges()) {
      visit(id, from, target, directed, attributes);
    }
  }
}

/** Any graphology graph, or rows from elsewhere. */
export type AnyGraph = AbstractGraph | GraphSource;

/** Reads a graphology graph row by row, without a copy. A `GraphSource` is given back as it is. */
export function toGraphSource(graph: AnyGraph): GraphSource {
  if (!isGraphology(graph)) return graph;
  return {
    attributes: graph.getAttributes(),
    type: graph.type,
    multi: graph.multi,
    order: graph.order,
    size: graph.size,
    trusted: true,
    *nodes() {
      for (const { node, attributes } of graph.nodeEntries()) yield { id: node, attributes };
    },
    *edges() {
      for (const { edge, source, target, undirected, attributes } of graph.edgeEntries()) {
        yield { id: edge, source, target, directed: !undirected, attributes };
      }
    },
    eachNode(visit) {
      graph.forEachNode(visit);
    },
    eachEdge(visit) {
      graph.forEachEdge((edge, attributes, source, target, _from, _to, undirected) =>
        visit(edge, source, target, !undirected, attributes),
      );
    },
  };
}

function isGraphology(graph: AnyGraph): graph is AbstractGraph {
  return "nodeEntries" in graph;
}
