import { element } from "./element.ts";
import { edgeSwatch } from "./icons.ts";
import { edgeStyles } from "./edge-style.ts";

const keys: readonly (readonly [string, string])[] = [
  ["/", "search"],
  ["← → ↑ ↓", "next entity in that direction"],
  ["Enter", "open what is marked"],
  ["Esc", "close"],
  ["+  −  0", "zoom in, out, show everything"],
  ["L", "words on relations"],
  ["T", "graph or table"],
  ["D", "light or dark"],
  ["?", "this help"],
];

export function createHelp(): HTMLDialogElement {
  const dialog = element(
    "dialog",
    {
      class: "help",
      "aria-labelledby": "help-title",
      onclick: (event: MouseEvent) => {
        if (event.target === dialog) dialog.close();
      },
    },
    element("h2", { id: "help-title" }, "How to read this page"),
    element(
      "p",
      {},
      "Every line stands on sentences in the documents. Click a line or a name to read them, with who says so and where. A line is what a text says, not what is true.",
    ),
    element(
      "ul",
      { class: "help-lines" },
      ...edgeStyles.map(({ style, name, meaning }) =>
        element("li", {}, edgeSwatch(style), element("b", {}, name), ` ${meaning}`),
      ),
    ),
    element("h3", {}, "Keys"),
    element(
      "dl",
      { class: "help-keys" },
      ...keys.map(([key, meaning]) =>
        element("div", {}, element("dt", {}, element("kbd", {}, key)), element("dd", {}, meaning)),
      ),
    ),
    element(
      "form",
      { method: "dialog" },
      element("button", { type: "submit", class: "primary" }, "Close"),
    ),
  );
  return dialog;
}
