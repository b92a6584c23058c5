import {
  arrange,
  countOverlaps,
  createBarnesHut,
  exactRepulsion,
  massesOf,
  removeOverlaps,
  runForces,
  type Arrangement,
  type Goal,
  type Positions,
} from "@relata/layout/engine";
import { DoorError } from "../doors.ts";
import { generateGraph, type BenchGraph } from "./bench-graph.ts";
import { timed } from "../cpu.ts";
import {
  drawWithD3,
  drawWithGraphology,
  drawWithSfdp,
  partWithNoverlap,
  secondsOfGraphologyIteration,
  type Drawing,
} from "./peers.ts";
import { boxArea, discs, giantOf, qualityOf, radiusForAFifth, type Quality } from "./quality.ts";
import { realGraphs } from "./real-graphs.ts";

/** Beyond this, d3-force, sfdp and noverlap take minutes. */
const largestForSlowPeers = 20_000;

/** Layouts of generated and real graphs beside their peers: quality, CPU seconds, and their ratios. */
export function run(args: readonly string[]): void {
  const sizes = readNumbers(args, "--sizes", "1000,10000");
  const seeds = readNumbers(args, "--seeds", "1");
  draw(generateGraph(500, 9), "overview"); // warms up
  for (const size of sizes) {
    for (const seed of seeds) compare(generateGraph(size, seed), seed);
  }
  if (!args.includes("--no-real")) {
    console.log("\nstops by itself (quality beside a run four times as long)");
    for (const graph of realGraphs()) reportStop(graph);
  }
}

function readNumbers(args: readonly string[], name: string, usual: string): number[] {
  const at = args.indexOf(name);
  const text = at < 0 ? usual : (args[at + 1] ?? "");
  const numbers = text.split(",").map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) return numbers;
  throw new DoorError(`${name} must be whole numbers with commas, not "${text}"`);
}

function draw(graph: BenchGraph, goal: Goal): Drawing & { readonly arrangement: Arrangement } {
  const { value, seconds } = timed(() =>
    arrange(graph.network, { goal, engine: "auto", start: "fresh", seed: 1, iterations: 500 }),
  );
  return { arrangement: value, positions: value.positions, seconds };
}

function compare(graph: BenchGraph, seed: number): void {
  const order = graph.network.order;
  console.log(`\n${graph.name} nodes, ${graph.sources.length} edges, seed ${seed}`);
  console.log(`${"".padEnd(34)}  CPU s  stress  neighbours  purity  overlaps`);
  const overview = draw(graph, "overview");
  const clusters = draw(graph, "clusters");
  const distances = draw(graph, "distances");
  const peerIterations = order > 50_000 ? 100 : 200;
  const graphology = drawWithGraphology(graph, peerIterations);
  const slow = order <= largestForSlowPeers;
  const d3 = slow ? drawWithD3(graph) : undefined;
  const sfdp = slow ? drawWithSfdp(graph) : undefined;
  const own = show("relata overview", graph, overview);
  const ownClusters = show("relata clusters", graph, clusters);
  show("relata distances", graph, distances);
  const theirs = show(`graphology FA2, ${peerIterations} iterations`, graph, graphology);
  if (d3) show("d3-force, 300 ticks", graph, d3);
  const theirSfdp = sfdp ? show("sfdp", graph, sfdp) : undefined;

  reportIteration(graph, overview.positions);
  const equal =
    own.stress <= theirs.stress * 1.005 && own.purity >= 0.95 * theirs.purity
      ? "at equal or better stress and purity"
      : "NOT at equal stress and purity";
  line("L2", `${times(graphology, overview)} × less CPU than graphology, ${equal}`);
  if (d3) line("L3", `${times(d3, overview)} × less CPU than d3-force`);
  if (sfdp && theirSfdp) {
    line(
      "L3",
      `${times(sfdp, overview)} × less CPU than sfdp, at ${ratio(own.purity, theirSfdp.purity)} × its purity`,
    );
  }
  line(
    "L4",
    `clusters: neighbourhoods ${ratio(ownClusters.neighbourhoods, theirs.neighbourhoods)} ×, purity ` +
      `${ratio(ownClusters.purity, theirs.purity)} ×, overlaps ${ratio(ownClusters.overlaps, theirs.overlaps)} × graphology's`,
  );
  reportStop(graph);
  if (slow) reportOverlaps(graph);
  line("L6", `${overview.arrangement.metrics.overlaps} disc overlaps in the finished picture`);
  if (slow) reportLabels(graph);
  reportBox(graph, overview.positions);
  line("L9", `${overview.seconds.toFixed(2)} CPU s from edges to the finished picture`);
}

function show(name: string, graph: BenchGraph, { positions, seconds }: Drawing): Quality {
  const quality = qualityOf(graph, positions);
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(2).padStart(6)}  ${quality.stress.toFixed(3)}` +
      `${quality.neighbourhoods.toFixed(3).padStart(12)}${quality.purity.toFixed(3).padStart(8)}` +
      `${quality.overlaps.toFixed(2).padStart(10)}`,
  );
  return quality;
}

function line(goal: string, text: string): void {
  console.log(`  ${goal.padEnd(3)} ${text}`);
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);
const times = (peer: Drawing, own: Drawing): string => (peer.seconds / own.seconds).toFixed(1);

/** CPU of one iteration of both engines, and how far our forces are from exact ones. */
function reportIteration(graph: BenchGraph, positions: Positions): void {
  const { network } = graph;
  const mass = massesOf(network);
  const repulsion = createBarnesHut();
  const settings = { repulsion, iterations: 20, tolerance: 0 };
  const copy = { x: positions.x.slice(), y: positions.y.slice() };
  runForces(network, mass, copy, settings);
  const own = timed(() => runForces(network, mass, copy, settings)).seconds / 20;
  const theirs = secondsOfGraphologyIteration(graph, copy);
  const error =
    network.order <= largestForSlowPeers
      ? `, force error ${(100 * forceError(copy, mass, repulsion)).toFixed(2)} %`
      : "";
  line(
    "L1",
    `${ratio(theirs, own)} × less CPU an iteration (${(1000 * own).toFixed(1)} against ${(1000 * theirs).toFixed(1)} ms)${error}`,
  );
}

/** Root mean square error of the repulsion as a share of the exact one. */
function forceError(
  { x, y }: Positions,
  mass: Float64Array,
  repulsion: typeof exactRepulsion,
): number {
  const n = x.length;
  const forces = [repulsion, exactRepulsion].map((push) => {
    const dx = new Float64Array(n);
    const dy = new Float64Array(n);
    push(x, y, mass, 10, dx, dy);
    return { dx, dy };
  });
  const [near, exact] = [forces[0]!, forces[1]!];
  let difference = 0;
  let whole = 0;
  for (let i = 0; i < n; i++) {
    difference += (near.dx[i]! - exact.dx[i]!) ** 2 + (near.dy[i]! - exact.dy[i]!) ** 2;
    whole += exact.dx[i]! ** 2 + exact.dy[i]! ** 2;
  }
  return Math.sqrt(difference / whole);
}

/** Iterations until the forces' own stop, and the quality there beside that of a run four times as long. */
function reportStop(graph: BenchGraph): void {
  const { network, members } = giantOf(graph);
  const giant: BenchGraph = {
    ...graph,
    network,
    communities: Int32Array.from(members, (node) => graph.communities[node]!),
  };
  const settings = { goal: "overview", engine: "auto", start: "fresh", seed: 1 } as const;
  const stopped = arrange(network, { ...settings, iterations: 500, bare: true });
  const longer = arrange(network, {
    ...settings,
    iterations: 4 * stopped.iterations,
    tolerance: 0,
    bare: true,
  });
  const short = qualityOf(giant, stopped.positions);
  const long = qualityOf(giant, longer.positions);
  const percent = (a: number, b: number): string => `${(100 * (a / b - 1)).toFixed(1)} %`;
  line(
    "L5",
    `${graph.name}: ${stopped.iterations} iterations, stress ${short.stress.toFixed(3)} (${percent(short.stress, long.stress)}), ` +
      `purity ${short.purity.toFixed(3)} (${percent(short.purity, long.purity)})`,
  );
}

/** Both overlap removals on the same positions and discs. */
function reportOverlaps(graph: BenchGraph): void {
  const { network, members } = giantOf(graph);
  const { positions } = arrange(network, {
    goal: "overview",
    engine: "auto",
    start: "fresh",
    seed: 1,
    iterations: 500,
    bare: true,
  });
  const radius = radiusForAFifth(positions);
  const footprints = discs(members.length, radius);
  const parted = { x: positions.x.slice(), y: positions.y.slice() };
  const own = timed(() =>
    removeOverlaps(parted, footprints, { fixed: network.fixed, mayGrow: true }),
  );
  const giant: BenchGraph = {
    ...graph,
    network,
    ...edgesOf(network),
  };
  const theirs = partWithNoverlap(giant, positions, radius);
  const left = (one: Positions): number => countOverlaps(one.x, one.y, footprints);
  line(
    "L6",
    `overlap removal in ${ratio(own.seconds, theirs.seconds)} of noverlap's CPU; ${left(positions)} overlaps, ` +
      `${left(parted)} left, noverlap ${left(theirs.positions)}`,
  );
}

/** Overlaps in a finished picture whose 200 best linked nodes show a label of 90 by 15 units. */
function reportLabels(graph: BenchGraph): void {
  const { network } = graph;
  const mass = massesOf(network);
  const labelWidth = new Float64Array(network.order);
  Array.from(mass.keys())
    .sort((a, b) => mass[b]! - mass[a]! || a - b)
    .slice(0, 200)
    .forEach((node) => (labelWidth[node] = 90));
  const labelled: BenchGraph = { ...graph, network: { ...network, labelWidth } };
  const { metrics } = draw(labelled, "overview").arrangement;
  line("L6", `${metrics.overlaps + metrics.labelOverlaps} overlaps with 200 labels shown`);
}

function edgesOf({ order, offsets, targets }: BenchGraph["network"]): {
  sources: Uint32Array;
  ends: Uint32Array;
} {
  const sources: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < order; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (targets[k]! < i) continue;
      sources.push(i);
      ends.push(targets[k]!);
    }
  }
  return { sources: Uint32Array.from(sources), ends: Uint32Array.from(ends) };
}

function reportBox(graph: BenchGraph, { x, y }: Positions): void {
  const { members } = giantOf(graph);
  const giant = {
    x: Float64Array.from(members, (node) => x[node]!),
    y: Float64Array.from(members, (node) => y[node]!),
  };
  line(
    "L7",
    `the box of all is ${ratio(boxArea({ x, y }), boxArea(giant))} × the largest component's`,
  );
}
