import { toGraph } from "../../src/graph/to-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/graphology.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import { writtenExtraction } from "../knowledge/written-extraction.ts";

const call = "Donald Trump spoke with Vladimir Putin on Tuesday.";
const demand = "Russia demanded a halt of aid, and it waits.";
const promise = "Ukraine agreed to stop strikes.";
const knowledge = resolve(
  writtenExtraction(
    {
      id: "one",
      publisher: "Courier",
      published: "2025-03-18",
      claims: [
        {
          sentence: call,
          subject: "Donald Trump",
          predicate: "spoke with|speak|with",
          object: "Vladimir Putin",
          symmetric: true,
        },
        {
          sentence: demand,
          subject: "Russia",
          predicate: "demanded|demand",
          object: "halt of aid",
          factuality: "demanded",
          family: "demand",
        },
        { sentence: demand, subject: "it", predicate: "waits|wait", object: "aid" },
        {
          sentence: promise,
          subject: "Ukraine",
          predicate: "stop|stop",
          object: "strikes",
          factuality: "planned",
        },
        { sentence: promise, subject: "Ukraine", predicate: "agreed|agree", object: "{3}" },
      ],
    },
    {
      id: "two",
      published: "2025-03-19",
      claims: [
        {
          sentence: "Vladimir Putin spoke with Donald Trump.",
          subject: "Vladimir Putin",
          predicate: "spoke with|speak|with",
          object: "Donald Trump",
          symmetric: true,
        },
        {
          sentence: "Ukraine did not stop strikes.",
          subject: "Ukraine",
          predicate: "stop|stop",
          object: "strikes",
          polarity: "negative",
        },
      ],
    },
  ),
);

function drawn(graph: KnowledgeGraph): string[] {
  return graph
    .mapEdges((_edge, { label, weight }, source, target) => {
      const [from, to] = [source, target].map((node) => graph.getNodeAttribute(node, "label"));
      return `${from} —${label}→ ${to}${weight === 1 ? "" : ` ×${weight}`}`;
    })
    .sort();
}

test("what is likelier wrong than right is drawn only when asked for", () => {
  const doubtful = resolve(
    writtenExtraction({
      id: "one",
      claims: [
        {
          sentence: call,
          subject: "Donald Trump",
          predicate: "spoke|speak",
          object: "Tuesday",
          confidence: 0.49,
        },
        {
          sentence: demand,
          subject: "Russia",
          predicate: "demanded|demand",
          object: "halt of aid",
          confidence: 0.5,
        },
      ],
    }),
  );
  expect(drawn(toGraph(doubtful))).toEqual(["Russia —demanded→ halt of aid"]);
  for (const options of [{ minConfidence: 0 }, { statements: true }])
    expect(drawn(toGraph(doubtful, options))).toHaveLength(2);
  expect(drawn(toGraph(doubtful, { statements: true, minConfidence: 0.6 }))).toEqual([]);
});

test("edges are relations: demanded, planned and denied words keep their mark", () => {
  expect(drawn(toGraph(knowledge))).toEqual([
    "Russia —demanded (demanded)→ halt of aid",
    "Ukraine —agreed to stop (planned)→ strikes",
    "Ukraine —not stop→ strikes",
    "Ukraine —stop (planned)→ strikes",
    "Vladimir Putin —spoke with→ Donald Trump ×2",
  ]);
});

test("an open pronoun is no node", () => {
  expect(
    toGraph(knowledge, { isolated: true }).mapNodes((_node, { label }) => label),
  ).not.toContain("it");
});

test("nodes say when and how often they are mentioned", () => {
  const graph = toGraph(knowledge);
  const trump = graph.findNode((_node, { label }) => label === "Donald Trump");
  expect(graph.getNodeAttributes(trump)).toMatchObject({
    type: "person",
    mentions: 2,
    documents: 2,
    firstDate: "2025-03-18",
    lastDate: "2025-03-19",
  });
});

test("evidence gives each sentence with the places of the parts", () => {
  const graph = toGraph(knowledge, { evidence: true });
  const edge = graph.findEdge((_edge, { label }) => label === "demanded (demanded)");
  const [evidence] = graph.getEdgeAttribute(edge, "evidence") ?? [];
  expect(evidence).toMatchObject({ quote: demand, publisher: "Courier", factuality: "demanded" });
  expect(
    [evidence!.subject, evidence!.trigger, evidence!.object].map(([a, b]) => demand.slice(a, b)),
  ).toEqual(["Russia", "demanded", "halt of aid"]);
});

test("a pair has one edge, an event is a node", () => {
  expect(drawn(toGraph(knowledge, { edges: "pair" }))).toContain(
    "Vladimir Putin —spoke with→ Donald Trump ×2",
  );
  expect(drawn(toGraph(knowledge, { edges: "event" }))).toContain(
    "Russia —subject→ demanded (demanded)",
  );
  expect(toGraph(knowledge, { edges: "claim" }).size).toBe(6);
});

test("filters keep what all of them keep", () => {
  expect(drawn(toGraph(knowledge, { minDocuments: 2 }))).toEqual([
    "Vladimir Putin —spoke with→ Donald Trump ×2",
  ]);
  expect(drawn(toGraph(knowledge, { families: ["demand"] }))).toEqual([
    "Russia —demanded (demanded)→ halt of aid",
  ]);
  expect(toGraph(knowledge, { ego: { entity: "ukraine" } }).size).toBe(3);
  expect(toGraph(knowledge, { sources: ["Courier"] }).size).toBe(4);
});

test("an unknown name or mode is refused", () => {
  expect(() => toGraph(knowledge, { ego: { entity: "Atlantis" } })).toThrow("Atlantis");
  expect(() => toGraph(knowledge, { sources: ["Nobody"] })).toThrow("Nobody");
});

test("communities and centralities are given on request", () => {
  const graph = toGraph(knowledge, {
    communities: true,
    centralities: ["degree", "pagerank", "betweenness"],
  });
  const byLabel = new Map(graph.mapNodes((_node, attributes) => [attributes.label, attributes]));
  const together = (a: string, b: string): boolean =>
    byLabel.get(a)!.community === byLabel.get(b)!.community;
  expect(together("Donald Trump", "Vladimir Putin")).toBe(true);
  expect(together("Donald Trump", "Ukraine")).toBe(false);
  expect(byLabel.get("Russia")).toMatchObject({ degree: 1, pagerank: 0.166667, betweenness: 0 });
});

test("entities without edges are communities of their own", () => {
  const lonely = resolve(
    writtenExtraction({
      id: "one",
      claims: [{ sentence: "Ada met it.", subject: "Ada", predicate: "met|meet", object: "it" }],
    }),
  );
  const graph = toGraph(lonely, { isolated: true, communities: true, centralities: ["pagerank"] });
  expect(graph.mapNodes((_node, { label, community }) => [label, community])).toEqual([["Ada", 0]]);
});
