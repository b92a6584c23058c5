import { MultiDirectedGraph } from "graphology";
import { circlePack } from "../src/circle-pack.ts";
import { egoRings } from "../src/ego-rings.ts";
import { unitVector } from "../src/engine/unit-vector.ts";
import { timeline } from "../src/timeline.ts";

function graphOf(...edges: string[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const edge of edges) {
    const [source, target] = edge.split(" ");
    graph.mergeNode(source, { label: source });
    graph.mergeNode(target, { label: target });
    graph.addEdge(source, target);
  }
  return graph;
}

const x = (graph: MultiDirectedGraph, node: string): number => graph.getNodeAttribute(node, "x");
const y = (graph: MultiDirectedGraph, node: string): number => graph.getNodeAttribute(node, "y");

test("a circle pack puts each group into its own circle, the largest first", () => {
  const graph = graphOf("a b", "b c", "c d", "d e");
  graph.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    type: node < "d" ? "letter" : "other",
  }));
  const [first, second] = circlePack(graph, { by: "type" });
  expect([first!.value, first!.nodes, second!.value, second!.nodes]).toEqual([
    "letter",
    3,
    "other",
    2,
  ]);
  const apart = Math.hypot(first!.x - second!.x, first!.y - second!.y);
  expect(apart).toBeGreaterThan(first!.radius + second!.radius);
  for (const node of ["a", "b", "c"]) {
    const away = Math.hypot(x(graph, node) - first!.x, y(graph, node) - first!.y);
    expect(away).toBeLessThan(first!.radius);
  }
});

test("a timeline puts dates in order, and a node without one between its neighbours", () => {
  const graph = graphOf("call visit", "visit treaty", "treaty call", "talks call", "talks treaty");
  graph.setNodeAttribute("call", "firstDate", "2025-03-18");
  graph.setNodeAttribute("visit", "firstDate", "2025-03");
  graph.setNodeAttribute("treaty", "firstDate", "2025-03-31T10:00:00Z");
  expect(timeline(graph, { width: 300 })).toEqual([
    { date: "2025-03", x: 0 },
    { date: "2025-03-18", x: 170 },
    { date: "2025-03-31", x: 300 },
  ]);
  expect(x(graph, "talks")).toBe(235);
});

test("a leap year has a day more between February and March", () => {
  const graph = graphOf("a b", "b c");
  graph.setNodeAttribute("a", "firstDate", "2024-02-28");
  graph.setNodeAttribute("b", "firstDate", "2024-03-01");
  graph.setNodeAttribute("c", "firstDate", "2024-03-03");
  expect(timeline(graph, { width: 400 }).map((tick) => tick.x)).toEqual([0, 200, 400]);
});

test("a date that is none is an error that names the node", () => {
  const graph = graphOf("a b");
  graph.setNodeAttribute("b", "firstDate", "last Tuesday");
  expect(() => timeline(graph)).toThrow(
    'the date of node "b" must be an ISO date such as 2025-03-18, not "last Tuesday"',
  );
});

test("ego rings go outwards by hops from the node in the middle", () => {
  const graph = graphOf("a b", "a c", "b d", "e f");
  expect(egoRings(graph, { centre: "a" }).map(({ hops, nodes }) => `${hops}: ${nodes}`)).toEqual([
    "0: 1",
    "1: 2",
    "2: 1",
    "3: 2",
  ]);
  expect([x(graph, "a"), y(graph, "a")]).toEqual([0, 0]);
  const away = (node: string): number => Math.hypot(x(graph, node), y(graph, node));
  expect(away("b")).toBeCloseTo(away("c"), 1);
  expect(away("d")).toBeGreaterThan(away("b"));
  expect(() => egoRings(graph, { centre: "z" })).toThrow('the graph has no node "z"');
});

test("a share of a turn is a direction", () => {
  for (const turn of [0, 0.1, 0.25, 0.3, 0.5, 0.74, 0.99, 7.6]) {
    const { x: cos, y: sin } = unitVector(turn);
    expect(cos).toBeCloseTo(Math.cos(2 * Math.PI * turn), 14);
    expect(sin).toBeCloseTo(Math.sin(2 * Math.PI * turn), 14);
  }
});
