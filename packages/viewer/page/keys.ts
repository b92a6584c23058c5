import type { Stage } from "./stage.ts";
import type { Item, State } from "./state.ts";
import { toggleTheme } from "./theme.ts";

const directions = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
} as const;

interface Actions {
  reveal(item: Item): void;
  search(): void;
  readonly help: HTMLDialogElement;
}

/** Letters act anywhere but in a field; arrows and Enter act on the graph while it has the focus. */
export function enableKeys(
  canvas: HTMLElement,
  state: State,
  stage: Stage,
  actions: Actions,
): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (actions.help.open) return;
    const act = letters[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  const letters: Readonly<Record<string, () => void>> = {
    "/": actions.search,
    "+": () => stage.zoom("in"),
    "=": () => stage.zoom("in"),
    "-": () => stage.zoom("out"),
    "0": () => stage.fit(),
    l: () => state.setLabels(!state.labels),
    t: () => state.show(state.view === "graph" ? "table" : "graph"),
    d: toggleTheme,
    "?": () => actions.help.showModal(),
    Escape: () => {
      state.select(undefined);
      state.hoverOver(undefined);
    },
  };

  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      const item = state.selection ?? state.hover;
      if (!item) return;
      actions.reveal(item);
      document.querySelector<HTMLElement>(".panel h2")?.focus();
      return;
    }
    const direction = Object.entries(directions).find(([key]) => key === event.key)?.[1];
    if (!direction) return;
    event.preventDefault();
    const selected = state.selection?.kind === "node" ? state.selection.index : undefined;
    const next = stage.neighbour(selected, direction);
    if (next !== undefined) actions.reveal({ kind: "node", index: next });
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "range"
  );
}
