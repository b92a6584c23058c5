import type { PageEdge } from "../src/page-data.ts";

/** How sure a relation is, as one word that decides its colour and its line. */
export type EdgeStyle = "asserted" | "planned" | "demanded" | "possible" | "denied";

export interface EdgeStyleFacts {
  readonly style: EdgeStyle;
  readonly name: string;
  readonly meaning: string;
  /** Pixels drawn and pixels left out; `[1, 0]` is a whole line. */
  readonly dash: readonly [on: number, off: number];
  readonly light: string;
  readonly dark: string;
}

/** In the order of the legend. Colours keep 3:1 against their background; the line tells them apart without colour. */
export const edgeStyles: readonly EdgeStyleFacts[] = [
  {
    style: "asserted",
    name: "Asserted",
    meaning: "said to be so",
    dash: [1, 0],
    light: "#7a869a",
    dark: "#8593ab",
  },
  {
    style: "planned",
    name: "Planned",
    meaning: "announced or intended",
    dash: [11, 4],
    light: "#1d7fbf",
    dark: "#58b4ee",
  },
  {
    style: "demanded",
    name: "Demanded",
    meaning: "asked for or ordered",
    dash: [7, 4],
    light: "#b06a00",
    dark: "#e9a83f",
  },
  {
    style: "possible",
    name: "Possible",
    meaning: "may be, or only under a condition",
    dash: [2, 4],
    light: "#7d5bd0",
    dark: "#ae95f5",
  },
  {
    style: "denied",
    name: "Denied",
    meaning: "said not to be so",
    dash: [4, 4],
    light: "#cc3344",
    dark: "#f4737f",
  },
];

const factsOf = new Map(edgeStyles.map((facts) => [facts.style, facts]));

export function edgeStyleFacts(style: EdgeStyle): EdgeStyleFacts {
  return factsOf.get(style)!;
}

export function edgeStyleOf({
  polarity,
  factuality,
}: Pick<PageEdge, "polarity" | "factuality">): EdgeStyle {
  if (polarity === "negative") return "denied";
  if (factuality === "conditional") return "possible";
  const known = edgeStyles.find(({ style }) => style === factuality);
  return known?.style ?? "asserted";
}
