import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPipeline, merge, resolve, toGraph } from "@relata/core";
import { toSvg } from "@relata/export";
import { layout, style } from "@relata/layout";
import { createRandom } from "@relata/layout/engine";
import { UndirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import type { AbstractGraph } from "graphology-types";
import { readFolder } from "../read-folder.ts";
import { generateGraph } from "./bench-graph.ts";

// Typed as a namespace under NodeNext, but at run time it is the function.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** Draws our samples and a generated graph of 2,000 nodes, before and after, as SVG files. */
export function run([folder = "docs/pictures"]: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const draw = (name: string, graph: AbstractGraph): void =>
    writeFileSync(join(folder, `${name}.svg`), toSvg(graph));

  const samples = sampleGraph();
  style(samples);
  drawAsBefore(samples);
  draw("samples-before", samples);
  layout(samples);
  draw("samples-after", samples);

  const generated = communityGraph();
  style(generated, { colorBy: "community", sizes: [3, 16] });
  drawAsBefore(generated);
  draw("communities-before", generated);
  layout(generated, { goal: "clusters" });
  draw("communities-after", generated);
}

function sampleGraph(): AbstractGraph {
  const pipeline = createPipeline();
  const seeds = fileURLToPath(new URL("../../../../seeds/", import.meta.url));
  return toGraph(resolve(merge(...readFolder(seeds).map((one) => pipeline.extract(one)))));
}

function communityGraph(): AbstractGraph {
  const { network, sources, ends, communities } = generateGraph(2000, 1);
  const graph = new UndirectedGraph();
  for (let i = 0; i < network.order; i++) {
    graph.addNode(i, { label: `node ${i}`, community: `community ${communities[i]}` });
  }
  sources.forEach((source, e) => graph.mergeEdge(source, ends[e]));
  return graph;
}

/** What graphology-layout-forceatlas2 gives by itself: 200 iterations from random places, with inferred settings. */
function drawAsBefore(graph: AbstractGraph): void {
  const random = createRandom(1);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: 1000 * random(),
    y: 1000 * random(),
  }));
  forceAtlas2.assign(graph, { iterations: 200, settings: forceAtlas2.inferSettings(graph) });
}
