import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { launchChromium } from "@relata/chromium";
import { layout, style } from "@relata/layout";
import { toHtml } from "@relata/viewer";
import { MultiDirectedGraph } from "graphology";
import { generateGraph } from "./layout/bench-graph.ts";

/** How soon a page of so many entities is drawn in headless Chromium, by software rendering. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      nodes: { type: "string", default: "10000" },
      rounds: { type: "string", default: "3" },
    },
  });
  const html = toHtml(drawnGraph(Number(values.nodes)));
  const folder = mkdtempSync(join(tmpdir(), "relata-page-"));
  const file = join(folder, "page.html");
  writeFileSync(file, html);
  console.log(`${values.nodes} nodes, a page of ${(html.length / 1e6).toFixed(1)} MB`);
  try {
    for (let round = 0; round < Number(values.rounds); round++) {
      const browser = await launchChromium();
      const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
      const started = performance.now();
      await page.goto(pathToFileURL(file).href, { waitUntil: "commit" });
      await page.waitForSelector("html[data-ready]", { timeout: 120_000 });
      // A picture of the page waits for what is being drawn.
      await page.screenshot();
      const drawn = performance.now() - started;
      const zoomed = performance.now();
      await page.getByRole("button", { name: "Zoom in" }).click();
      await page.screenshot();
      const again = performance.now() - zoomed;
      console.log(`drawn after ${Math.round(drawn)} ms, zoomed in ${Math.round(again)} ms`);
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

/** A generated graph with names, types, certainties and a sentence for every edge, laid out. */
function drawnGraph(order: number): MultiDirectedGraph {
  const { sources, ends, communities } = generateGraph(order, 1);
  const types = ["person", "organization", "geopolitical-entity", "event", "concept"];
  const certainties = ["asserted", "asserted", "asserted", "planned", "demanded", "possible"];
  const graph = new MultiDirectedGraph();
  graph.setAttribute("title", `${order} entities`);
  for (let node = 0; node < order; node++) {
    const type = types[communities[node]! % types.length];
    graph.addNode(node, { label: `Entity ${node}`, type, mentions: 3, documents: 2 });
  }
  sources.forEach((source, edge) => {
    const quote = `Entity ${source} met entity ${ends[edge]} on the first day of the talks, a spokeswoman said on Tuesday after both had left.`;
    const published = `2031-${String(1 + (edge % 12)).padStart(2, "0")}-05`;
    const publisher = `Outlet ${edge % 9}`;
    const factuality = certainties[edge % certainties.length];
    graph.addDirectedEdgeWithKey(edge, source, ends[edge], {
      label: "met",
      predicate: "meet",
      family: "meet",
      factuality,
      polarity: "positive",
      weight: 1 + (edge % 4),
      carriers: [publisher],
      confidence: 0.8,
      time: published,
      evidence: [{ quote, subject: [0, 6], trigger: [7, 10], publisher, published, factuality }],
    });
  });
  style(graph);
  layout(graph);
  return graph;
}
