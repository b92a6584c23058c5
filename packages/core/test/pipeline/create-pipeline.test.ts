import { createPipeline } from "../../src/pipeline/create-pipeline.ts";
import { textToGraph } from "../../src/pipeline/text-to-graph.ts";
import type { Extraction } from "../../src/claims/types.ts";
import type { SourceDocument } from "../../src/document/types.ts";

const pipeline = createPipeline();

async function all(documents: Iterable<SourceDocument>): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const extraction of pipeline.stream(documents)) extractions.push(extraction);
  return extractions;
}

test("a text becomes a graph", () => {
  const graph = textToGraph("Donald Trump called Vladimir Putin on Tuesday.");
  expect(
    graph.mapEdges((_, { label }, source, target) => [
      graph.getNodeAttribute(source, "label"),
      label,
      graph.getNodeAttribute(target, "label"),
    ]),
  ).toEqual([["Donald Trump", "called", "Vladimir Putin"]]);
});

test("a text without words becomes a graph without nodes", () => {
  expect(textToGraph("").order).toBe(0);
  expect(textToGraph("*** 12 ***").order).toBe(0);
});

test("every span of an extraction quotes the document", () => {
  const text =
    "🙂 Dvořák met Čapek in Prague.\r\n\r\n“I’m glad,” he said — “it’s\u00A0good!” Zoë’s co\u0301mment angered Łukasz.";
  const { claims, mentions } = pipeline.extract({ id: "d", text });
  expect(mentions.length).toBeGreaterThan(3);
  for (const mention of mentions) expect(text.slice(...mention.span)).toBe(mention.text);
  expect(claims.length).toBeGreaterThan(1);
  for (const { subject, object } of claims) {
    expect(text.slice(...subject.span)).toBe(subject.text);
    expect(text.slice(...object.span)).toBe(object.text);
  }
});

test("a broken document leaves the others alone and says what is wrong", async () => {
  const extractions = await all([
    { id: "a", text: "Ada wrote a program." },
    // What a careless loader hands over.
    { id: "b" } as SourceDocument,
    { id: "a", text: "Another text." },
    { id: "c", text: "Grace met Ada." },
  ]);
  expect(extractions.map(({ messages }) => messages.map(({ code }) => code))).toEqual([
    [],
    ["document-failed"],
    ["duplicate-document"],
    [],
  ]);
  expect(extractions.map(({ documents }) => documents.length)).toEqual([1, 0, 0, 1]);
});

test("a stream stops between two documents when it is aborted", async () => {
  const controller = new AbortController();
  const done: string[] = [];
  const stream = pipeline.stream(
    [
      { id: "a", text: "Ada wrote." },
      { id: "b", text: "Ada read." },
    ],
    {
      signal: controller.signal,
      onProgress: ({ document }) => {
        done.push(document);
        controller.abort(new Error("enough"));
      },
    },
  );
  await expect(async () => {
    for await (const _ of stream);
  }).rejects.toThrow("enough");
  expect(done).toEqual(["a"]);
});

test("the same document gives the same bytes", () => {
  const document = { id: "d", text: "Ada met Grace in Paris. She said that she would stay." };
  expect(JSON.stringify(createPipeline().extract(document))).toBe(
    JSON.stringify(pipeline.extract(document)),
  );
});
