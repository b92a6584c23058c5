import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { formats } from "../../src/formats.ts";
import { streamGexf, toGexf } from "../../src/gexf/stream-gexf.ts";
import { toNodeStream } from "../../src/node/to-node-stream.ts";
import { writeGraph } from "../../src/node/write-graph.ts";
import { relataGraph } from "../relata-graph.ts";

const folder = () => mkdtemp(join(tmpdir(), "export-"));

test("a path's ending chooses format and compression", async () => {
  const place = await folder();
  const report = await writeGraph(relataGraph(), join(place, "graph.gexf.gz"));
  expect(report.format).toBe("gexf");
  expect(gunzipSync(await readFile(join(place, "graph.gexf.gz"))).toString()).toBe(
    toGexf(relataGraph()),
  );
  expect(await readdir(place)).toEqual(["graph.gexf.gz"]);
});

test("a format of several files makes a folder", async () => {
  const place = join(await folder(), "notes");
  await writeGraph(relataGraph(), place, { format: "vault" });
  expect((await readdir(place)).sort()).toEqual([
    "Ada Lovelace.md",
    "Charles Babbage.md",
    "Index.md",
  ]);
});

test("a writer that fails midway leaves no file", async () => {
  const place = await folder();
  const broken = {
    ...formats.find(({ name }) => name === "json")!,
    name: "broken",
    *write(): Generator<string, never, undefined> {
      yield "half";
      throw new RangeError("no more");
    },
  };
  const writing = writeGraph(relataGraph(), join(place, "graph.gexf"), {
    format: "broken",
    formats: [broken],
  });
  await expect(writing).rejects.toThrow("no more");
  expect(await readdir(place)).toEqual([]);
});

test("an aborted file leaves none, and the reason comes through", async () => {
  const place = await folder();
  const controller = new AbortController();
  const writing = writeGraph(relataGraph(), join(place, "graph.json"), {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("enough")),
  });
  await expect(writing).rejects.toThrow("enough");
  expect(await readdir(place)).toEqual([]);
});

test("a folder that isn't there is a typed error", async () => {
  const writing = writeGraph(relataGraph(), join(await folder(), "none", "graph.dot"));
  await expect(writing).rejects.toMatchObject({ name: "ExportError", code: "sink-failed" });
});

test("a Node stream gives the same text", async () => {
  let text = "";
  for await (const chunk of toNodeStream(streamGexf(relataGraph()))) text += chunk;
  expect(text).toBe(toGexf(relataGraph()));
});
