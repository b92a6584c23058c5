import fc from "fast-check";
import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import { streamCsv, toCsv } from "../src/csv/stream-csv.ts";
import { streamCypher, toCypher } from "../src/cypher/stream-cypher.ts";
import { toDot } from "../src/dot/stream-dot.ts";
import { findFormat, formats } from "../src/formats.ts";
import { streamGraphml, toGraphml } from "../src/graphml/stream-graphml.ts";
import { streamJson, toJson } from "../src/json/stream-json.ts";
import { describeLosses } from "../src/losses.ts";
import { streamMermaid, toMermaid } from "../src/mermaid/stream-mermaid.ts";
import { toJsonLd } from "../src/rdf/stream-jsonld.ts";
import { toNQuads, toTrig, toTurtle } from "../src/rdf/stream-rdf.ts";
import { joinFiles } from "../src/text/file-pieces.ts";
import { joinChunks } from "../src/text/text-chunks.ts";
import { toVault } from "../src/vault/stream-vault.ts";
import { hostileGraph } from "./gexf/random-graph.ts";
import { checkXml } from "./gexf/validate-gexf.ts";
import { relataGraph } from "./relata-graph.ts";

/** Two nodes and an edge between them. */
function pair(node: Record<string, unknown>, edge: Record<string, unknown> = {}, id = "a") {
  const graph = new MultiDirectedGraph();
  graph.addNode(id, node);
  graph.addNode("b", { label: "B" });
  graph.addEdgeWithKey("e", id, "b", edge);
  return graph;
}

test("every format takes any graph, counts what it wrote, and writes the same twice", () => {
  const write = (graph: AbstractGraph) =>
    formats.map((format) => {
      if ("write" in format) {
        const { text, report } = joinChunks(format.write(graph));
        if (format.mediaType.endsWith("xml")) checkXml(text);
        if (format.mediaType.endsWith("json")) JSON.parse(text);
        return { text, report };
      }
      const { files, report } = joinFiles(format.writeFolder(graph));
      return { files: [...files], report };
    });
  const property = fc.property(hostileGraph, (graph) => {
    const written = write(graph);
    expect(write(graph)).toEqual(written);
  });
  fc.assert(property, { seed: 8, numRuns: 40 });
});

test("a format is found by its name, by a file's ending, and in a longer list", () => {
  expect(findFormat("turtle").extensions).toEqual(["ttl"]);
  expect(findFormat("out/Graph.GEXF.gz").name).toBe("gexf");
  expect(findFormat("a.node-link.json").name).toBe("node-link");
  const mine = { ...formats[0]!, name: "mine", extensions: ["mine"] };
  expect(findFormat("x.mine", [...formats, mine]).name).toBe("mine");
  expect(() => findFormat("x.doc")).toThrow(/^no format for "x.doc"; there are gexf, graphml/);
});

test("GraphML declares a type for each attribute and makes lists JSON", () => {
  const { text, report } = joinChunks(
    streamGraphml(pair({ age: 36, tall: true, names: ["a", 'b"'] })),
  );
  expect(text).toContain('<key id="n0" for="node" attr.name="age" attr.type="int"/>');
  expect(text).toContain('<data key="n2">[&quot;a&quot;,&quot;b\\&quot;&quot;]</data>');
  expect(describeLosses(report)).toBe(
    'encoded node "names": lists, objects and mixed values became text (1)',
  );
});

test("GraphML keeps ids and attribute names that XML cannot say, and apart", () => {
  const graph = pair({ "": "none", "a\u0001": "bell" }, {}, "");
  graph.addNode("x\u0001");
  graph.addNode("x\ufffd");
  const { text, report } = joinChunks(streamGraphml(graph));
  checkXml(text);
  expect(text).toContain('<node id="(empty)">');
  expect(text).toContain('source="(empty)" target="b"');
  expect(text).toContain('<node id="x\ufffd (2)">');
  expect(text).toContain('attr.name="(unnamed)"');
  expect(text).toContain('attr.name="a\ufffd"');
  expect(report.losses.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    "renamed 2",
    "renamed 1",
    "renamed 1",
  ]);
});

test("GraphML can carry labels for yEd", () => {
  const text = toGraphml(relataGraph(), { yed: true });
  checkXml(text);
  expect(text).toContain("<y:NodeLabel>Ada Lovelace</y:NodeLabel>");
  expect(text).toContain("<y:EdgeLabel>visit (planned)</y:EdgeLabel>");
});

test("graphology reads its own JSON back", () => {
  const graph = relataGraph();
  const read = new MultiDirectedGraph();
  read.import(JSON.parse(toJson(graph)));
  expect(read.export()).toEqual(graph.export());
});

test("attributes called like JSON's own keys are renamed, infinities become null, and both are said", () => {
  const { text, report } = joinChunks(
    streamJson(pair({ id: "own", far: Infinity }), { shape: "node-link" }),
  );
  expect(JSON.parse(text).nodes[0]).toEqual({ id: "a", "id (attribute)": "own", far: null });
  expect(describeLosses(report).split("\n")).toEqual([
    'renamed node "id": the attribute is called "id (attribute)" (1, first "a")',
    'replaced node "far": NaN or an infinity became null (1, first "a")',
  ]);
});

test("D3 gets links, Cytoscape gets positions that grow downward", () => {
  expect(
    JSON.parse(toJson(relataGraph(), { shape: "node-link", edgesKey: "links" })).links,
  ).toHaveLength(2);
  const { elements } = JSON.parse(toJson(relataGraph(), { shape: "cytoscape" }));
  expect(elements.nodes[0].position).toEqual({ x: 1.5, y: 2 });
});

test("a cell that a spreadsheet would run is disarmed, a negative number is not", () => {
  const { nodes } = toCsv(
    pair({ label: '=HYPERLINK("http://x")', debt: "-12.5", note: "a, b\nc" }),
  );
  expect(nodes).toBe(
    'Id,Label,debt,note\r\na,"\'=HYPERLINK(""http://x"")",-12.5,"a, b\nc"\r\nb,B,,\r\n',
  );
});

test("CSV for Gephi has its own headers, CSV for people has names", () => {
  const graph = pair({ label: "A" }, { predicate: "call", weight: 2 });
  expect(toCsv(graph).edges).toBe(
    "Id,Source,Target,Type,Kind,Label,Weight,predicate\r\ne,a,b,Directed,call,,2,call\r\n",
  );
  expect(toCsv(graph, { dialect: "plain" }).edges).toBe(
    "subject,relation,object,weight\r\nA,call,B,2\r\n",
  );
});

test("CSV for neo4j-admin names the types, and calls things as the Cypher script does", () => {
  const graph = pair(
    { type: "geopolitical-entity", age: 36, names: ["a", "b"], note: "" },
    { predicate: "be secretary of", polarity: "negative" },
  );
  const { nodes, edges } = toCsv(graph, { dialect: "neo4j" });
  expect(nodes).toBe(
    "id:ID,type:string,age:int,names:string[],note:string,label:string,:LABEL\r\n" +
      'a,geopolitical-entity,36,a;b,"",,Entity;GeopoliticalEntity\r\n' +
      "b,,,,,B,Entity\r\n",
  );
  expect(edges).toBe(
    ":START_ID,:END_ID,:TYPE,id:string,predicate:string,polarity:string\r\n" +
      "a,b,NOT_BE_SECRETARY_OF,e,be secretary of,negative\r\n",
  );
  expect(toCypher(graph)).toContain("[r:`NOT_BE_SECRETARY_OF` {id: row.id}]");
  expect(toCypher(graph)).toContain("SET n:`GeopoliticalEntity`");
});

test("a header for neo4j-admin has nothing that it would take for its own, and the report says so", () => {
  const graph = pair({ id: "own", "": 1, "a:b": 2, 'x (y) {z}, "q"': [], " s ": "t;u" });
  const { files, report } = joinFiles(streamCsv(graph, { dialect: "neo4j" }));
  expect(files.get("nodes.csv")).toContain(
    "id:ID,attribute_id:string,unnamed:int,a_b:int,x _y_ _z__ _q_:string[],s:string,label:string,:LABEL\r\n" +
      "a,own,1,2,,t;u,,Entity\r\n",
  );
  expect(describeLosses(report).split("\n")).toEqual([
    'renamed node "id": the property is called "attribute_id" (1)',
    'renamed node "": the property is called "unnamed" (1)',
    'renamed node "a:b": the property is called "a_b" (1)',
    'renamed node "x (y) {z}, \\"q\\"": the property is called "x _y_ _z__ _q_" (1)',
    'renamed node " s ": the property is called "s" (1)',
    'dropped node "x (y) {z}, \\"q\\"": neo4j-admin has no empty list (1, first "a")',
  ]);
});

test("properties stay unlike each other in Neo4j, whatever attributes are called", () => {
  expect(toCypher(pair({ id: 1, attribute_id: 2, "a\u0001": 3, "a\u0002": 4 }))).toContain(
    "{`attribute_id`: 1, `attribute_id_2`: 2, `a\ufffd`: 3, `a\ufffd_2`: 4}",
  );
});

test("a whole number that Neo4j cannot hold becomes text, and a negative zero keeps its sign", () => {
  const { text, report } = joinChunks(
    streamCypher(pair({ big: 2n ** 62n, huge: 2n ** 70n, d: -0 })),
  );
  expect(text).toContain(
    "{`big`: 4611686018427387904, `huge`: '1180591620717411303424', `d`: -0.0}",
  );
  expect(describeLosses(report)).toBe(
    'encoded node "huge": a number of more than 64 bits became text (1, first "a")',
  );
});

test("Cypher makes its constraint first and merges, so that it can run twice", () => {
  const script = toCypher(
    pair({ type: "geopolitical-entity", share: 1, half: 0.5 }, { predicate: "speak with" }),
  );
  expect(script.split("\n").slice(0, 6)).toEqual([
    "CREATE CONSTRAINT `Entity_id` IF NOT EXISTS FOR (n:`Entity`) REQUIRE n.id IS UNIQUE;",
    "UNWIND [",
    "{id: 'a', properties: {`type`: 'geopolitical-entity', `share`: 1, `half`: 0.5}}",
    "] AS row",
    "MERGE (n:`Entity` {id: row.id})",
    "SET n += row.properties SET n:`GeopoliticalEntity`;",
  ]);
  expect(script).toContain("MERGE (a)-[r:`SPEAK_WITH` {id: row.id}]->(b)");
});

test("no text can break out of a Cypher string or name", () => {
  const script = toCypher(pair({ label: "O'Neil\\", "a`b": "x" }, {}, "'}) DETACH DELETE n //"));
  expect(script).toContain("{id: '\\'}) DETACH DELETE n //'");
  expect(script).toContain("`label`: 'O\\'Neil\\\\'");
  expect(script).toContain("`a``b`: 'x'");
});

test("DOT escapes quotes, backslashes and entities", () => {
  const dot = toDot(pair({ label: 'a "b" \\N &lt;\nc' }, {}, "end\\"));
  expect(dot).toContain(String.raw`"end\\" [label="a \"b\" \\N &amp;lt;\nc"]`);
  expect(dot).toContain(String.raw`"end\\" -> "b"`);
});

test("Mermaid draws the heaviest edges and says what it left out", () => {
  const graph = pair({ label: 'say "hi" #1' }, { predicate: "call", weight: 2 });
  graph.addNode("c");
  graph.addEdgeWithKey("f", "b", "c", { predicate: "meet", polarity: "negative" });
  expect(toMermaid(graph)).toBe(
    'flowchart LR\n  n0["say #34;hi#34; #35;1"]\n  n1["B"]\n  n2["c"]\n  n0 -->|"call"| n1\n  n1 -.->|"not meet"| n2\n',
  );
  const { report } = joinChunks(streamMermaid(graph, { edges: 1 }));
  expect(describeLosses(report).split("\n")).toEqual([
    "dropped edge: only the 1 heaviest are drawn (1)",
    'dropped node: none of its edges is drawn (1, first "c")',
  ]);
});

test("Mermaid sets no formula, icon or line end where a label has the signs of one", () => {
  expect(toMermaid(pair({ label: "$$x$$ for $5: fa:fa-car, a\\nb" }))).toContain(
    'n0["#36;$x#36;$ for $5: fa#58;fa-car, a#92;nb"]',
  );
});

test("N-Quads put what an edge says into a graph of its own", () => {
  const quads = toNQuads(
    pair(
      { label: "A", type: "person" },
      { predicate: "call", polarity: "negative", quote: 'He "never" called.\n' },
    ),
  );
  expect(quads.split("\n")).toEqual(
    expect.arrayContaining([
      "<urn:relata:entity:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Person> .",
      "<urn:relata:entity:a> <urn:relata:relation:call> <urn:relata:entity:b> <urn:relata:claim:e> .",
      String.raw`<urn:relata:claim:e> <http://www.w3.org/ns/prov#value> "He \"never\" called.\n" .`,
      '<urn:relata:claim:e> <urn:relata:attribute:polarity> "negative" .',
    ]),
  );
});

test("fractions are decimals in RDF, and doubles only where a decimal would be too long", () => {
  const quads = toNQuads(pair({ share: 0.692, whole: 3, tiny: 5e-324, far: -Infinity }));
  const written = (name: string) =>
    new RegExp(`attribute:${name}> (\\S+) \\.`).exec(quads)?.[1]?.replace(/<.*#(\w+)>/, "$1");
  expect(["share", "whole", "tiny", "far"].map(written)).toEqual([
    '"0.692"^^decimal',
    '"3"^^integer',
    '"5e-324"^^double',
    '"-INF"^^double',
  ]);
});

test("evidence becomes PROV: a claim rests on sentences, a sentence on a document", () => {
  const evidence = [{ quote: "Ada wrote.", document: "d1", speakers: ["Ada"], confidence: 0.9 }];
  const quads = toNQuads(pair({}, { predicate: "write", evidence }));
  expect(quads).toContain(
    "<urn:relata:claim:e> <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:relata:claim:e.1> .",
  );
  expect(quads).toContain(
    "<urn:relata:claim:e.1> <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:relata:document:d1> .",
  );
});

test("an id cannot leave its IRI", () => {
  expect(toNQuads(pair({}, {}, "a> <b \u{1F600}\ud800"))).toContain(
    "<urn:relata:entity:a%3E%20%3Cb%20%F0%9F%98%80%EF%BF%BD>",
  );
});

test("TriG groups and shortens, Turtle reifies", () => {
  const graph = pair({ label: 'say "x"^^<y>' }, { predicate: "speak with", weight: 2 });
  expect(toTrig(graph, { base: "https://example.org/" })).toContain(
    "<https://example.org/claim/e> { <https://example.org/entity/a> <https://example.org/relation/speak-with> <https://example.org/entity/b> }\n",
  );
  expect(toTrig(graph)).toContain(
    "relata:claim:e { relata:entity:a relata:relation:speak-with relata:entity:b }\n",
  );
  expect(toTrig(graph)).toContain(String.raw`rdfs:label "say \"x\"^^<y>" .`);
  expect(toTurtle(graph)).toContain(
    "relata:claim:e a rdf:Statement ;\n  rdf:subject relata:entity:a ;",
  );
  expect(toTurtle(graph, { claims: "rdf-1.2" })).toContain(
    "rdf:reifies <<( <urn:relata:entity:a> <urn:relata:relation:speak-with> <urn:relata:entity:b> )>>",
  );
});

test("in Turtle an undirected edge is one statement, so that nobody pairs its ends anew", () => {
  const graph = new UndirectedGraph();
  graph.addNode("a");
  graph.addNode("b");
  graph.addEdgeWithKey("e", "a", "b", { kind: "kin" });
  expect(toTurtle(graph).match(/rdf:subject/g)).toHaveLength(1);
  expect(toNQuads(graph).match(/relation:kin> <urn:relata:entity:/g)).toHaveLength(2);
});

test("JSON-LD brings its context and makes a claim a named graph", () => {
  const { "@context": context, "@graph": items } = JSON.parse(
    toJsonLd(pair({ label: 'x"^^<y>', age: 36 }, { predicate: "call" })),
  );
  expect(context.prov).toBe("http://www.w3.org/ns/prov#");
  expect(items[0]["http://www.w3.org/2000/01/rdf-schema#label"]).toBe('x"^^<y>');
  expect(items[0]["urn:relata:attribute:age"]).toEqual({
    "@value": "36",
    "@type": "http://www.w3.org/2001/XMLSchema#integer",
  });
  expect(items).toContainEqual({
    "@id": "urn:relata:claim:e",
    "@graph": [
      {
        "@id": "urn:relata:entity:a",
        "urn:relata:relation:call": { "@id": "urn:relata:entity:b" },
      },
    ],
  });
});

test("a vault has a note an entity, with safe names and links both ways", () => {
  const graph = pair(
    { label: 'AC/DC: "live"', aliases: ["=1+1", 'q"'] },
    { predicate: "play in", quote: "They [played] *there*.", carriers: ["The Post"] },
  );
  graph.addNode("c", { label: "con" });
  graph.addNode("d", { label: "b" });
  const vault = toVault(graph);
  expect([...vault.keys()]).toEqual([
    "AC DC live.md",
    "B.md",
    "con (note).md",
    "b (2).md",
    "Index.md",
  ]);
  expect(vault.get("AC DC live.md")).toBe(
    '---\nid: "a"\nlabel: "AC/DC: \\"live\\""\naliases:\n  - "=1+1"\n  - "q\\""\n---\n\n# AC/DC: "live"\n' +
      "\n## Says or does\n\n- play in → [[B]]\n  > They \\[played\\] \\*there\\*. — The Post\n",
  );
  expect(vault.get("B.md")).toContain('- [[AC DC live|AC/DC: "live"]] → play in');
});

test("one graph, many texts: nothing here changes it", () => {
  const graph = new DirectedGraph();
  graph.addNode("a");
  const before = JSON.stringify(graph.export());
  for (const format of formats) {
    if ("write" in format) joinChunks(format.write(graph));
    else joinFiles(format.writeFolder(graph));
  }
  expect(JSON.stringify(graph.export())).toBe(before);
});
