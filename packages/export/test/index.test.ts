import * as exported from "@relata/export";
import * as node from "@relata/export/node";

test("lists what the package exports", () => {
  expect(Object.keys(exported).sort()).toEqual([
    "ExportError",
    "decodeChunks",
    "describeLosses",
    "encodeGexf",
    "findFormat",
    "formats",
    "joinChunks",
    "joinFiles",
    "parseGexf",
    "readGexf",
    "streamCsv",
    "streamCypher",
    "streamDot",
    "streamGexf",
    "streamGraphml",
    "streamJson",
    "streamJsonLd",
    "streamMermaid",
    "streamNQuads",
    "streamSvg",
    "streamTrig",
    "streamTurtle",
    "streamVault",
    "toCsv",
    "toCypher",
    "toDot",
    "toGexf",
    "toGraphSource",
    "toGraphml",
    "toJson",
    "toJsonLd",
    "toMermaid",
    "toNQuads",
    "toPng",
    "toSvg",
    "toTrig",
    "toTurtle",
    "toVault",
    "toWebStream",
    "writeBytes",
    "writeChunks",
    "writeGexf",
    "writeSvg",
  ]);
});

test("lists what is for Node alone", () => {
  expect(Object.keys(node).sort()).toEqual(["toNodeStream", "writeGraph"]);
});
