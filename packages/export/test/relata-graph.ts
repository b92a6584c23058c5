import { MultiDirectedGraph } from "graphology";

/** A graph with the attributes that `@relata/core` gives, laid out and styled. */
export function relataGraph(): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({
    title: "Ada & Charles",
    sources: [{ id: "letter", title: "A letter", publisher: "The Post", published: "1843-07-02" }],
  });
  graph.addNode("ada", {
    label: "Ada Lovelace",
    type: "person",
    aliases: ["Lovelace, Ada", 'the "Enchantress"'],
    mentions: 3,
    documents: 1,
    firstDate: "1843-07-02",
    salience: 1,
    x: 1.5,
    y: -2,
    size: 12,
    color: "#3366cc",
  });
  graph.addNode("charles", {
    label: "Charles Babbage",
    type: "person",
    aliases: [],
    mentions: 2,
    documents: 1,
    salience: 0.5,
    x: 0,
    y: 4,
    size: 8,
    color: "#cc6633",
  });
  const edge = { documents: 1, origins: 1, carriers: ["The Post"], confidence: 0.9, weight: 1 };
  graph.addEdgeWithKey("e1", "ada", "charles", {
    ...edge,
    label: "wrote to",
    predicate: "write to",
    family: "communicate",
    polarity: "positive",
    factuality: "asserted",
    quote: "Ada wrote to Charles.",
    time: "1843-07-02",
  });
  graph.addEdgeWithKey("e2", "ada", "charles", {
    ...edge,
    label: "visit",
    predicate: "visit",
    polarity: "positive",
    factuality: "planned",
    quote: "Ada will visit Charles <soon>.",
  });
  return graph;
}
