import fc from "fast-check";
import type { AbstractGraph } from "graphology-types";
import { parseGexf, readGexf } from "../../src/gexf/read-gexf.ts";
import { streamGexf, toGexf } from "../../src/gexf/stream-gexf.ts";
import { joinChunks } from "../../src/text/text-chunks.ts";
import { relataGraph } from "../relata-graph.ts";
import { hostileGraph, supportedGraph } from "./random-graph.ts";
import { checkXml, validateGexf } from "./validate-gexf.ts";

/** `FUZZ_RUNS=10000 npm run -s jest -- read-gexf` hunts longer. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 100);

const content = (graph: AbstractGraph) => ({
  ...graph.export(),
  type: graph.type,
  multi: graph.multi,
});

test("a graph of ours comes back as it was", () => {
  expect(content(parseGexf(toGexf(relataGraph())))).toEqual(content(relataGraph()));
});

test("every value that GEXF can carry comes back as it was", () => {
  const property = fc.property(
    supportedGraph,
    fc.constantFrom("portable" as const, "gephi" as const),
    (graph, profile) => {
      expect(content(parseGexf(toGexf(graph, { profile })))).toEqual(content(graph));
    },
  );
  fc.assert(property, { seed: 8, numRuns });
}, 600_000);

test("whatever a graph holds, the file is valid and the report says how many nodes and edges it has", () => {
  const property = fc.property(hostileGraph, fc.boolean(), (graph, timeline) => {
    const { text, report } = joinChunks(streamGexf(graph, { timeline }));
    validateGexf(text);
    const read = parseGexf(text);
    expect(read.order).toBe(graph.order);
    expect(read.size).toBe(report.edges);
    checkXml(toGexf(graph, { profile: "1.2", parallel: "keep" }));
  });
  fc.assert(property, { seed: 8, numRuns });
}, 600_000);

test("a file may come in pieces that end anywhere, in bytes or in text", async () => {
  const bytes = new TextEncoder().encode(toGexf(relataGraph()).replaceAll("Ada", "Ada\u{1F600}"));
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
    bytes.slice(7 * at, 7 * at + 7),
  );
  const graph = await readGexf(pieces);
  expect(graph.getNodeAttribute("ada", "label")).toBe("Ada\u{1F600} Lovelace");
});

test("a file from Gephi has its colours, positions, types and default values", () => {
  const graph = parseGexf(`<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta><creator>Gephi 0.10.1</creator><description>Trains</description></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node">
      <attribute id="tags" title="Tags" type="liststring"/>
      <attribute id="big" title="Big" type="long"/>
      <attribute id="open" title="Open" type="boolean"><default>true</default></attribute>
    </attributes>
    <nodes>
      <node id="0" label="Turin">
        <attvalues><attvalue for="tags" value="[a, 'b, c', &quot;d&quot;]"/><attvalue for="big" value="9007199254740993"/></attvalues>
        <viz:size value="3.5"/><viz:position x="1" y="-2"/><viz:color hex="#00ff00"/>
      </node>
    </nodes>
    <edges><edge id="0" source="0" target="1" kind="rail" weight="2.5"/></edges>
  </graph>
</gexf>`);
  expect(graph.getAttributes()).toEqual({ title: "Trains" });
  expect(graph.getNodeAttributes("0")).toEqual({
    label: "Turin",
    Tags: ["a", "b, c", "d"],
    Big: 9007199254740993n,
    Open: true,
    size: 3.5,
    x: 1,
    y: -2,
    color: "#00ff00",
  });
  expect(graph.hasNode("1")).toBe(true);
  expect(graph.getEdgeAttributes("0")).toEqual({ kind: "rail", weight: 2.5 });
  expect(graph.isDirected("0")).toBe(true);
});

test("nested nodes of GEXF 1.2 are laid flat", () => {
  const graph = parseGexf(
    `<gexf version="1.2"><graph><nodes><node id="a"><nodes><node id="b"/></nodes>` +
      `<edges><edge source="b" target="c"/></edges></node><node id="c"/></nodes></graph></gexf>`,
  );
  expect(graph.nodes().sort()).toEqual(["a", "b", "c"]);
  expect(graph.size).toBe(1);
});

test("what is not well-formed is refused with its place", () => {
  expect(() => parseGexf("<gexf>\n<graph></gexf>")).toThrow(/malformed|not well-formed at 2:/);
  expect(() => parseGexf("<gexf/>")).toThrow("GEXF has no <graph> element");
  expect(() =>
    parseGexf('<gexf><graph><edges><edge id="7" source="a"/></edges></graph></gexf>'),
  ).toThrow('GEXF has edge "7" without a source or a target at 1:');
});
