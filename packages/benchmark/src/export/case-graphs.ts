import graphology from "graphology";
import type { AbstractGraph } from "graphology-types";

// Under NodeNext the default import is typed as the module; at run time it is the class.
const Graph = graphology as unknown as typeof graphology.default;

type Bag = Record<string, unknown>;

/** Two nodes and an edge, with the attributes given. */
function pair(node: Bag, edge: Bag = {}, id = "a"): AbstractGraph {
  const graph = new Graph({ type: "directed", multi: true });
  graph.addNode(id, { label: "A", ...node });
  graph.addNode("b", { label: "B" });
  graph.addEdgeWithKey("e", id, "b", edge);
  return graph;
}

function parallel(...edges: readonly Bag[]): AbstractGraph {
  const graph = pair({}, edges[0]);
  edges.slice(1).forEach((edge, index) => graph.addEdgeWithKey(`f${index}`, "a", "b", edge));
  return graph;
}

function circle(): Bag {
  const bag: Bag = {};
  bag["self"] = bag;
  return bag;
}

/** Graphs that writers get wrong, by what is odd about them. */
export const caseGraphs: Readonly<Record<string, () => AbstractGraph>> = {
  plain: () => pair({ mentions: 3 }, { label: "call", weight: 2 }),
  empty: () => new Graph({ type: "directed", multi: true }),
  "no labels": () => {
    const graph = new Graph({ type: "directed", multi: false });
    graph.addNode("a");
    return graph;
  },
  undirected: () => {
    const graph = new Graph({ type: "undirected", multi: true });
    graph.addNode("a");
    graph.addNode("b");
    graph.addUndirectedEdgeWithKey("e", "a", "b");
    return graph;
  },
  mixed: () => {
    const graph = new Graph({ type: "mixed", multi: true });
    graph.addNode("a");
    graph.addNode("b");
    graph.addDirectedEdgeWithKey("e", "a", "b");
    graph.addUndirectedEdgeWithKey("f", "a", "b");
    return graph;
  },
  loop: () => {
    const graph = pair({});
    graph.addEdgeWithKey("l", "a", "a", { label: "itself" });
    return graph;
  },
  "parallel, other kinds": () => parallel({ kind: "call" }, { kind: "meet" }),
  "parallel, one kind": () => parallel({ kind: "call", weight: 2 }, { kind: "call" }),
  "lists with commas": () => pair({ names: ["Skłodowska, Marie", 'the "Curie"', "a\\b"] }),
  "lists of numbers": () => pair({ years: [1843, 1844], shares: [0.5, 1] }),
  "lists of objects": () => pair({}, { evidence: [{ quote: "Ada wrote.", start: 1 }] }),
  objects: () => pair({ place: { lat: 1, lon: 2 } }),
  circles: () => pair({ circle: circle() }),
  "mixed types": () => {
    const graph = pair({ age: 36 });
    graph.setNodeAttribute("b", "age", "about 40");
    return graph;
  },
  "null, undefined, functions": () => pair({ a: null, b: undefined, c: () => 1 }),
  "large numbers": () => pair({ big: 3e9, bigger: 2n ** 62n, huge: 2n ** 70n, tiny: 5e-324 }),
  "NaN and infinities": () => pair({ a: NaN, b: Infinity, c: -Infinity, d: -0 }),
  "odd weights": () => parallel({ kind: "a", weight: 0 }, { kind: "b", weight: -1 }),
  dates: () => pair({ born: new Date(0), never: new Date(NaN) }, { time: "1843-07" }),
  colours: () => pair({ color: "tomato" }, { color: "#11223380" }),
  "no colour": () => pair({ color: "dunno" }),
  "half a position": () => pair({ x: 1, size: -3 }),
  "reserved names": () =>
    pair(
      { id: "i", timeset: "t", name: "n", value: "v", "": "e", "a:b": "c" },
      { id: "i", source: "s", target: "t", key: "k" },
    ),
  "control characters": () => pair({ label: "bell\u0007 \ufffe" }, { label: "a\nb\tc" }, "a\u0001"),
  "markup and formulas": () =>
    pair({ label: '<b>&amp; "x" ]]> ?> \\N', note: "=1+1" }, { label: "'}) DELETE n //" }),
  "any script": () => pair({ label: "Ἀθῆναι שלום 東京 \u{1F600} e\u0301" }, { label: "→" }),
  hostile: () => {
    const graph = new Graph({ type: "directed", multi: true });
    const ids = [
      "",
      " ",
      "a> <b",
      "--",
      'q"',
      "back\\",
      "\u2028",
      "half\ud800",
      "\u{1F600}",
      "1;2",
    ];
    for (const id of ids) graph.addNode(id, { [`name ${id}`]: id, label: `=${id}`, x: 1, y: NaN });
    ids.forEach((id, index) =>
      graph.addEdgeWithKey(`e ${id}`, id, ids[(index + 3) % ids.length]!, {
        [id]: index,
        label: id,
        quote: `"${id}"\n> # x`,
        evidence: [{ quote: id, document: id, speakers: [id] }],
      }),
    );
    return graph;
  },
};
