import { MultiDirectedGraph } from "graphology";
import { createRandom } from "../src/engine/random.ts";
import { layoutInWorker } from "../src/layout-in-worker.ts";
import { layout } from "../src/layout.ts";

/** A thread runs what is shipped, not what is written. */
const workerUrl = new URL("../dist/engine/worker.js", import.meta.url);

function randomGraph(order: number, size: number): MultiDirectedGraph {
  const random = createRandom(3);
  const graph = new MultiDirectedGraph();
  for (let i = 0; i < order; i++) graph.addNode(`n${i}`, { label: `node ${i}` });
  const pick = (): string => `n${Math.floor(random() * random() * order)}`;
  for (let e = 0; e < size; e++) graph.addEdge(pick(), pick(), { weight: 1 + (e % 3) });
  return graph;
}

const places = (graph: MultiDirectedGraph): unknown[] =>
  graph.mapNodes((node, { x, y }) => [node, x, y]);

test.each([
  ["overview", 200],
  ["clusters", 1200],
  ["distances", 150],
] as const)(
  "a thread of its own draws the same %s of %i nodes, to the last digit",
  async (goal, order) => {
    const here = randomGraph(order, 2 * order);
    const there = here.copy();
    const result = layout(here, { goal, seed: 5 });
    expect(await layoutInWorker(there, { goal, seed: 5, workerUrl })).toEqual(result);
    expect(places(there)).toEqual(places(here));
  },
);

test("progress comes while the thread works, and an abort ends it and leaves the graph as it was", async () => {
  const graph = randomGraph(3000, 8000);
  const controller = new AbortController();
  const phases = new Set<string>();
  const drawn = layoutInWorker(graph, {
    workerUrl,
    signal: controller.signal,
    onProgress: ({ phase }) => {
      phases.add(phase);
      if (phase === "forces") controller.abort();
    },
  });
  await expect(drawn).rejects.toMatchObject({ name: "LayoutError", code: "aborted" });
  expect([...phases]).toEqual(["start", "forces"]);
  expect(graph.hasNodeAttribute("n0", "x")).toBe(false);
});

test("a script that is not there is an error, not a wait without end", async () => {
  const drawn = layoutInWorker(randomGraph(5, 5), { workerUrl: new URL("./none.js", workerUrl) });
  await expect(drawn).rejects.toMatchObject({ code: "worker-failed" });
});
