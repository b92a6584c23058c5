import * as exported from "@relata/export";

test("lists what the package exports", () => {
  expect(Object.keys(exported).sort()).toEqual([
    "ExportError",
    "describeLosses",
    "joinChunks",
    "streamGexf",
    "toGexf",
    "toGraphSource",
    "writeChunks",
    "writeGexf",
  ]);
});
