import type { PageData } from "../src/page-data.ts";
import { linkState } from "./deep-link.ts";
import { element } from "./element.ts";
import { createEvidencePanel } from "./evidence-panel.ts";
import { createFilterPanel } from "./filter-panel.ts";
import { createHelp } from "./help.ts";
import { icon } from "./icons.ts";
import { enableKeys } from "./keys.ts";
import { createModel } from "./model.ts";
import { nodeStyles } from "./node-style.ts";
import { createSearchBox } from "./search-box.ts";
import { createStage, type Stage } from "./stage.ts";
import { createState, type Item } from "./state.ts";
import { createTableView } from "./table-view.ts";
import { toggleTheme } from "./theme.ts";
import { createTimeline } from "./timeline.ts";
import { createTooltip } from "./tooltip.ts";

/** Builds the page and wires its parts to one state. */
export function createApp(data: PageData, body: HTMLElement): void {
  const model = createModel(data);
  const state = createState(model);
  const styles = nodeStyles(model.nodes);
  let stage: Stage | undefined;
  const show = (item: Item) => stage?.show(item);
  const reveal = (item: Item) => {
    state.select(item);
    show(item);
  };

  const canvas = element("div", {
    class: "stage",
    tabindex: 0,
    role: "group",
    "aria-label":
      "Graph. Arrow keys move between entities, Enter opens one; the table holds the same as text.",
  });
  const search = createSearchBox(model, styles, reveal);
  const help = createHelp();
  const tables = createTableView(model, state, styles);
  const live = element("p", { class: "unseen", "aria-live": "polite", id: "announcement" });
  const timeline = createTimeline(model, state);

  const button = (
    name: Parameters<typeof icon>[0],
    label: string,
    act: () => void,
  ): HTMLButtonElement =>
    element(
      "button",
      { type: "button", class: "icon-button", "aria-label": label, title: label, onclick: act },
      icon(name),
    );
  const viewButton = (view: "graph" | "table", label: string) => {
    const made = element("button", { type: "button", onclick: () => state.show(view) }, label);
    const update = () => made.setAttribute("aria-pressed", String(state.view === view));
    state.on("view", update);
    update();
    return made;
  };
  const labelButton = button("labels", "Words on relations", () => state.setLabels(!state.labels));
  const updateLabelButton = () => labelButton.setAttribute("aria-pressed", String(state.labels));
  state.on("labels", updateLabelButton);
  updateLabelButton();
  const filterButton = button("filter", "Filters", () => {
    const isOpen = body.classList.toggle("filters-toggled");
    filterButton.setAttribute("aria-pressed", String(isOpen));
  });
  filterButton.classList.add("filter-button");

  const tools = element(
    "div",
    { class: "tools", role: "toolbar", "aria-label": "Graph" },
    button("plus", "Zoom in", () => stage?.zoom("in")),
    button("minus", "Zoom out", () => stage?.zoom("out")),
    button("fit", "Show everything", () => stage?.fit()),
    labelButton,
  );
  const graphView = element("div", { class: "graph-view" }, canvas, tools, timeline);
  const main = element("main", {}, graphView, tables);
  body.append(
    element(
      "header",
      { class: "bar" },
      filterButton,
      element(
        "div",
        { class: "titles" },
        element("h1", { title: data.title }, data.title),
        element("p", {}, data.subtitle),
      ),
      search.root,
      element(
        "div",
        { class: "bar-end" },
        element(
          "div",
          { class: "segments", role: "group", "aria-label": "View" },
          viewButton("graph", "Graph"),
          viewButton("table", "Table"),
        ),
        button("picture", "Save the picture (PNG)", () => savePicture()),
        button("theme", "Light or dark", toggleTheme),
        button("help", "Help", () => help.showModal()),
      ),
    ),
    element(
      "div",
      { class: "columns" },
      element(
        "aside",
        { class: "side", "aria-label": "Filters and legend" },
        createFilterPanel(model, state, styles),
      ),
      main,
      createEvidencePanel(model, state, styles, reveal),
    ),
    help,
    live,
  );

  state.on("view", () => {
    graphView.hidden = state.view !== "graph";
  });
  state.on("selection", () => {
    live.textContent = state.selection ? `Selected: ${nameOf(state.selection)}` : "";
  });

  function nameOf({ kind, index }: Item): string {
    if (kind === "node") return model.nodes[index]!.label;
    const { source, target, label } = model.edges[index]!;
    return `${model.nodes[source]!.label} ${label} ${model.nodes[target]!.label}`;
  }

  function savePicture(): void {
    stage?.picture().toBlob((blob) => {
      if (!blob) return;
      const address = URL.createObjectURL(blob);
      const name = data.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "graph";
      element("a", { href: address, download: `${name}.png` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    }, "image/png");
  }

  try {
    stage = createStage(canvas, model, state, styles);
    createTooltip(canvas, model, state, styles);
  } catch (error) {
    // Without WebGL there is no picture, but everything else still is.
    console.error(error);
    canvas.replaceChildren(
      element(
        "p",
        { class: "no-picture" },
        "This browser cannot draw the graph (WebGL is off). The table shows all of it.",
      ),
    );
  }
  linkState(model, state, show);
  if (!stage) state.show("table");
  if (stage) enableKeys(canvas, state, stage, { reveal, search: search.focus, help });
  document.documentElement.dataset["ready"] = "true";
}
