import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { MultiDirectedGraph } from "graphology";
import { layout } from "../src/layout.ts";

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);
const ifChromium = chromium === undefined ? test.skip : test;

/** Small enough for graphology's engine, large enough for the tree and LinLog, and every goal. */
const cases = [
  { order: 150, goal: "overview" },
  { order: 1200, goal: "clusters" },
  { order: 150, goal: "distances" },
] as const;

/** Edges [source, end] of a graph that needs no random numbers. */
const edgesOf = (order: number): [number, number][] =>
  Array.from({ length: 2 * order }, (_, e) => [e % order, Math.floor((e * e) / 7) % order]);

/** What runs in the page: draws every case here and in a Web Worker and posts the places back. */
const page = `
  import { MultiDirectedGraph } from "graphology";
  import { layout, layoutInWorker } from "./index.ts";
  const cases = ${JSON.stringify(cases.map((one) => ({ ...one, edges: edgesOf(one.order) })))};
  const answers = [];
  try {
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
    await fetch("/result", { method: "POST", body: JSON.stringify(answers) });
  } catch (error) {
    await fetch("/result", { method: "POST", body: JSON.stringify(String(error)) });
  }
`;

let server: Server | undefined;
let browser: ChildProcess | undefined;
let profile: string | undefined;
afterAll(async () => {
  if (browser !== undefined) {
    const ended = new Promise((resolve) => browser!.once("exit", resolve));
    browser.kill("SIGKILL");
    await ended;
  }
  server?.closeAllConnections();
  server?.close();
  if (profile !== undefined)
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

ifChromium(
  "Chromium draws the same as Node, in the page and in a Web Worker, to the byte",
  async () => {
    const scripts: Record<string, string> = {
      "/page.js": await bundle({ contents: page }),
      "/worker.js": await bundle({ contents: 'import "./engine/worker.ts";' }),
    };
    const answer = new Promise<string>((resolve) => {
      server = createServer((request, response) => {
        const script = scripts[request.url ?? ""];
        if (request.method === "POST") {
          let body = "";
          request.on("data", (chunk: Buffer) => (body += chunk.toString("latin1")));
          request.on("end", () => resolve(body));
          response.end();
        } else if (script !== undefined) {
          response.setHeader("content-type", "text/javascript").end(script);
        } else {
          response.setHeader("content-type", "text/html");
          response.end('<meta charset="utf-8"><script type="module" src="/page.js"></script>');
        }
      });
    });
    await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
    const { port } = server!.address() as AddressInfo;
    profile = mkdtempSync(join(tmpdir(), "relata-layout-"));
    browser = spawn(
      chromium!,
      [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        `--user-data-dir=${profile}`,
        `http://127.0.0.1:${port}/`,
      ],
      { stdio: "ignore" },
    );
    const expected = cases.flatMap(({ order, goal }) => {
      const graph = new MultiDirectedGraph();
      for (let i = 0; i < order; i++) graph.addNode(i, { label: `node ${i}` });
      for (const [source, end] of edgesOf(order)) graph.addEdge(source, end);
      layout(graph, { goal });
      const places = graph.mapNodes((_, { x, y }) => [x, y]);
      return [places, places];
    });
    expect(await answer).toBe(JSON.stringify(expected));
  },
  60_000,
);

async function bundle({ contents }: { contents: string }): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../src", import.meta.url)) },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]!.text;
}
