import type { PageNode } from "../src/page-data.ts";

/** Outline of a node; the number is what the shader gets. */
export const shapes = { circle: 0, square: 1, diamond: 2, hexagon: 3, triangle: 4 } as const;
export type Shape = keyof typeof shapes;

export interface NodeStyle {
  readonly name: string;
  readonly plural: string;
  readonly color: string;
  readonly shape: Shape;
}

/** Colours from Okabe and Ito's palette and its neighbours: told apart with the common kinds of colour blindness, on white and on black. */
const known: Readonly<Record<string, NodeStyle>> = {
  person: { name: "Person", plural: "People", color: "#e08a1e", shape: "circle" },
  organization: {
    name: "Organization",
    plural: "Organizations",
    color: "#2f7fd1",
    shape: "square",
  },
  "geopolitical-entity": {
    name: "Country or city",
    plural: "Countries, cities",
    color: "#1f9e77",
    shape: "hexagon",
  },
  place: { name: "Place", plural: "Places", color: "#6aa84f", shape: "triangle" },
  facility: { name: "Facility", plural: "Facilities", color: "#8c7a5b", shape: "square" },
  group: { name: "Group", plural: "Groups", color: "#c86ba6", shape: "circle" },
  event: { name: "Event", plural: "Events", color: "#d1495b", shape: "diamond" },
  work: { name: "Work", plural: "Works", color: "#7d6fd6", shape: "square" },
  product: { name: "Product", plural: "Products", color: "#3fa7b5", shape: "hexagon" },
  concept: { name: "Concept", plural: "Concepts", color: "#8d99ae", shape: "circle" },
};

const spare = [
  "#2f7fd1",
  "#e08a1e",
  "#1f9e77",
  "#d1495b",
  "#7d6fd6",
  "#3fa7b5",
  "#c86ba6",
  "#8c7a5b",
];

/** The look of each type in the graph, in order of how many nodes have it. */
export function nodeStyles(nodes: readonly PageNode[]): ReadonlyMap<string, NodeStyle> {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(typeOf(node), (counts.get(typeOf(node)) ?? 0) + 1);
  const ordered = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return new Map(
    ordered.map(([type], index) => {
      const style = known[type] ?? {
        name: type === "" ? "Entity" : type,
        plural: type === "" ? "Entities" : type,
        color: spare[index % spare.length]!,
        shape: "circle",
      };
      return [type, { ...style, color: commonColor(nodes, type) ?? style.color }];
    }),
  );
}

export function typeOf(node: PageNode): string {
  return node.type ?? "";
}

/** The colour that the graph itself gives a type, where it gives all its nodes the same. */
function commonColor(nodes: readonly PageNode[], type: string): string | undefined {
  const colors = new Set<string | undefined>();
  for (const node of nodes) if (typeOf(node) === type) colors.add(node.color);
  return colors.size === 1 ? [...colors][0] : undefined;
}
