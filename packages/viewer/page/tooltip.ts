import { element } from "./element.ts";
import type { Model } from "./model.ts";
import { typeOf, type NodeStyle } from "./node-style.ts";
import type { State } from "./state.ts";

/** A word beside the pointer: what it is on, and the first sentence a line stands on. */
export function createTooltip(
  container: HTMLElement,
  model: Model,
  state: State,
  styles: ReadonlyMap<string, NodeStyle>,
): void {
  const root = element("div", { class: "tooltip", "aria-hidden": "true", hidden: true });
  container.append(root);
  let isInside = false;
  container.addEventListener("mouseenter", () => (isInside = true));
  container.addEventListener("mouseleave", () => {
    isInside = false;
    root.hidden = true;
  });
  container.addEventListener("mousemove", ({ clientX, clientY }) => {
    const frame = container.getBoundingClientRect();
    const x = clientX - frame.left;
    const y = clientY - frame.top;
    root.style.left = `${x + (x > frame.width - 320 ? -root.offsetWidth - 14 : 16)}px`;
    root.style.top = `${y + (y > frame.height - 140 ? -root.offsetHeight - 12 : 18)}px`;
  });
  state.on("hover", () => {
    const { hover } = state;
    root.hidden = hover === undefined || !isInside;
    if (!hover) return;
    if (hover.kind === "node") {
      const node = model.nodes[hover.index]!;
      const relations = model.edgesOf[hover.index]!.length;
      root.replaceChildren(
        element("b", {}, node.label),
        element(
          "span",
          {},
          `${styles.get(typeOf(node))!.name} · ${relations} ${relations === 1 ? "relation" : "relations"}`,
        ),
      );
      return;
    }
    const { source, target, label, evidence } = model.edges[hover.index]!;
    root.replaceChildren(
      element(
        "b",
        {},
        `${model.nodes[source]!.label} `,
        element("i", {}, label),
        ` ${model.nodes[target]!.label}`,
      ),
      ...(evidence[0] ? [element("span", { class: "tooltip-quote" }, evidence[0].quote)] : []),
    );
  });
}
