import type { Model } from "./model.ts";
import { typeOf } from "./node-style.ts";

/** What the reader has switched off, and the ranges they keep. */
export interface Filters {
  readonly types: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly certainties: ReadonlySet<string>;
  readonly polarities: ReadonlySet<string>;
  /** Relations below it are hidden; 0–1. */
  readonly confidence: number;
  /** Days since 1970, both included; undefined keeps undated relations too. */
  readonly days: readonly [from: number, to: number] | undefined;
}

export type SetFilter = "types" | "families" | "sources" | "certainties" | "polarities";

export const noFilters: Filters = {
  types: new Set(),
  families: new Set(),
  sources: new Set(),
  certainties: new Set(),
  polarities: new Set(),
  confidence: 0,
  days: undefined,
};

export interface Visibility {
  /** 1 where the node or edge of that index is shown. */
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly nodeCount: number;
  readonly edgeCount: number;
}

/** An edge needs all filters and both its ends; a node needs its type and, once edges are filtered, an edge. */
export function findVisible(model: Model, filters: Filters): Visibility {
  const { nodes, edges, looks, edgesOf } = model;
  const typed = Uint8Array.from(nodes, (node) => (filters.types.has(typeOf(node)) ? 0 : 1));
  const shownEdges = new Uint8Array(edges.length);
  const { days } = filters;
  edges.forEach((edge, index) => {
    if (!typed[edge.source] || !typed[edge.target]) return;
    if (filters.families.has(edge.family ?? "")) return;
    if (filters.certainties.has(edge.factuality)) return;
    if (filters.polarities.has(edge.polarity)) return;
    if ((edge.confidence ?? 1) < filters.confidence) return;
    const { carriers, day } = looks[index]!;
    if (carriers.length > 0 && carriers.every((carrier) => filters.sources.has(carrier))) return;
    if (days && (day === undefined || day < days[0] || day > days[1])) return;
    shownEdges[index] = 1;
  });
  const shownNodes = typed.map((isTyped, index) => {
    if (!isTyped) return 0;
    const own = edgesOf[index]!;
    return own.length === 0 || own.some((edge) => shownEdges[edge]) ? 1 : 0;
  });
  return {
    nodes: shownNodes,
    edges: shownEdges,
    nodeCount: sum(shownNodes),
    edgeCount: sum(shownEdges),
  };
}

export function isFiltered({ confidence, days, ...sets }: Filters): boolean {
  return confidence > 0 || days !== undefined || Object.values(sets).some((set) => set.size > 0);
}

function sum(bits: Uint8Array): number {
  return bits.reduce((total, bit) => total + bit, 0);
}
