import { spawnSync } from "node:child_process";
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationNodeDatum,
} from "d3-force";
import { UndirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import noverlapModule from "graphology-layout-noverlap";
import { createRandom, type Positions } from "@relata/layout/engine";
import { cpuSeconds } from "../cpu.ts";
import type { BenchGraph } from "./bench-graph.ts";

// Both are typed as namespaces under NodeNext, but at run time they are functions.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

export interface Drawing {
  readonly positions: Positions;
  readonly seconds: number;
}

/** graphology-layout-forceatlas2 with the settings it infers, from a random start in a square of 1,000. */
export function drawWithGraphology(
  graph: BenchGraph,
  iterations: number,
  settings: Readonly<Record<string, unknown>> = {},
  start?: Positions,
): Drawing {
  const random = createRandom(1);
  const copy = toGraphology(graph, (i) => ({
    x: start ? start.x[i]! : 1000 * random(),
    y: start ? start.y[i]! : 1000 * random(),
  }));
  const before = cpuSeconds();
  const places = forceAtlas2(copy, {
    iterations,
    settings: { ...forceAtlas2.inferSettings(copy), ...settings },
  });
  return { seconds: cpuSeconds() - before, positions: collect(graph.network.order, places) };
}

/** Seconds of one iteration of graphology's Barnes–Hut, without the time it takes to fill its matrices. */
export function secondsOfGraphologyIteration(graph: BenchGraph, start: Positions): number {
  const time = (iterations: number): number =>
    drawWithGraphology(graph, iterations, { barnesHutOptimize: true, barnesHutTheta: 0.5 }, start)
      .seconds;
  const more = graph.network.order > 50_000 ? 4 : 10;
  time(1);
  return (time(1 + more) - time(1)) / more;
}

/** d3-force with links, charge and centre as its examples have them, for 300 ticks. */
export function drawWithD3(graph: BenchGraph): Drawing {
  const nodes = Array.from({ length: graph.network.order }, (): SimulationNodeDatum => ({}));
  const links = Array.from(graph.sources, (source, e) => ({ source, target: graph.ends[e]! }));
  const before = cpuSeconds();
  forceSimulation(nodes)
    .force("link", forceLink(links))
    .force("charge", forceManyBody())
    .force("center", forceCenter())
    .stop()
    .tick(300);
  return {
    seconds: cpuSeconds() - before,
    positions: {
      x: Float64Array.from(nodes, (node) => node.x ?? 0),
      y: Float64Array.from(nodes, (node) => node.y ?? 0),
    },
  };
}

/** Graphviz's sfdp, CPU time of the process; nothing where it is not installed or takes more than five minutes. */
export function drawWithSfdp(graph: BenchGraph): Drawing | undefined {
  const lines = ["graph {"];
  for (let i = 0; i < graph.network.order; i++) lines.push(`${i};`);
  graph.sources.forEach((source, e) => lines.push(`${source} -- ${graph.ends[e]};`));
  lines.push("}");
  const { stdout, stderr, status } = spawnSync("bash", ["-c", "time -p sfdp -Tplain"], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
    timeout: 300_000,
  });
  if (status !== 0) return undefined;
  const times = [...stderr.matchAll(/^(?:user|sys) ([\d.]+)$/gm)].map(([, time]) => Number(time));
  const x = new Float64Array(graph.network.order);
  const y = new Float64Array(graph.network.order);
  for (const [, node, px, py] of stdout.matchAll(/^node (\d+) (\S+) (\S+) /gm)) {
    x[Number(node)] = Number(px);
    y[Number(node)] = Number(py);
  }
  return { positions: { x, y }, seconds: times.reduce((sum, time) => sum + time, 0) };
}

/** graphology-layout-noverlap for 500 iterations on discs of one size, which then touch where they lie closer. */
export function partWithNoverlap(graph: BenchGraph, start: Positions, radius: number): Drawing {
  const copy = toGraphology(graph, (i) => ({ x: start.x[i]!, y: start.y[i]!, size: radius }));
  const before = cpuSeconds();
  const places = noverlap(copy, { maxIterations: 500, settings: { margin: 0, ratio: 1 } });
  return { seconds: cpuSeconds() - before, positions: collect(graph.network.order, places) };
}

function toGraphology(
  graph: BenchGraph,
  attributes: (i: number) => Record<string, number>,
): UndirectedGraph {
  const copy = new UndirectedGraph();
  for (let i = 0; i < graph.network.order; i++) copy.addNode(i, attributes(i));
  graph.sources.forEach((source, e) => {
    if (source !== graph.ends[e]) copy.mergeEdge(source, graph.ends[e]);
  });
  return copy;
}

function collect(
  order: number,
  places: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
): Positions {
  const x = new Float64Array(order);
  const y = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    x[i] = places[i]!.x;
    y[i] = places[i]!.y;
  }
  return { x, y };
}
