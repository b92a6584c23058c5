import { measureBundle } from "../src/bundle-size.ts";

test("a page that shows saved rows carries no tokenizer, no parser and nothing of Node", async () => {
  const { packages } = await measureBundle(
    `export { decode, merge, resolve, toGraph } from "@relata/core";`,
  );
  for (const name of ["wink-nlp", "wink-eng-lite-web-model", "parser", "fflate", "piscina"]) {
    expect(packages).not.toContain(name);
  }
});

test("one writer of many comes alone", async () => {
  const { bytes, packages } = await measureBundle(`export { toMermaid } from "@relata/export";`);
  expect(packages).toEqual(["export"]);
  expect(bytes).toBeLessThan(12_000);
});

test("text to graph holds to its size", async () => {
  const { packages, gzipped } = await measureBundle(
    `export { createPipeline, resolve, toGraph } from "@relata/core"; export { loadParser } from "@relata/parser";`,
  );
  expect(packages).toEqual(expect.arrayContaining(["core", "parser", "wink-nlp"]));
  expect(gzipped).toBeLessThan(1_500_000);
});
