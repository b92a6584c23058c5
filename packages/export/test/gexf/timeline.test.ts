import { DirectedGraph } from "graphology";
import { streamGexf, toGexf } from "../../src/gexf/stream-gexf.ts";
import type { TimelineOptions } from "../../src/gexf/timeline.ts";
import { describeLosses } from "../../src/losses.ts";
import { joinChunks } from "../../src/text/text-chunks.ts";
import { validateGexf } from "./validate-gexf.ts";

function dated() {
  const graph = new DirectedGraph();
  graph.addNode("a", { label: "A", firstDate: "2024-03-05" });
  graph.addNode("b", { label: "B" });
  graph.addNode("c", { label: "C" });
  graph.addEdgeWithKey("e", "a", "b", { time: "2024-02" });
  return graph;
}

/** The elements that have a time, without the columns. */
function write(graph: DirectedGraph, timeline: TimelineOptions | true) {
  const { text, report } = joinChunks(streamGexf(graph, { timeline }));
  validateGexf(text);
  return {
    graph: /<graph[^>]*>/.exec(text)![0],
    times: text.match(/ (start|end|timestamps?)="[^"]*"/g),
    losses: describeLosses(report),
  };
}

test("an element appears at its first date, and a node no later than its edges", () => {
  const { graph, times } = write(dated(), true);
  expect(graph).toBe(
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
  );
  expect(times).toEqual([' start="2024-02-01"', ' start="2024-02-01"', ' start="2024-02-01"']);
});

test("by timestamp, a node shows on all its edges' dates", () => {
  expect(write(dated(), { by: "timestamp" }).times).toEqual([
    ' timestamps="&lt;[2024-02-01, 2024-03-05]&gt;"',
    ' timestamp="2024-02-01"',
    ' timestamp="2024-02-01"',
  ]);
});

test("one time of day makes all of them moments", () => {
  const graph = dated();
  graph.setNodeAttribute("c", "firstDate", "2024-02-01T10:30Z");
  const written = write(graph, true);
  expect(written.graph).toContain('timeformat="dateTime"');
  expect(written.times).toContain(' start="2024-02-01T10:30:00.000Z"');
  expect(written.times).toContain(' start="2024-02-01T00:00:00Z"');
});

test("years are numbers only where they are given as numbers, and other names may be given", () => {
  const graph = new DirectedGraph();
  graph.addNode("a", { label: "A", born: 1815, died: 1852 });
  const { graph: head, times } = write(graph, { nodeStart: "born", nodeEnd: "died" });
  expect(head).toContain('timeformat="double"');
  expect(times).toEqual([' start="1815"', ' end="1852"']);
});

test("what is no date is left out and named", () => {
  const graph = dated();
  graph.setNodeAttribute("c", "firstDate", "2023-02-29");
  expect(write(graph, true).losses).toBe(
    'dropped node "firstDate": no date that the timeline can take (1, first "c")',
  );
});

test("a graph without dates stays static", () => {
  expect(toGexf(new DirectedGraph(), { timeline: true })).toContain('mode="static"');
});
