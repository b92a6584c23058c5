// The built package: a worker thread cannot run the sources.
import { createPipeline } from "../../dist/node/index.js";
import type { Extraction, SourceDocument } from "../../src/index.ts";

const documents: SourceDocument[] = [
  { id: "a", text: "Ada Lovelace wrote to Charles Babbage in London." },
  { id: "b", text: "Grace Hopper met Howard Aiken. She thanked him." },
  // @ts-expect-error A document without text is reported, not thrown.
  { id: "c" },
  { id: "a", text: "Another document with an id that came before." },
  { id: "e", text: "The council of Harbrook rejected the plan." },
];

async function collect(stream: AsyncIterable<Extraction>): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const extraction of stream) extractions.push(extraction);
  return extractions;
}

test("two threads give the same extractions in the same order as one", async () => {
  const pipeline = createPipeline({ furniture: "keep" });
  const [one, two] = [
    await collect(pipeline.stream(documents, { concurrency: 1 })),
    await collect(pipeline.stream(documents, { concurrency: 2 })),
  ];
  expect(two).toEqual(one);
  expect(two.map(({ messages }) => messages.map(({ code }) => code))).toEqual([
    [],
    [],
    ["document-failed"],
    ["duplicate-document"],
    [],
  ]);
}, 60_000);

test("an aborted stream throws the signal's reason", async () => {
  const controller = new AbortController();
  const stream = createPipeline().stream(documents, {
    concurrency: 2,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("enough")),
  });
  await expect(collect(stream)).rejects.toThrow("enough");
}, 60_000);

test("there is no half thread", async () => {
  await expect(collect(createPipeline().stream(documents, { concurrency: 0.5 }))).rejects.toThrow(
    "concurrency must be a whole number above 0, not 0.5",
  );
});
