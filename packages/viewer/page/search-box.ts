import { element } from "./element.ts";
import { edgeSwatch, icon, nodeSwatch } from "./icons.ts";
import type { Model } from "./model.ts";
import { typeOf, type NodeStyle } from "./node-style.ts";
import type { Item } from "./state.ts";

interface Hit {
  readonly item: Item;
  readonly rank: number;
}

const limits = { nodes: 8, edges: 5 };

/** A field that suggests entities by name or alias, and relations by their words or quotes. */
export function createSearchBox(
  model: Model,
  styles: ReadonlyMap<string, NodeStyle>,
  choose: (item: Item) => void,
): { readonly root: HTMLElement; focus(): void } {
  const find = createFinder(model);
  let hits: readonly Item[] = [];
  let active = -1;

  const input = element("input", {
    type: "search",
    id: "search",
    role: "combobox",
    placeholder: "Search names, relations, quotes",
    "aria-label": "Search names, relations and quotes",
    "aria-expanded": "false",
    "aria-controls": "suggestions",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => suggest(),
    onfocus: () => suggest(),
    onblur: () => close(),
    onkeydown: (event: KeyboardEvent) => press(event),
  });
  const listbox = element("div", {
    id: "suggestions",
    class: "suggestions",
    role: "listbox",
    "aria-label": "Suggestions",
    hidden: true,
    // The field would lose its focus, and with it the list, before the click arrives.
    onmousedown: (event: MouseEvent) => event.preventDefault(),
  });
  const root = element(
    "div",
    { class: "search", role: "search" },
    icon("search"),
    input,
    element("kbd", { "aria-hidden": "true" }, "/"),
    listbox,
  );

  function suggest(): void {
    hits = find(input.value);
    active = hits.length > 0 ? 0 : -1;
    const hasWords = input.value.trim() !== "";
    listbox.replaceChildren(
      ...hits.map((item, index) => option(item, index)),
      ...(hasWords && hits.length === 0
        ? [
            element(
              "div",
              { class: "empty", role: "option", "aria-disabled": "true" },
              "Nothing found",
            ),
          ]
        : []),
    );
    open(hasWords);
    mark();
  }

  function option(item: Item, index: number): HTMLElement {
    const attributes = {
      id: `suggestion-${index}`,
      role: "option",
      class: "option",
      onclick: () => pick(index),
    };
    if (item.kind === "node") {
      const node = model.nodes[item.index]!;
      const style = styles.get(typeOf(node))!;
      return element(
        "div",
        attributes,
        nodeSwatch(style.shape, node.color ?? style.color),
        element("span", { class: "option-name" }, node.label),
        element("span", { class: "option-note" }, style.name),
      );
    }
    const edge = model.edges[item.index]!;
    return element(
      "div",
      attributes,
      edgeSwatch(model.looks[item.index]!.style),
      element(
        "span",
        { class: "option-name" },
        `${model.nodes[edge.source]!.label} `,
        element("i", {}, edge.label),
        ` ${model.nodes[edge.target]!.label}`,
      ),
    );
  }

  function press(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (hits.length === 0) return;
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length;
      mark();
    } else if (event.key === "Enter") {
      pick(active);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (input.value === "") input.blur();
      input.value = "";
      close();
    }
  }

  function pick(index: number): void {
    const item = hits[index];
    if (!item) return;
    input.value = "";
    close();
    input.blur();
    choose(item);
  }

  function mark(): void {
    [...listbox.children].forEach((child, index) => {
      child.setAttribute("aria-selected", String(index === active));
      if (index === active) child.scrollIntoView({ block: "nearest" });
    });
    if (active >= 0) input.setAttribute("aria-activedescendant", `suggestion-${active}`);
    else input.removeAttribute("aria-activedescendant");
  }

  function open(isOpen: boolean): void {
    listbox.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
  }

  function close(): void {
    open(false);
  }

  return {
    root,
    focus: () => {
      input.focus();
      input.select();
    },
  };
}

/** Names that begin with the words come before names that contain them, and names before quotes. */
function createFinder(model: Model): (words: string) => readonly Item[] {
  const names = model.nodes.map(({ label, aliases = [] }) => [label, ...aliases].map(fold));
  const texts: (string | undefined)[] = model.edges.map(() => undefined);
  const textOf = (index: number) => {
    const { source, target, label, predicate, evidence } = model.edges[index]!;
    return (texts[index] ??= fold(
      [
        model.nodes[source]!.label,
        label,
        model.nodes[target]!.label,
        predicate ?? "",
        ...evidence.map(({ quote }) => quote),
      ].join(" "),
    ));
  };

  return (words) => {
    const wanted = fold(words.trim());
    if (wanted === "") return [];
    const nodes = names
      .flatMap((own, index): Hit[] => {
        const rank = rankOf(own, wanted);
        return rank < 0 ? [] : [{ item: { kind: "node", index }, rank }];
      })
      .sort(
        (a, b) =>
          a.rank - b.rank || model.nodes[b.item.index]!.size - model.nodes[a.item.index]!.size,
      )
      .slice(0, limits.nodes)
      .map(({ item }) => item);
    const edges: Item[] = [];
    const parts = wanted.split(/\s+/);
    if (wanted.length >= 3) {
      for (let index = 0; index < model.edges.length && edges.length < limits.edges; index += 1) {
        const text = textOf(index);
        if (parts.every((part) => text.includes(part))) edges.push({ kind: "edge", index });
      }
    }
    return [...nodes, ...edges];
  };
}

function rankOf(names: readonly string[], wanted: string): number {
  let best = -1;
  for (const name of names) {
    const at = name.indexOf(wanted);
    if (at < 0) continue;
    const isWord = at === 0 || /[\s\-'’(]/.test(name[at - 1]!);
    const rank = name === wanted ? 0 : isWord ? 1 : 2;
    if (best < 0 || rank < best) best = rank;
  }
  return best;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
