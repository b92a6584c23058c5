import { isFiltered, noFilters, type Filters, type SetFilter } from "./filters.ts";
import type { Model } from "./model.ts";
import type { Item, State } from "./state.ts";

const sets: readonly SetFilter[] = ["types", "families", "sources", "certainties", "polarities"];

/** Keeps the address's fragment and the state the same, so that an address can be sent to somebody. */
export function linkState(model: Model, state: State, show: (item: Item) => void): void {
  const read = () => {
    const parameters = new URLSearchParams(location.hash.slice(1));
    const filters = readFilters(parameters);
    // A page that opens without any is drawn once.
    if (isFiltered(filters) || isFiltered(state.filters)) state.setFilters(filters);
    state.show(parameters.get("view") === "table" ? "table" : "graph");
    const item = readItem(model, parameters);
    state.select(item);
    if (item) show(item);
  };
  const write = () => {
    const parameters = new URLSearchParams();
    const { selection, filters, view } = state;
    if (selection?.kind === "node") parameters.set("node", model.nodes[selection.index]!.key);
    if (selection?.kind === "edge") parameters.set("edge", model.edges[selection.index]!.key);
    for (const name of sets) for (const value of filters[name]) parameters.append(name, value);
    if (filters.confidence > 0) parameters.set("confidence", String(filters.confidence));
    if (filters.days) parameters.set("days", filters.days.join("-"));
    if (view === "table") parameters.set("view", "table");
    const hash = parameters.size > 0 ? `#${parameters}` : "";
    if (hash === location.hash) return;
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash);
  };
  read();
  window.addEventListener("hashchange", read);
  state.on("selection", write);
  state.on("filters", write);
  state.on("view", write);
}

function readItem(model: Model, parameters: URLSearchParams): Item | undefined {
  const node = model.nodeIndex.get(parameters.get("node") ?? "");
  if (node !== undefined) return { kind: "node", index: node };
  const edge = model.edgeIndex.get(parameters.get("edge") ?? "");
  return edge === undefined ? undefined : { kind: "edge", index: edge };
}

function readFilters(parameters: URLSearchParams): Filters {
  const days = /^(-?\d+)-(-?\d+)$/.exec(parameters.get("days") ?? "");
  const confidence = Number(parameters.get("confidence"));
  return {
    ...noFilters,
    ...Object.fromEntries(sets.map((name) => [name, new Set(parameters.getAll(name))])),
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    days: days ? [Number(days[1]), Number(days[2])] : undefined,
  };
}
