import * as exported from "@relata/export";

test("lists what the package exports", () => {
  expect(Object.keys(exported).sort()).toEqual([
    "ExportError",
    "describeLosses",
    "joinChunks",
    "parseGexf",
    "readGexf",
    "streamGexf",
    "streamSvg",
    "toGexf",
    "toGraphSource",
    "toPng",
    "toSvg",
    "writeChunks",
    "writeGexf",
    "writeSvg",
  ]);
});
