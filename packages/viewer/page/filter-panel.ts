import { edgeStyleOf, edgeStyles } from "./edge-style.ts";
import { element } from "./element.ts";
import { isFiltered, noFilters, type SetFilter } from "./filters.ts";
import { edgeSwatch, nodeSwatch } from "./icons.ts";
import type { Model } from "./model.ts";
import { typeOf, type NodeStyle } from "./node-style.ts";
import type { State } from "./state.ts";

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly note?: string;
  readonly count: number;
  readonly swatch?: Node;
}

/** Filters that are the legend at the same time: what is there, how it is drawn, how much of it. */
export function createFilterPanel(
  model: Model,
  state: State,
  styles: ReadonlyMap<string, NodeStyle>,
): HTMLElement {
  const summary = element("p", { class: "filter-summary", "aria-live": "polite" });
  const reset = element(
    "button",
    { type: "button", class: "quiet", onclick: () => state.setFilters(noFilters) },
    "Show all",
  );
  const groups = [
    group(state, "types", "Entities", typeChoices(model, styles)),
    group(state, "certainties", "Certainty", certaintyChoices(model)),
    group(state, "polarities", "Polarity", polarityChoices(model)),
    confidenceSlider(model, state),
    group(state, "families", "Relations", familyChoices(model)),
    group(state, "sources", "Sources", sourceChoices(model)),
  ];
  const update = () => {
    const { nodeCount, edgeCount } = state.visible;
    const [nodes, edges] = [model.nodes.length, model.edges.length].map(grouped);
    summary.textContent = isFiltered(state.filters)
      ? `${grouped(nodeCount)} of ${nodes} entities, ${grouped(edgeCount)} of ${edges} relations`
      : `${nodes} entities, ${edges} relations`;
    reset.hidden = !isFiltered(state.filters);
  };
  state.on("filters", update);
  update();
  return element(
    "div",
    { class: "filters" },
    element("div", { class: "filter-head" }, element("h2", {}, "Show"), reset, summary),
    ...groups,
  );
}

function group(
  state: State,
  filter: SetFilter,
  title: string,
  choices: readonly Choice[],
): HTMLElement | undefined {
  if (choices.length < (filter === "types" || filter === "certainties" ? 1 : 2)) return undefined;
  const rows = choices.map((choice) => {
    const box = element("input", {
      type: "checkbox",
      "data-filter": filter,
      "data-value": choice.value,
      onchange: () => {
        const hidden = new Set(state.filters[filter]);
        if (box.checked) hidden.delete(choice.value);
        else hidden.add(choice.value);
        state.setFilters({ [filter]: hidden });
      },
    });
    const only = element(
      "button",
      {
        type: "button",
        class: "only",
        "aria-label": `Only ${choice.name}`,
        onclick: () => {
          const others = choices
            .map(({ value }) => value)
            .filter((value) => value !== choice.value);
          const isOnly = others.every((value) => state.filters[filter].has(value)) && box.checked;
          state.setFilters({ [filter]: new Set(isOnly ? [] : others) });
        },
      },
      "only",
    );
    const row = element(
      "div",
      { class: "choice" },
      element(
        "label",
        { title: choice.note },
        box,
        choice.swatch,
        element("span", { class: "choice-name" }, choice.name),
      ),
      only,
      element("span", { class: "choice-count" }, grouped(choice.count)),
    );
    return { box, row, choice };
  });
  const update = () => {
    for (const { box, choice, row } of rows) {
      box.checked = !state.filters[filter].has(choice.value);
      row.classList.toggle("off", !box.checked);
    }
  };
  state.on("filters", update);
  update();
  return element(
    "fieldset",
    {},
    element("legend", {}, title),
    element("div", { class: "choices" }, ...rows.map(({ row }) => row)),
  );
}

function typeChoices(model: Model, styles: ReadonlyMap<string, NodeStyle>): Choice[] {
  const counts = tally(model.nodes.map(typeOf));
  return [...styles].map(([type, { plural, color, shape }]) => ({
    value: type,
    name: plural,
    count: counts.get(type) ?? 0,
    swatch: nodeSwatch(shape, color),
  }));
}

function certaintyChoices(model: Model): Choice[] {
  const order = ["asserted", "planned", "demanded", "possible", "conditional", "denied"];
  const counts = tally(model.edges.map(({ factuality }) => factuality));
  const rank = (word: string) => (order.indexOf(word) + order.length) % order.length;
  return [...counts]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([factuality, count]) => {
      const style = edgeStyleOf({ polarity: "positive", factuality });
      return {
        value: factuality,
        name: capital(factuality),
        note: edgeStyles.find((facts) => facts.style === style)?.meaning,
        count,
        swatch: edgeSwatch(style),
      } as Choice;
    });
}

function polarityChoices(model: Model): Choice[] {
  const counts = tally(model.edges.map(({ polarity }) => polarity));
  const names = { positive: "Affirmed", negative: "Negated" } as const;
  return (["positive", "negative"] as const).flatMap((polarity) => {
    const count = counts.get(polarity);
    if (count === undefined) return [];
    const swatch = edgeSwatch(polarity === "negative" ? "denied" : "asserted");
    const note = polarity === "negative" ? "said not to be so" : "said to be so";
    return [{ value: polarity, name: names[polarity], note, count, swatch }];
  });
}

function familyChoices(model: Model): Choice[] {
  const counts = tally(model.edges.map(({ family }) => family ?? ""));
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([family, count]) => ({
      value: family,
      name: family === "" ? "Other" : capital(family.replaceAll("-", " ")),
      count,
    }));
}

function sourceChoices(model: Model): Choice[] {
  const titles = new Map(model.data.sources.map(({ id, title }) => [id, title ?? id]));
  const counts = tally(model.looks.flatMap(({ carriers }) => carriers));
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([carrier, count]) => ({ value: carrier, name: titles.get(carrier) ?? carrier, count }));
}

function confidenceSlider(model: Model, state: State): HTMLElement | undefined {
  const known = model.edges.flatMap(({ confidence }) => confidence ?? []);
  if (known.length === 0 || known.every((confidence) => confidence === known[0])) return undefined;
  const shown = element("output", { for: "confidence" });
  const slider = element("input", {
    type: "range",
    id: "confidence",
    min: 0,
    max: 1,
    step: 0.05,
    "aria-label": "Lowest confidence shown",
    oninput: () => state.setFilters({ confidence: Number(slider.value) }),
  });
  const update = () => {
    slider.value = String(state.filters.confidence);
    shown.textContent =
      state.filters.confidence === 0 ? "any" : `≥ ${Math.round(state.filters.confidence * 100)} %`;
  };
  state.on("filters", update);
  update();
  return element(
    "fieldset",
    { class: "slider" },
    element("legend", {}, "Confidence of the reading"),
    slider,
    shown,
  );
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}
