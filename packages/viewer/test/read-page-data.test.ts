import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import { readPageData } from "../src/read-page-data.ts";

test("a bare graph gets labels from its keys and places on a spiral", () => {
  const graph = new UndirectedGraph();
  graph.addNode("a");
  graph.addNode("b");
  graph.addEdgeWithKey("ab", "a", "b");
  const data = readPageData(graph);
  expect(data.subtitle).toBe("2 entities · 1 relation");
  expect(data.nodes.map(({ label }) => label)).toEqual(["a", "b"]);
  expect(new Set(data.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
  expect(data.edges).toEqual([
    {
      key: "ab",
      source: 0,
      target: 1,
      label: "",
      polarity: "positive",
      factuality: "asserted",
      weight: 1,
      carriers: [],
      evidence: [],
    },
  ]);
});

test("attributes that do not fit are left out", () => {
  const graph = new MultiDirectedGraph();
  graph.addNode("a", { x: NaN, y: "up", size: -3, color: "url(#x)", aliases: "none", label: "" });
  graph.addNode("b", {
    x: 1.23456,
    y: 2,
    size: 5,
    color: "rgb(255, 0, 16)",
    aliases: ["B", 7, {}],
  });
  graph.addEdge("a", "b", {
    evidence: [
      null,
      { quote: "A saw B.", trigger: [2, 5], subject: [4, 2], object: [6, 99] },
      { quote: "" },
    ],
  });
  const { nodes, edges } = readPageData(graph);
  expect(nodes[0]).toEqual({ key: "a", label: "a", x: 50, y: 0, size: 14 });
  expect(nodes[1]).toMatchObject({ x: 1.235, color: "#ff0010", aliases: ["B", "7"] });
  expect(edges[0]!.evidence).toEqual([{ quote: "A saw B.", trigger: [2, 5] }]);
});

test("other plain attributes are kept to be shown as they are", () => {
  const graph = new MultiDirectedGraph();
  graph.addNode("a", { label: "A", area: 0.5, population: 12, tags: ["x"] });
  expect(readPageData(graph).nodes[0]!.more).toEqual({ area: 0.5, population: 12 });
});

test("an edge with a quote and no evidence shows the quote", () => {
  const graph = new MultiDirectedGraph();
  graph.addNode("a");
  graph.addNode("b");
  graph.addEdge("a", "b", { quote: "A met B." });
  expect(readPageData(graph).edges[0]!.evidence).toEqual([{ quote: "A met B." }]);
});
