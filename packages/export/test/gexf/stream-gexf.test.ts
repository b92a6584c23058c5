import { DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { parseGexf } from "../../src/gexf/read-gexf.ts";
import { type GexfOptions, streamGexf, toGexf, writeGexf } from "../../src/gexf/stream-gexf.ts";
import { describeLosses } from "../../src/losses.ts";
import { joinChunks } from "../../src/text/text-chunks.ts";
import { relataGraph } from "../relata-graph.ts";
import { checkXml, validateGexf } from "./validate-gexf.ts";

/** The file without its head, checked against the schema, and what was lost on the way. */
function write(graph: AbstractGraph, options?: GexfOptions) {
  const { text, report } = joinChunks(streamGexf(graph, options));
  validateGexf(text);
  return { body: text.slice(text.indexOf("<graph")), losses: describeLosses(report), report };
}

const one = (attributes: Record<string, unknown>) => {
  const graph = new DirectedGraph();
  graph.addNode("a", { label: "A", ...attributes });
  return graph;
};

const two = (attributes: Record<string, unknown>) => {
  const graph = new MultiDirectedGraph();
  graph.addNode("a", { label: "A" });
  graph.addNode("b", { label: "B" });
  graph.addEdgeWithKey("e", "a", "b", attributes);
  return graph;
};

test("a whole small graph can be read by eye", () => {
  const graph = two({ predicate: "call", label: "called", weight: 2 });
  graph.setNodeAttribute("a", "mentions", 3);
  expect(write(graph).body).toBe(`<graph defaultedgetype="directed" mode="static">
<attributes class="node">
<attribute id="0" title="mentions" type="integer"/>
</attributes>
<attributes class="edge">
<attribute id="0" title="predicate" type="string"/>
</attributes>
<nodes count="2">
<node id="a" label="A"><attvalues><attvalue for="0" value="3"/></attvalues></node>
<node id="b" label="B"/>
</nodes>
<edges count="1">
<edge id="e" source="a" target="b" type="directed" label="called" kind="call" weight="2"><attvalues><attvalue for="0" value="call"/></attvalues></edge>
</edges>
</graph>
</gexf>
`);
});

test("a graph of ours is valid and loses only what GEXF has no place for", () => {
  expect(write(relataGraph()).losses.split("\n")).toEqual([
    'encoded graph "title": kept where only this package reads it (1)',
    'encoded graph "sources": kept where only this package reads it (1)',
  ]);
});

test("a planned relation is another kind than an asserted one", () => {
  const { body } = write(relataGraph());
  expect(body).toContain('kind="write to"');
  expect(body).toContain('kind="visit (planned)"');
});

test("a list keeps the commas, quotes and backslashes of its items", () => {
  const { body } = write(one({ names: ["Skłodowska, Marie", 'the "Curie"', "a\\b"] }));
  expect(body).toContain(
    String.raw`value="[&quot;Skłodowska, Marie&quot;, &quot;the \&quot;Curie\&quot;&quot;, &quot;a\\b&quot;]"`,
  );
});

test("whole numbers above 32 bits are long, fractions double", () => {
  const { body } = write(one({ big: 3e9, part: 0.5, mixed: 1 }));
  expect(body).toContain('title="big" type="long"');
  expect(body).toContain('title="part" type="double"');
  expect(body).toContain('title="mixed" type="integer"');
});

test("typed lists are for Gephi alone", () => {
  const graph = one({ years: [1843, 1844] });
  expect(write(graph).body).toContain('type="liststring"');
  expect(write(graph, { profile: "gephi" }).body).toContain('type="listinteger"');
  expect(write(graph, { profile: "gephi" }).body).toContain('value="[1843, 1844]"');
});

test("attributes called like Gephi's own columns get numbers for ids", () => {
  const { body } = write(one({ id: "x", timeset: "y", "": "z" }));
  expect(body).toContain('<attribute id="0" title="id" type="string"/>');
  expect(body).toContain('<attribute id="2" title="(unnamed)" type="string"/>');
});

test("an attribute called like a parameter of networkx has another title, and comes back", () => {
  const graph = two({ key: "k", kind: "call" });
  const { body, losses } = write(graph);
  expect(body).toContain('title="key (2)"');
  expect(losses).toBe('renamed edge "key": the attribute is called "key (2)" (1)');
  expect(parseGexf(toGexf(graph)).getEdgeAttributes("e")).toEqual({ key: "k", kind: "call" });
});

test("colours of any notation become channels", () => {
  expect(write(one({ color: "tomato" })).body).toContain('<viz:color r="255" g="99" b="71"/>');
  expect(write(one({ color: "#11223380" })).body).toContain('r="17" g="34" b="51" a="0.5"');
  expect(write(one({ color: "hsl(120, 100%, 25%)" })).body).toContain('r="0" g="128" b="0"');
  expect(write(one({ color: "dunno" })).losses).toBe(
    'dropped node "color": not a CSS colour (1, first "a")',
  );
});

test("a position needs both coordinates", () => {
  const graph = one({ x: 1, y: 2 });
  graph.addNode("b", { label: "B", x: 1 });
  graph.addNode("c", { label: "C", x: 1, y: Infinity });
  const { body, losses } = write(graph);
  expect(body.match(/<viz:position/g)).toHaveLength(1);
  expect(losses).toBe('dropped node "x": a position needs x and y, both finite (2, first "b")');
});

test("what XML cannot say becomes U+FFFD, in ids as well, and ids stay apart", () => {
  const graph = new DirectedGraph();
  graph.addNode("a\u0001", { label: "bell\u0007 half\ud800 \u{1F600}" });
  graph.addNode("a\ufffd", { label: "other" });
  graph.addEdgeWithKey("e", "a\u0001", "a\ufffd");
  const { body, losses } = write(graph);
  expect(body).toContain('<node id="a\ufffd (2)" label="bell\ufffd half\ufffd \u{1F600}"/>');
  expect(body).toContain('source="a\ufffd (2)" target="a\ufffd"');
  expect(losses.split("\n")).toEqual([
    'renamed node "id": an id that XML cannot say (1, first "a\ufffd (2)")',
    'replaced node "label": characters that XML cannot say became U+FFFD (1, first "a\\u0001")',
  ]);
});

test("edges of one kind between the same nodes become one that keeps all they say", () => {
  const graph = two({ predicate: "call", weight: 2, quote: "He called.", carriers: ["A"] });
  graph.addEdgeWithKey("f", "a", "b", {
    predicate: "call",
    quote: "He phoned.",
    carriers: ["A", "B"],
  });
  graph.addEdgeWithKey("g", "b", "a", { predicate: "call" });
  const { body, losses, report } = write(graph);
  expect(report.edges).toBe(2);
  expect(body).toContain('<edges count="2">');
  expect(body).toContain('weight="3"');
  expect(body).toContain('value="He called. | He phoned."');
  expect(body).toContain('value="[&quot;A&quot;, &quot;B&quot;]"');
  expect(body).toContain('title="merged edges" type="integer"');
  expect(losses).toBe(
    'merged edge: edges of one kind between the same nodes became one (1, first "e")',
  );
});

test("parallel edges can be kept apart instead", () => {
  const graph = two({ predicate: "call" });
  graph.addEdgeWithKey("f", "a", "b", { predicate: "call" });
  expect(write(graph, { parallel: "keep" }).body).toContain('kind="call #2"');
});

test("kept apart, undirected edges are counted whichever end comes first", () => {
  const graph = new MultiGraph();
  graph.addNode("a", { label: "A" });
  graph.addNode("b", { label: "B" });
  graph.addUndirectedEdgeWithKey("e", "a", "b", { kind: "kin" });
  graph.addUndirectedEdgeWithKey("f", "b", "a", { kind: "kin" });
  expect(write(graph, { parallel: "keep" }).body).toContain('kind="kin #2"');
});

test("undirected edges are equal whichever end comes first", () => {
  const graph = new MultiGraph();
  graph.addNode("a", { label: "A" });
  graph.addNode("b", { label: "B" });
  graph.addUndirectedEdgeWithKey("e", "a", "b", { kind: "kin" });
  graph.addUndirectedEdgeWithKey("f", "b", "a", { kind: "kin" });
  graph.addDirectedEdgeWithKey("g", "b", "a", { kind: "kin" });
  expect(write(graph).report.edges).toBe(2);
});

test("a mixed graph declares no default, so that Gephi keeps both sorts of edges", () => {
  const graph = new MultiGraph();
  graph.addNode("a");
  graph.addNode("b");
  graph.addDirectedEdge("a", "b");
  graph.addUndirectedEdge("a", "b");
  const { body } = write(graph);
  expect(body).not.toContain("defaultedgetype");
  expect(body).toContain('type="directed"');
  expect(body).toContain('type="undirected"');
});

test("a weight that Gephi would refuse is kept beside the least it takes", () => {
  const { body, losses } = write(two({ weight: 0 }));
  expect(body).toContain('title="original weight" type="double"');
  expect(body).toContain('weight="0.000001"><attvalues><attvalue for="0" value="0"/>');
  expect(losses).toContain("replaced edge");
});

test("objects become JSON, circles are dropped, and the report names them", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const graph = one({ at: { lat: 1 }, circle });
  const { body, losses } = write(graph);
  expect(body).toContain('value="{&quot;lat&quot;:1}"');
  expect(losses).toContain('dropped node "circle": JSON cannot say the value (1, first "a")');
});

test("attributes of several types become text", () => {
  const graph = one({ age: 36 });
  graph.addNode("b", { label: "B", age: "about 40" });
  graph.addNode("c", { label: "C", age: null });
  const { body, losses } = write(graph);
  expect(body).toContain('title="age" type="string"');
  expect(losses.split("\n")).toEqual([
    'encoded node "age": values of several types became text (2)',
    'dropped node "age": null (1, first "c")',
  ]);
});

test("an attribute called like a method of every object is only an attribute", () => {
  const graph = one({ constructor: "Babbage" });
  graph.addNode("b", { label: "B" });
  expect(write(graph).body.match(/attvalue /g)).toHaveLength(1);
});

test("an edge without an end is dropped and named", () => {
  const source = {
    attributes: {},
    type: "directed" as const,
    multi: true,
    order: 1,
    size: 1,
    nodes: () => [{ id: "a", attributes: { label: "A" } }],
    edges: () => [{ id: "e", source: "a", target: "b", directed: true, attributes: {} }],
  };
  const { text, report } = joinChunks(streamGexf(source));
  validateGexf(text);
  expect(describeLosses(report)).toBe(
    'dropped edge: an end is not a node of the graph (1, first "e")',
  );
});

test("the 1.2 profile has no kind and its own namespace", () => {
  const text = toGexf(relataGraph(), { profile: "1.2" });
  checkXml(text);
  expect(text).toContain('xmlns="http://www.gexf.net/1.2draft"');
  expect(text).not.toContain("kind=");
});

test("an empty graph is a valid file", () => {
  expect(write(new UndirectedGraph()).report).toEqual({
    format: "gexf",
    nodes: 0,
    edges: 0,
    losses: [],
  });
});

test("the same graph gives the same file", () => {
  expect(toGexf(relataGraph())).toBe(toGexf(relataGraph()));
});

test("a function can take the pieces", async () => {
  let text = "";
  const report = await writeGexf(relataGraph(), (chunk) => (text += chunk));
  expect(text).toBe(toGexf(relataGraph()));
  expect(report.nodes).toBe(2);
});
