import { MultiDirectedGraph } from "graphology";

const verbs = [
  "call",
  "speak with",
  "send to",
  "visit",
  "fund",
  "accuse",
  "support",
  "warn",
  "meet",
  "write to",
];
const types = ["person", "organization", "geopolitical-entity", "event"];
const colors = ["#0072b2", "#e69f00", "#009e73", "#cc79a7"];

/**
 * A graph as texts give it, with as many edges as asked and a fifth as many nodes: some 90 letters of evidence an edge,
 * two aliases a node. The same number of edges gives the same graph.
 */
export function randomGraph(edges: number): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const order = Math.max(2, Math.floor(edges / 5));
  for (let node = 0; node < order; node++) {
    graph.addNode(`n${node}`, {
      label: `Person & Sons ${node}`,
      type: pick(types),
      mentions: 1 + Math.floor(random() * 50),
      score: random(),
      aliases: [`P. ${node}`, `Sons, the ${node}`],
      firstSeen: `2024-0${1 + (node % 9)}-1${node % 10}`,
      x: random() * 1000,
      y: random() * 1000,
      size: 4 + random() * 14,
      color: pick(colors),
    });
  }
  for (let edge = 0; edge < edges; edge++) {
    const verb = pick(verbs);
    // Squared: a few nodes have most of the edges.
    const source = Math.floor(random() * random() * order);
    const target = Math.floor(random() * order);
    const sentence = Math.floor(random() * 40);
    graph.addEdgeWithKey(`e${edge}`, `n${source}`, `n${target}`, {
      label: verb,
      kind: verb,
      weight: 1 + Math.floor(random() * 5),
      confidence: random(),
      document: `doc-${edge % 1000}`,
      sentence,
      start: sentence * 100,
      end: sentence * 100 + 90,
      evidence: whole(
        `“Person & Sons ${source} said on Tuesday that they would ${verb} the others, no. ${edge}.”`,
      ),
    });
  }
  return graph;
}

/**
 * The text in one piece, as a sentence cut from a document is. A string put together with `+` is joined when first
 * read: that would be charged to the writer.
 */
function whole(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
