import fc from "fast-check";
import { DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";

const pieces = [
  "a",
  "Skłodowska, Marie",
  '"',
  "'",
  "\\",
  "\\n",
  "\n",
  "\r\n",
  "\t",
  " ",
  "<b>",
  "&amp;",
  "]]>",
  "?>",
  "[x]",
  "|",
  ",",
  "\u{1F600}",
  "\u0085",
  "\u2028",
  "é",
  "=1+1",
  "constructor",
  "__proto__",
];

/** Text that XML can say, and that trips whoever forgets to escape. */
export const legalText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 4 })
  .map((list) => list.join(""));

/** Any text at all: control characters, half surrogate pairs, noncharacters. */
export const anyText = fc.oneof(
  legalText,
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("\u0000", "\u0007x", "\ud800", "\udc00y", "\ufffe", "\uffff", "\u001f"),
);

const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(3e9, -0, NaN, Infinity, 1e21, 5e-324),
);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** One type a column, as a well-kept graph has it. Lists of numbers are all whole or all not. */
const columns = [
  legalText,
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  number,
  fc.array(legalText, { maxLength: 3 }),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.array(fc.boolean(), { maxLength: 3 }),
  fc.array(number, { maxLength: 3 }),
  fc.array(fc.record({ quote: legalText, start: fc.nat() }), { maxLength: 2 }),
  fc.record({ nested: fc.array(legalText, { maxLength: 2 }) }),
] as const;

const anything = fc.oneof(
  anyText,
  number,
  fc.boolean(),
  fc.constantFrom(null, undefined, Symbol("x"), () => 1, 1n, 2n ** 70n, new Date(0), new Date(NaN)),
  fc.array(fc.oneof(anyText, number, fc.constant(null)), { maxLength: 3 }),
  fc.object({ maxDepth: 2 }),
  fc.constant(circle()),
);

function circle(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

const color = fc.constantFrom("#336699", "#000000", "rgba(1, 2, 3, 0.5)");

interface Plan {
  readonly make: () => AbstractGraph;
  readonly nodes: readonly { readonly id: string; readonly attributes: Record<string, unknown> }[];
  readonly edges: readonly {
    readonly ends: readonly [number, number];
    readonly directed: boolean;
    readonly attributes: Record<string, unknown>;
  }[];
}

function build({ make, nodes, edges }: Plan): AbstractGraph {
  const graph = make();
  for (const { id, attributes } of nodes) graph.mergeNode(id, attributes);
  const ids = graph.nodes();
  edges.forEach(({ ends, directed, attributes }, index) => {
    if (ids.length === 0) return;
    const [source, target] = ends.map((end) => ids[end % ids.length]!) as [string, string];
    const isDirected = graph.type === "mixed" ? directed : graph.type === "directed";
    if (!graph.multi && graph.areNeighbors(source, target)) return;
    if (isDirected) graph.addDirectedEdgeWithKey(`e${index}`, source, target, attributes);
    else graph.addUndirectedEdgeWithKey(`e${index}`, source, target, attributes);
  });
  return graph;
}

const makers = fc.constantFrom(
  () => new DirectedGraph(),
  () => new UndirectedGraph(),
  () => new MultiDirectedGraph(),
  () => new MultiGraph(),
);

const ends = fc.tuple(fc.nat(50), fc.nat(50));

/** Graphs whose every value GEXF can carry: what is read back must be what was written. */
export const supportedGraph: fc.Arbitrary<AbstractGraph> = fc
  .array(fc.tuple(legalText, fc.constantFrom(...columns)), { maxLength: 4 })
  .chain((named) => {
    // Assigning "__proto__" sets no attribute, in any graph library.
    const reserved = [
      "__proto__",
      "label",
      "x",
      "y",
      "z",
      "size",
      "color",
      "weight",
      "kind",
      "original weight",
      "merged edges",
    ];
    const own = Object.fromEntries(
      named.filter(([name]) => name !== "" && !/[\n\r\t]/.test(name) && !reserved.includes(name)),
    );
    const attributes = fc.record(own, { requiredKeys: [] });
    const look = fc.record(
      { size: fc.double({ min: 0, max: 1e6, noNaN: true }), color },
      { requiredKeys: [] },
    );
    const place = fc.option(fc.record({ x: finite, y: finite }), { nil: {} });
    const label = fc.oneof(fc.record({ label: legalText }), fc.constant({}));
    const node = fc.record({
      id: legalText.filter((id) => id !== ""),
      attributes: fc
        .tuple(attributes, look, place, label)
        .map((bags) => Object.assign({}, ...bags)),
    });
    const edge = fc.record({
      ends,
      directed: fc.boolean(),
      attributes: fc
        .tuple(
          attributes,
          look,
          fc.record({ weight: number, label: legalText }, { requiredKeys: [] }),
        )
        .map((bags) => Object.assign({}, ...bags)),
    });
    return fc.record({
      make: makers,
      nodes: fc.array(node, { maxLength: 5 }),
      edges: fc.array(edge, { maxLength: 6 }),
    });
  })
  .map(({ make, nodes, edges }) =>
    build({
      make,
      // A label equal to an id, among nodes without a label, is the one thing that reads back as nothing.
      nodes: nodes.map(({ id, attributes }) => ({
        id,
        attributes: attributes.label === id ? { ...attributes, label: `${id}.` } : attributes,
      })),
      edges: edges.map((edge, index) => ({
        ...edge,
        attributes: { ...edge.attributes, kind: `k${index}` },
      })),
    }),
  );

/** Graphs with anything in them. */
export const hostileGraph: fc.Arbitrary<AbstractGraph> = fc
  .record({
    make: makers,
    nodes: fc.array(
      fc.record({
        id: anyText,
        attributes: fc.dictionary(fc.oneof(anyText, reservedName()), anything, { maxKeys: 6 }),
      }),
      { maxLength: 5 },
    ),
    edges: fc.array(
      fc.record({
        ends,
        directed: fc.boolean(),
        attributes: fc.dictionary(fc.oneof(anyText, reservedName()), anything, { maxKeys: 6 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(build);

function reservedName() {
  return fc.constantFrom(
    "label",
    "x",
    "y",
    "z",
    "size",
    "color",
    "weight",
    "kind",
    "predicate",
    "type",
    "time",
    "id",
  );
}
