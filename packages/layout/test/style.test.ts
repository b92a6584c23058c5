import { MultiDirectedGraph } from "graphology";
import { style } from "../src/style.ts";

test("importance makes a disc large, its type gives it a colour, and the first label is the most important one's", () => {
  const graph = new MultiDirectedGraph();
  graph.addNode("Ada", { type: "person", salience: 1 });
  graph.addNode("Analytical Engine", { type: "product", salience: 0.25 });
  graph.addNode("idea", { type: "concept", salience: 0 });
  graph.addEdge("Ada", "idea", { weight: 4, polarity: "negative" });
  const { legend } = style(graph);
  expect(graph.getNodeAttributes("Ada")).toMatchObject({
    size: 18,
    color: "#0e64a4",
    labelRank: 1,
  });
  expect(graph.getNodeAttributes("Analytical Engine")).toMatchObject({ size: 9.64, labelRank: 2 });
  expect(graph.getNodeAttributes("idea")).toMatchObject({ size: 4, color: "#75787e" });
  expect(graph.getEdgeAttributes(graph.edges("Ada", "idea")[0])).toMatchObject({
    size: 1.6,
    color: "#bb2208",
  });
  expect(legend.map(({ value }) => value)).toEqual(["concept", "person", "product"]);
});

test("without salience the weighted degree says who is important", () => {
  const graph = new MultiDirectedGraph();
  for (const node of ["hub", "leaf", "alone"]) graph.addNode(node);
  graph.addEdge("hub", "leaf", { weight: 3 });
  graph.addNode("other leaf");
  graph.addEdge("hub", "other leaf", { weight: 1 });
  style(graph, { sizes: [2, 10] });
  const sizes = graph.mapNodes((node, { size }) => `${node} ${String(size)}`);
  expect(sizes).toEqual(["hub 10", "leaf 9.33", "alone 2", "other leaf 7.21"]);
});
