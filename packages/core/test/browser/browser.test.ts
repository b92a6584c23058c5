import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInChromium, whereChromium } from "@relata/chromium";
import { weightsUrl } from "@relata/english";
import type { SourceDocument } from "../../src/document/types.ts";
import { encode } from "../../src/knowledge/encode.ts";
import { merge } from "../../src/knowledge/merge.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const seed = (id: string): SourceDocument => ({
  id,
  text: readFileSync(new URL(`../../../../seeds/${id}.txt`, import.meta.url), "utf8"),
  published: "2025-03-18",
});
const documents: readonly SourceDocument[] = [
  seed("capital-courier"),
  seed("dnipro-post"),
  {
    id: "marks",
    text: "🙂 Dvořák met Čapek in Łódź. “It’s\u00A0good,” he \ud83d said.\r\n\u2028End",
  },
];

/** What runs in the page: rows and graph of the documents, read with weights that are fetched. */
const source = `
  import { createPipeline, encode, merge, resolve, toGraph } from "@relata/core";
  import { loadParser } from "@relata/parser";
  const pipeline = createPipeline({ parser: await loadParser("/weights.bin") });
  const rows = merge(...${JSON.stringify(documents)}.map((document) => pipeline.extract(document)));
  const graph = toGraph(resolve(rows), { evidence: true, communities: true, centralities: ["pagerank"] });
  export default JSON.stringify([[...encode(rows)], graph.export()]);
`;

whereChromium(test)(
  "Chromium reads the same rows and draws the same graph as Node, to the byte",
  async () => {
    const pipeline = createPipeline();
    const rows = merge(...documents.map((document) => pipeline.extract(document)));
    expect(rows.claims.length).toBeGreaterThan(50);
    const graph = toGraph(resolve(rows), {
      evidence: true,
      communities: true,
      centralities: ["pagerank"],
    });
    const folder = fileURLToPath(new URL(".", import.meta.url));
    const files = { "/weights.bin": readFileSync(weightsUrl) };
    expect(await runInChromium({ source, folder, files })).toBe(
      JSON.stringify([[...encode(rows)], graph.export()]),
    );
  },
  120_000,
);
