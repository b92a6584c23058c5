import type { AbstractGraph } from "graphology-types";
import { importanceOf, sizeFor, usualSizes } from "./importance.ts";
import { darkPalette, lightPalette, type Palette } from "./palette.ts";

export interface StyleOptions {
  readonly theme?: "light" | "dark";
  /** Node attribute that colours a node. */
  readonly colorBy?: string;
  /** Radius of the least and the most important node, in units of the picture. */
  readonly sizes?: readonly [smallest: number, largest: number];
}

export interface StyleResult {
  readonly background: string;
  readonly text: string;
  /** What each colour stands for, most frequent first. */
  readonly legend: readonly {
    readonly value: string;
    readonly color: string;
    readonly nodes: number;
  }[];
}

/** Entity types keep their colour from one graph to the next. */
const usualTypes: readonly string[] = [
  "person",
  "organization",
  "geopolitical-entity",
  "event",
  "place",
  "group",
  "product",
  "work",
];

/**
 * Gives every node `size` (a radius), `color` and `labelRank` (1 is the label to show first), and every edge `size` and
 * `color`. A node's importance is its `salience`, or without one the root of its share of the highest weighted degree;
 * its disc's area grows with it. Entity types have colours of their own, other values get the free ones by frequency.
 */
export function style(
  graph: AbstractGraph,
  { theme = "light", colorBy = "type", sizes = usualSizes }: StyleOptions = {},
): StyleResult {
  const palette = theme === "dark" ? darkPalette : lightPalette;
  const importance = importanceOf(graph);
  const rank = new Map(
    [...importance]
      .sort(([a, left], [b, right]) => right - left || byCodeUnit(a, b))
      .map(([node], index) => [node, index + 1]),
  );
  const values = new Map<string, string>();
  graph.forEachNode((node, attributes) => {
    const value: unknown = attributes[colorBy];
    if (typeof value === "string" || typeof value === "number") values.set(node, String(value));
  });
  const legend = chooseColors([...values.values()], palette);
  const colorOf = new Map(legend.map(({ value, color }) => [value, color]));
  graph.updateEachNodeAttributes(
    (node, attributes) => {
      const value = values.get(node);
      return {
        ...attributes,
        size: sizeFor(importance.get(node)!, sizes),
        color: (value === undefined ? undefined : colorOf.get(value)) ?? palette.other,
        labelRank: rank.get(node)!,
      };
    },
    { attributes: ["size", "color", "labelRank"] },
  );
  graph.updateEachEdgeAttributes(
    (_edge, attributes) => {
      const weight: unknown = attributes["weight"];
      const strength = typeof weight === "number" && weight > 0 ? Math.sqrt(weight) : 1;
      return {
        ...attributes,
        size: Math.round(Math.min(6, 0.8 + 0.4 * strength) * 100) / 100,
        color: attributes["polarity"] === "negative" ? palette.denied : palette.edge,
      };
    },
    { attributes: ["size", "color"] },
  );
  return { background: palette.background, text: palette.text, legend };
}

function chooseColors(
  values: readonly string[],
  palette: Palette,
): StyleResult["legend"][number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const frequent = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  const taken = new Set(
    frequent.map(([value]) => usualTypes.indexOf(value)).filter((place) => place >= 0),
  );
  const free = palette.categories.filter((_, place) => !taken.has(place));
  const known = frequent.some(([value]) => usualTypes.includes(value));
  return frequent.map(([value, nodes]) => {
    const place = usualTypes.indexOf(value);
    // Next to entity types, what is no named thing (a concept, a facility) stays grey.
    const color = place >= 0 ? palette.categories[place] : known ? undefined : free.shift();
    return { value, color: color ?? palette.other, nodes };
  });
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
