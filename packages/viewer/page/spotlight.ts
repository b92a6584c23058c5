import type { Model } from "./model.ts";
import type { Item, State } from "./state.ts";

/** What stands out while the rest steps back: an item and its neighbours. */
export interface Spotlight {
  readonly isOn: boolean;
  readonly main: Item | undefined;
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

export const noSpotlight: Spotlight = {
  isOn: false,
  main: undefined,
  nodes: new Set(),
  edges: new Set(),
};

/** Hovering looks further than selecting, so the mouse can explore without losing the selection. */
export function findSpotlight(model: Model, state: State): Spotlight {
  const main = state.hover ?? state.selection;
  if (!main) return noSpotlight;
  const { visible } = state;
  if (main.kind === "edge") {
    if (!visible.edges[main.index]) return noSpotlight;
    const { source, target } = model.edges[main.index]!;
    return { isOn: true, main, nodes: new Set([source, target]), edges: new Set([main.index]) };
  }
  if (!visible.nodes[main.index]) return noSpotlight;
  const edges = model.edgesOf[main.index]!.filter((edge) => visible.edges[edge]);
  const nodes = new Set([main.index]);
  for (const edge of edges) {
    nodes.add(model.edges[edge]!.source);
    nodes.add(model.edges[edge]!.target);
  }
  return { isOn: true, main, nodes, edges: new Set(edges) };
}
