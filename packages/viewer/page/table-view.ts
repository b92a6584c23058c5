import { element } from "./element.ts";
import { edgeSwatch, nodeSwatch } from "./icons.ts";
import { capital, grouped } from "./filter-panel.ts";
import type { Model } from "./model.ts";
import { typeOf, type NodeStyle } from "./node-style.ts";
import type { Item, State } from "./state.ts";

interface Column {
  readonly name: string;
  readonly value: (index: number) => string | number;
  readonly cell?: (index: number) => Node | string;
  readonly isNumber?: boolean;
}

const pageRows = 100;

/** The same graph in two tables, for reading, sorting, copying, and for those who cannot see the picture. */
export function createTableView(
  model: Model,
  state: State,
  styles: ReadonlyMap<string, NodeStyle>,
): HTMLElement {
  const { nodes, edges } = model;
  const nameOf = (index: number) => nodes[index]!.label;
  const selecting = (item: Item, text: string, before?: Node) =>
    element(
      "button",
      { type: "button", class: "cell-button", onclick: () => state.select(item) },
      before,
      text,
    );

  const entityColumns: Column[] = [
    {
      name: "Name",
      value: nameOf,
      cell: (index) => {
        const style = styles.get(typeOf(nodes[index]!))!;
        const swatch = nodeSwatch(style.shape, nodes[index]!.color ?? style.color);
        return selecting({ kind: "node", index }, nameOf(index), swatch);
      },
    },
    { name: "Type", value: (index) => styles.get(typeOf(nodes[index]!))!.name },
    { name: "Also called", value: (index) => (nodes[index]!.aliases ?? []).join(", ") },
    { name: "Mentions", value: (index) => nodes[index]!.mentions ?? 0, isNumber: true },
    { name: "Documents", value: (index) => nodes[index]!.documents ?? 0, isNumber: true },
    { name: "Relations", value: (index) => model.edgesOf[index]!.length, isNumber: true },
  ];
  const relationColumns: Column[] = [
    { name: "Subject", value: (index) => nameOf(edges[index]!.source) },
    {
      name: "Relation",
      value: (index) => edges[index]!.label,
      cell: (index) =>
        selecting(
          { kind: "edge", index },
          edges[index]!.label || "related to",
          edgeSwatch(model.looks[index]!.style),
        ),
    },
    { name: "Object", value: (index) => nameOf(edges[index]!.target) },
    {
      name: "Certainty",
      value: (index) => {
        const { factuality, polarity } = edges[index]!;
        return `${capital(factuality)}${polarity === "negative" && factuality !== "denied" ? ", negated" : ""}`;
      },
    },
    { name: "Claims", value: (index) => edges[index]!.weight, isNumber: true },
    { name: "Sources", value: (index) => model.looks[index]!.carriers.join(", ") },
    { name: "Quote", value: (index) => edges[index]!.evidence[0]?.quote ?? "" },
  ];

  const entities = createTable("Entities", entityColumns, nodes.length, (index) =>
    Boolean(state.visible.nodes[index]),
  );
  const relations = createTable("Relations", relationColumns, edges.length, (index) =>
    Boolean(state.visible.edges[index]),
  );
  const tabs = [relations, entities].map((table, position) => {
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${position}`,
        "aria-controls": `tab-panel-${position}`,
        onclick: () => open(position),
        onkeydown: (event: KeyboardEvent) => {
          if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
          open(1 - position);
          tabs[1 - position]!.tab.focus();
        },
      },
      table.title,
    );
    const panel = element(
      "div",
      {
        role: "tabpanel",
        id: `tab-panel-${position}`,
        "aria-labelledby": `tab-${position}`,
        class: "table-scroll",
        tabindex: 0,
      },
      table.root,
    );
    return { tab, panel, table };
  });
  const root = element(
    "div",
    { class: "tables", hidden: true },
    element(
      "div",
      { class: "tabs", role: "tablist", "aria-label": "Tables" },
      ...tabs.map(({ tab }) => tab),
    ),
    ...tabs.map(({ panel }) => panel),
  );
  let opened = 0;
  function open(position: number): void {
    opened = position;
    tabs.forEach(({ tab, panel, table }, index) => {
      const isOpen = index === position;
      tab.setAttribute("aria-selected", String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
      panel.hidden = !isOpen;
      if (isOpen && state.view === "table") table.update();
    });
  }
  const refresh = () => {
    root.hidden = state.view !== "table";
    open(opened);
  };
  state.on("view", refresh);
  state.on("filters", refresh);
  open(0);
  return root;
}

function createTable(
  title: string,
  columns: readonly Column[],
  size: number,
  isShown: (index: number) => boolean,
): { readonly root: HTMLElement; readonly title: string; update(): void } {
  let sorted: { column: number; isDescending: boolean } | undefined;
  let rows = pageRows;
  const heads = columns.map(({ name, isNumber }, column) =>
    element(
      "th",
      { scope: "col", class: isNumber ? "number" : undefined },
      element("button", { type: "button", onclick: () => sortBy(column) }, name),
    ),
  );
  const body = element("tbody");
  const caption = element("caption", { "aria-live": "polite" });
  const more = element(
    "button",
    {
      type: "button",
      class: "quiet more",
      onclick: () => {
        rows += pageRows * 5;
        update();
      },
    },
    "More rows",
  );
  const root = element(
    "div",
    {},
    element("table", {}, caption, element("thead", {}, element("tr", {}, ...heads)), body),
    more,
  );

  function sortBy(column: number): void {
    const isSame = sorted?.column === column;
    sorted = {
      column,
      isDescending: isSame ? !sorted!.isDescending : Boolean(columns[column]!.isNumber),
    };
    update();
  }

  function update(): void {
    const shown = Array.from({ length: size }, (_, index) => index).filter(isShown);
    if (sorted) {
      const { value } = columns[sorted.column]!;
      const sign = sorted.isDescending ? -1 : 1;
      shown.sort((a, b) => {
        const [first, second] = [value(a), value(b)];
        return first === second ? a - b : (first < second ? -1 : 1) * sign;
      });
    }
    heads.forEach((head, column) => {
      if (sorted?.column === column) {
        head.setAttribute("aria-sort", sorted.isDescending ? "descending" : "ascending");
      } else head.removeAttribute("aria-sort");
    });
    caption.textContent = `${grouped(shown.length)} ${title.toLowerCase()}`;
    body.replaceChildren(
      ...shown
        .slice(0, rows)
        .map((index) =>
          element(
            "tr",
            {},
            ...columns.map(({ value, cell, isNumber }) =>
              element(
                "td",
                { class: isNumber ? "number" : undefined },
                cell ? cell(index) : String(value(index)),
              ),
            ),
          ),
        ),
    );
    more.hidden = shown.length <= rows;
  }

  return { root, title, update };
}
