import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { compare } from "../../src/compare/compare.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import type { Extraction } from "../../src/index.ts";
import { contentIdOfText } from "../../src/knowledge/content-id.ts";
import { decode } from "../../src/knowledge/decode.ts";
import { digest, encode } from "../../src/knowledge/encode.ts";
import { merge, retract } from "../../src/knowledge/merge.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const folder = new URL("../../../../seeds/", import.meta.url);
const ids = ["atlantic-brief", "capital-courier", "dnipro-post", "levant-dispatch", "prairie-wire"];
const pipeline = createPipeline();
const parts = ids.map((id) =>
  pipeline.extract({
    id,
    text: readFileSync(new URL(`${id}.txt`, folder), "utf8"),
    published: "2025-03-18",
  }),
);

function mergeAll(list: readonly Extraction[]): Extraction {
  const [first, ...others] = list;
  return merge(first!, ...others);
}

function view(extraction: Extraction): string {
  const knowledge = resolve(extraction);
  const graph = toGraph(knowledge, { evidence: true, communities: true });
  return contentIdOfText([
    JSON.stringify(graph.export()),
    compare(knowledge, { by: "document" }).text,
  ]);
}

test("reports in any order and number give one digest and one view", () => {
  const all = mergeAll(parts);
  const others = mergeAll([parts[3]!, parts[1]!, mergeAll(parts.toReversed()), parts[1]!]);
  expect(digest(others)).toBe(digest(all));
  expect(view(others)).toBe(view(all));
});

test("a report that was taken back was never read", () => {
  const without = mergeAll(parts.slice(1));
  const taken = retract(mergeAll(parts), ids[0]!);
  expect(digest(taken)).toBe(digest(without));
  expect(view(taken)).toBe(view(without));
});

test("reports that were encoded are decoded", () => {
  const all = mergeAll(parts);
  expect(decode(encode(all))).toEqual(all);
});

test("every mention and argument reproduces its text", () => {
  const { documents, mentions, claims } = mergeAll(parts);
  const textOf = new Map(documents.map(({ id, text }) => [id, text]));
  for (const { document, span, text } of mentions) {
    expect(textOf.get(document)!.slice(...span)).toBe(text);
  }
  for (const { evidence, subject, object } of claims) {
    for (const { span, text } of [subject, object]) {
      expect(textOf.get(evidence.document)!.slice(...span)).toBe(text);
    }
  }
});

test("another time zone and locale give the same bytes", () => {
  // The built package, in processes of their own: zone and locale are read when Node starts.
  const core = new URL("../../dist/index.js", import.meta.url).href;
  const program = `
    import { readFileSync } from "node:fs";
    const { compare, createPipeline, digest, merge, resolve, toGraph } = await import(${JSON.stringify(core)});
    const pipeline = createPipeline();
    const parts = ${JSON.stringify(ids.slice(0, 2))}.map((id) => pipeline.extract({
      id, published: "2025-03-18", text: readFileSync(new URL(id + ".txt", ${JSON.stringify(folder.href)}), "utf8"),
    }));
    const all = merge(...parts);
    const knowledge = resolve(all);
    console.log(digest(all), JSON.stringify(toGraph(knowledge, { evidence: true }).export()));
    console.log(compare(knowledge, { by: "document" }).text);`;
  const run = (zone: string, locale: string): string =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      env: { PATH: process.env["PATH"], TZ: zone, LC_ALL: locale, LANG: locale },
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
  const here = run("UTC", "en_US.UTF-8");
  expect(here.length).toBeGreaterThan(1000);
  expect(run("Pacific/Kiritimati", "tr_TR.UTF-8") === here).toBe(true);
}, 60_000);
