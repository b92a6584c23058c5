import { DirectedGraph, MultiDirectedGraph } from "graphology";
import { describeLosses } from "../../src/losses.ts";
import { streamSvg, toSvg } from "../../src/svg/stream-svg.ts";
import { joinChunks } from "../../src/text/text-chunks.ts";
import { checkXml } from "../gexf/validate-gexf.ts";
import { relataGraph } from "../relata-graph.ts";

test("the picture is well-formed and says in words what it shows", () => {
  const svg = toSvg(relataGraph());
  checkXml(svg);
  expect(svg).toContain('<title id="title">Ada &amp; Charles</title>');
  expect(svg).toContain(
    "2 entities and 2 relations. The most prominent: Ada Lovelace, Charles Babbage.",
  );
  expect(svg).toContain(
    "<title>Ada Lovelace — write to → Charles Babbage: “Ada wrote to Charles.”</title>",
  );
});

test("what is only planned is drawn with a dashed line", () => {
  expect(toSvg(relataGraph()).match(/stroke-dasharray/g)).toHaveLength(1);
});

test("parallel edges bend apart, a single one is straight", () => {
  const graph = new MultiDirectedGraph();
  graph.addNode("a", { x: 0, y: 0 });
  graph.addNode("b", { x: 200, y: 0 });
  graph.addEdge("a", "b");
  expect(toSvg(graph)).toContain('d="M5,0L187.6,0"');
  graph.addEdge("b", "a");
  const [first, second] = toSvg(graph).match(/d="M[^"]*"/g)!;
  expect(first).toMatch(/Q100,[1-9]/);
  expect(second).toMatch(/Q100,-[1-9]/);
});

test("y grows upward, as in Gephi", () => {
  const graph = new DirectedGraph();
  graph.addNode("high", { x: 0, y: 300 });
  graph.addNode("low", { x: 10, y: 0 });
  expect(toSvg(graph)).toContain('<circle cx="0" cy="-300"');
});

test("a legend tells what each colour stands for", () => {
  const graph = relataGraph();
  graph.setNodeAttribute("charles", "type", "engineer");
  const svg = toSvg(graph);
  expect(svg).toContain('fill="#3366cc"/><text');
  expect(svg).toContain(">engineer</text>");
  expect(toSvg(graph, { legend: false })).not.toContain(">engineer</text>");
});

test("values of one colour share a line of the legend", () => {
  const graph = relataGraph();
  const grey = { x: 3, y: 3, size: 4, color: "#75787e" };
  graph.addNode("idea", { ...grey, label: "idea", type: "concept" });
  graph.addNode("mill", { ...grey, label: "mill", type: "facility", x: 9 });
  graph.addNode("loom", { ...grey, label: "loom", type: "facility", y: 9 });
  graph.setNodeAttribute("charles", "color", "#3366cc");
  const svg = toSvg(graph);
  expect(svg).toMatch(/fill="#75787e"\/><text x="[^"]*" y="[^"]*">facility, concept<\/text>/);
  expect(svg.match(/r="5" fill="#75787e"/g)).toHaveLength(1);
});

test("labels that find no room are counted, not drawn over others", () => {
  const graph = new DirectedGraph();
  for (let node = 0; node < 12; node++) {
    graph.addNode(`node ${node}`, { x: node, y: node % 2, labelRank: node });
  }
  const { text, report } = joinChunks(streamSvg(graph, { scale: 1 }));
  const drawn = text.match(/<text/g)!.length;
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(12);
  expect(describeLosses(report)).toContain(
    `dropped node "label": no room for the label; it shows on hovering (${12 - drawn}, first `,
  );
});

test("nodes without a position stand on a circle", () => {
  const graph = new DirectedGraph();
  graph.addNode("a");
  graph.addNode("b", { x: NaN, y: 1 });
  graph.addEdge("a", "a");
  const { text, report } = joinChunks(streamSvg(graph));
  checkXml(text);
  expect(text).not.toContain("NaN");
  expect(report.losses[0]).toMatchObject({ kind: "replaced", count: 2, example: "a" });
});

test("an empty graph is an empty picture", () => {
  checkXml(toSvg(new DirectedGraph()));
});
