import { fileURLToPath } from "node:url";
import { runInChromium, whereChromium } from "@relata/chromium";
import { MultiDirectedGraph } from "graphology";
import { layout } from "../src/layout.ts";

/** Small enough for graphology's engine, large enough for the tree and LinLog, and every goal. */
const cases = [
  { order: 150, goal: "overview" },
  { order: 1200, goal: "clusters" },
  { order: 150, goal: "distances" },
] as const;

/** Edges [source, end] of a graph that needs no random numbers. */
const edgesOf = (order: number): [number, number][] =>
  Array.from({ length: 2 * order }, (_, e) => [e % order, Math.floor((e * e) / 7) % order]);

/** What runs in the page: draws every case here and in a Web Worker. */
const source = `
  import { MultiDirectedGraph } from "graphology";
  import { layout, layoutInWorker } from "./index.ts";
  const cases = ${JSON.stringify(cases.map((one) => ({ ...one, edges: edgesOf(one.order) })))};
  const answers = [];
  for (const { order, goal, edges } of cases) {
    const graph = new MultiDirectedGraph();
    for (let i = 0; i < order; i++) graph.addNode(i, { label: "node " + i });
    for (const [source, end] of edges) graph.addEdge(source, end);
    const places = () => graph.mapNodes((_, { x, y }) => [x, y]);
    layout(graph, { goal });
    answers.push(places());
    await layoutInWorker(graph, { goal, workerUrl: new URL("/worker.js", location.href) });
    answers.push(places());
  }
  export default JSON.stringify(answers);
`;

whereChromium(test)(
  "Chromium draws the same as Node, in the page and in a Web Worker, to the byte",
  async () => {
    const folder = fileURLToPath(new URL("../src", import.meta.url));
    const modules = { "/worker.js": 'import "./engine/worker.ts";' };
    const expected = cases.flatMap(({ order, goal }) => {
      const graph = new MultiDirectedGraph();
      for (let i = 0; i < order; i++) graph.addNode(i, { label: `node ${i}` });
      for (const [source, end] of edgesOf(order)) graph.addEdge(source, end);
      layout(graph, { goal });
      const places = graph.mapNodes((_, { x, y }) => [x, y]);
      return [places, places];
    });
    expect(await runInChromium({ source, folder, modules })).toBe(JSON.stringify(expected));
  },
  60_000,
);
