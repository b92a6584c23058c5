import { findVisible, noFilters, type Filters, type Visibility } from "./filters.ts";
import type { Model } from "./model.ts";

/** A node or an edge by its index. */
export interface Item {
  readonly kind: "node" | "edge";
  readonly index: number;
}

export type Change = "filters" | "selection" | "hover" | "view" | "labels";

/** What the reader is doing; parts of the page listen to it and never to each other. */
export interface State {
  readonly filters: Filters;
  readonly visible: Visibility;
  readonly selection: Item | undefined;
  readonly hover: Item | undefined;
  readonly view: "graph" | "table";
  /** Whether relations carry their words even when nothing is selected. */
  readonly labels: boolean;
  setFilters(change: Partial<Filters>): void;
  select(item: Item | undefined): void;
  hoverOver(item: Item | undefined): void;
  show(view: "graph" | "table"): void;
  setLabels(labels: boolean): void;
  on(change: Change, listener: () => void): void;
}

export function createState(model: Model): State {
  const listeners = new Map<Change, (() => void)[]>();
  let filters = noFilters;
  let visible = findVisible(model, filters);
  let selection: Item | undefined;
  let hover: Item | undefined;
  let view: "graph" | "table" = "graph";
  let labels = model.edges.length <= 24;
  const tell = (change: Change) => listeners.get(change)?.forEach((listener) => listener());

  return {
    get filters() {
      return filters;
    },
    get visible() {
      return visible;
    },
    get selection() {
      return selection;
    },
    get hover() {
      return hover;
    },
    get view() {
      return view;
    },
    get labels() {
      return labels;
    },
    setFilters(change) {
      filters = { ...filters, ...change };
      visible = findVisible(model, filters);
      tell("filters");
    },
    select(item) {
      if (isSame(item, selection)) return;
      selection = item;
      tell("selection");
    },
    hoverOver(item) {
      if (isSame(item, hover)) return;
      hover = item;
      tell("hover");
    },
    show(next) {
      if (view === next) return;
      view = next;
      tell("view");
    },
    setLabels(next) {
      labels = next;
      tell("labels");
    },
    on(change, listener) {
      const known = listeners.get(change);
      if (known) known.push(listener);
      else listeners.set(change, [listener]);
    },
  };
}

function isSame(a: Item | undefined, b: Item | undefined): boolean {
  return a?.kind === b?.kind && a?.index === b?.index;
}
