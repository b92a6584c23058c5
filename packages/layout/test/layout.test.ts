import { MultiDirectedGraph } from "graphology";
import { footprintsOf } from "../src/engine/footprint.ts";
import { countOverlaps } from "../src/engine/overlap-grid.ts";
import { layout } from "../src/layout.ts";
import { readNetwork } from "../src/read-network.ts";
import { style } from "../src/style.ts";

/** Two rings of eight with long labels, joined by one edge, beside a pair and two loners. */
function twoRings(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  const name = (ring: string, i: number): string => `${ring}${i % 8}`;
  for (const ring of ["a", "b"]) {
    for (let i = 0; i < 8; i++) {
      graph.addNode(name(ring, i), { label: `member ${i} of ring ${ring}`, type: ring });
    }
    for (let i = 0; i < 8; i++) graph.addEdge(name(ring, i), name(ring, i + 1));
  }
  graph.addEdge("a0", "b0");
  for (const loner of ["pair 1", "pair 2", "alone", "on its own"]) {
    graph.addNode(loner, { label: loner });
  }
  graph.addEdge("pair 1", "pair 2");
  return graph;
}

const place = (graph: MultiDirectedGraph): string =>
  graph
    .nodes()
    .sort()
    .map(
      (node) => `${node} ${graph.getNodeAttribute(node, "x")} ${graph.getNodeAttribute(node, "y")}`,
    )
    .join("\n");

test("every node gets a finite place and nothing lies on anything else", () => {
  const graph = twoRings();
  style(graph);
  expect(layout(graph).converged).toBe(true);
  const { network } = readNetwork(graph, {
    weight: "weight",
    weightInfluence: 1,
    community: "community",
    labels: 200,
    fontSize: 12,
  });
  expect([...network.x, ...network.y].every(Number.isFinite)).toBe(true);
  expect(countOverlaps(network.x, network.y, footprintsOf(network, 0))).toBe(0);
});

test("the picture depends on the seed and not on the order in which nodes and edges were added", () => {
  const graph = twoRings();
  layout(graph, { seed: 7 });
  const turned = new MultiDirectedGraph();
  const original = twoRings();
  for (const node of original.nodes().reverse()) {
    turned.addNode(node, original.getNodeAttributes(node));
  }
  for (const edge of original.edges().reverse()) turned.addEdge(...original.extremities(edge));
  layout(turned, { seed: 7 });
  expect(place(turned)).toBe(place(graph));
  layout(turned, { seed: 8 });
  expect(place(turned)).not.toBe(place(graph));
});

test("no node, one node and a node that only points to itself have a picture, too", () => {
  const graph = new MultiDirectedGraph();
  expect(layout(graph)).toMatchObject({ iterations: 0, converged: true });
  graph.addNode("one");
  layout(graph);
  expect(place(graph)).toBe("one 0 0");
  graph.addEdge("one", "one");
  layout(graph);
  expect(place(graph)).toBe("one 0 0");
});

test("a weight below 0 or not a number is an error that names the edge", () => {
  const graph = new MultiDirectedGraph();
  graph.addNode("a");
  graph.addNode("b");
  graph.addEdgeWithKey("first", "a", "b", { weight: NaN });
  expect(() => layout(graph)).toThrow(
    'the weight of edge "first" must be a finite number from 0, not NaN',
  );
  graph.setEdgeAttribute("first", "weight", -1);
  expect(() => layout(graph)).toThrow("not -1");
});
