import { MultiDirectedGraph } from "graphology";
import { createRandom } from "../src/engine/random.ts";
import { layout } from "../src/layout.ts";
import { LayoutError } from "../src/layout-error.ts";

function path(...nodes: string[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) graph.addNode(node);
  for (let i = 1; i < nodes.length; i++) graph.addEdge(nodes[i - 1], nodes[i]);
  return graph;
}

const place = (graph: MultiDirectedGraph, node: string): number[] => [
  graph.getNodeAttribute(node, "x"),
  graph.getNodeAttribute(node, "y"),
];

function errorOf(run: () => void): LayoutError {
  try {
    run();
  } catch (error) {
    if (error instanceof LayoutError) return error;
  }
  throw new Error("expected a LayoutError");
}

test("a fixed node stays where it is and the others come to it", () => {
  const graph = path("a", "b", "c", "d");
  graph.mergeNodeAttributes("a", { x: 1000, y: -500, fixed: true });
  graph.mergeNodeAttributes("d", { x: 1300, y: -500, fixed: true });
  graph.addNode("far from both");
  layout(graph);
  expect(place(graph, "a")).toEqual([1000, -500]);
  expect(place(graph, "d")).toEqual([1300, -500]);
  const [x, y] = place(graph, "b");
  expect(x).toBeGreaterThan(1000);
  expect(x).toBeLessThan(1300);
  expect(Math.abs(y! + 500)).toBeLessThan(100);
});

test("a fixed node without a place is an error that names it", () => {
  const graph = path("a", "b");
  graph.mergeNodeAttributes("b", { x: NaN, y: 1, fixed: true });
  const error = errorOf(() => layout(graph));
  expect([error.code, error.node]).toEqual(["bad-position", "b"]);
  expect(error.message).toBe(
    'node "b" is fixed, so its x and y must be finite numbers, not NaN, 1',
  );
});

test("a size below 0 is an error that names the node", () => {
  const graph = path("a", "b");
  graph.setNodeAttribute("a", "size", -2);
  expect(errorOf(() => layout(graph))).toMatchObject({ code: "bad-size", node: "a" });
});

test("an option that makes no sense says what was expected", () => {
  const graph = path("a");
  expect(() => layout(graph, { iterations: 0 })).toThrow(
    "iterations must be a whole number from 1, not 0",
  );
  // @ts-expect-error a goal that does not exist
  expect(() => layout(graph, { goal: "pretty" })).toThrow(
    'goal must be one of "overview", "clusters", "distances", not "pretty"',
  );
});

test("places that are missing, not numbers, or all the same do not matter to a start from current places", () => {
  for (const [x, y] of [
    [undefined, undefined],
    [NaN, 0],
    [0, 0],
    [1e-300, 1e300],
  ]) {
    const graph = path("a", "b", "c", "d", "e");
    for (const node of ["a", "b", "c"]) graph.mergeNodeAttributes(node, { x, y });
    graph.addEdge("c", "c");
    layout(graph, { start: "current" });
    for (const node of graph.nodes()) {
      expect(place(graph, node).every(Number.isFinite)).toBe(true);
    }
    expect(new Set(graph.nodes().map((node) => place(graph, node).join())).size).toBe(5);
  }
});

test("a graph that grew keeps its shape when it starts from its current places", () => {
  const graph = path("a", "b", "c", "d", "e", "f", "g");
  layout(graph);
  const before = new Map(graph.nodes().map((node) => [node, place(graph, node)]));
  graph.addNode("new");
  graph.addEdge("d", "new");
  layout(graph, { start: "current" });
  const order = (nodes: string[]): string[] =>
    [...nodes].sort((a, b) => graph.getNodeAttribute(a, "x") - graph.getNodeAttribute(b, "x"));
  const earlier = [...before].sort(([, a], [, b]) => a[0]! - b[0]!).map(([node]) => node);
  expect(order(earlier)).toEqual(earlier);
});

test("an aborted layout leaves the graph as it was", () => {
  const graph = path("a", "b", "c", "d");
  const controller = new AbortController();
  const run = (): void =>
    void layout(graph, { signal: controller.signal, onProgress: () => controller.abort() });
  expect(errorOf(run).code).toBe("aborted");
  expect(graph.hasNodeAttribute("a", "x")).toBe(false);
});

test("whatever the graph and the goal, every node gets a place of its own and none lies on another", () => {
  const random = createRandom(20);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  for (let round = 0; round < 25; round++) {
    const graph = new MultiDirectedGraph();
    const order = 1 + upTo(40);
    for (let i = 0; i < order; i++) {
      graph.addNode(`n${i}`, { size: upTo(20), label: "x".repeat(upTo(30)) });
    }
    for (let e = upTo(80); e > 0; e--) {
      graph.addEdge(`n${upTo(order)}`, `n${upTo(order)}`, { weight: upTo(4) * random() });
    }
    const goal = (["overview", "clusters", "distances"] as const)[round % 3]!;
    const engine = (["auto", "relata"] as const)[round % 2]!;
    const { metrics } = layout(graph, { goal, engine, seed: round });
    expect([round, metrics.overlaps, metrics.labelOverlaps]).toEqual([round, 0, 0]);
    expect(graph.everyNode((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  }
});

test("weights, sizes and fixed places of any finite number give finite places", () => {
  for (const huge of [1e300, 1e30, 1e-300]) {
    for (const engine of ["graphology", "relata"] as const) {
      for (const goal of ["overview", "distances"] as const) {
        const graph = path("a", "b", "c", "d");
        graph.addEdge("a", "c", { weight: huge });
        graph.addEdge("a", "c", { weight: huge });
        graph.mergeNodeAttributes("a", { x: huge, y: -huge, fixed: true });
        layout(graph, { engine, goal, weightInfluence: 1 });
        graph.forEachNode((node) => {
          expect([huge, engine, node, ...place(graph, node).map(Number.isFinite)]).toEqual([
            huge,
            engine,
            node,
            true,
            true,
          ]);
        });
      }
    }
  }
  const graph = path("a", "b", "c");
  graph.setNodeAttribute("b", "size", 1e100);
  layout(graph);
  expect(place(graph, "c").every(Number.isFinite)).toBe(true);
});
