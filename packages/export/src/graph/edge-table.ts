import { edgeKind } from "./edge-kind.ts";
import { type AttributeBag, eachEdge, type GraphSource } from "./graph-source.ts";

/**
 * The edges of a graph in columns: what a second look at them would find out again.
 * Some 28 bytes an edge; attribute bags are the graph's own.
 */
export interface EdgeTable {
  readonly length: number;
  readonly ids: readonly string[];
  readonly bags: readonly AttributeBag[];
  /** Numbers of nodes, in the order of the graph. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Twice the number of the kind, and one more where the edge is directed. */
  readonly kinds: Int32Array;
  /** A kind's number → what it is called; empty for none. */
  readonly kindNames: readonly string[];
  /** How many edges are directed. */
  readonly directed: number;
}

export interface EdgeReading {
  /** Numbers of the nodes, by id. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly kindOf?: ((attributes: AttributeBag) => string | undefined) | undefined;
  /** Sees each bag while the processor still has it at hand. */
  readonly onBag: (attributes: AttributeBag) => void;
  /** Hears of edges with an end that is no node; the table leaves them out. */
  readonly onDangling: (id: string) => void;
}

export function readEdges(
  source: GraphSource,
  { nodes, kindOf = edgeKind, onBag, onDangling }: EdgeReading,
): EdgeTable {
  const ids: string[] = new Array(source.size);
  const bags: AttributeBag[] = new Array(source.size);
  let sources = new Int32Array(source.size);
  let targets = new Int32Array(source.size);
  let kinds = new Int32Array(source.size);
  let length = 0;
  let directed = 0;
  // Two short loops: the engine would take longer to compile one that does all than to run both.
  eachEdge(source, (id, source, target, isDirected, attributes) => {
    const from = nodes.get(source);
    const to = nodes.get(target);
    if (from === undefined || to === undefined) {
      onDangling(id);
      return;
    }
    if (length === kinds.length) {
      // The source has more edges than it said.
      sources = grown(sources);
      targets = grown(targets);
      kinds = grown(kinds);
    }
    ids[length] = id;
    bags[length] = attributes;
    sources[length] = from;
    targets[length] = to;
    kinds[length] = isDirected ? 1 : 0;
    if (isDirected) directed += 1;
    length += 1;
  });
  const kindNames: string[] = [];
  const numbers = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const attributes = bags[row]!;
    const name = kindOf(attributes) ?? "";
    let kind = numbers.get(name);
    if (kind === undefined) {
      kind = kindNames.push(name) - 1;
      numbers.set(name, kind);
    }
    kinds[row]! |= 2 * kind;
    onBag(attributes);
  }
  return { length, ids, bags, sources, targets, kinds, kindNames, directed };
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * column.length + 16);
  more.set(column);
  return more;
}
