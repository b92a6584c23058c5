// A text to a graph in ten lines.
import { textToGraph } from "@relata/core";

const graph = textToGraph(
  "Donald Trump called Vladimir Putin on Tuesday. Putin rejected a ceasefire, but Ukraine accepted it.",
);
graph.forEachEdge((_, { label, factuality }, source, target) => {
  const name = (node: string): unknown => graph.getNodeAttribute(node, "label");
  console.log(`${name(source)} –${label}→ ${name(target)}  (${factuality})`);
});
