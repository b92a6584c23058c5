import { decode, decodeStream } from "../../src/knowledge/decode.ts";
import { digest, encode } from "../../src/knowledge/encode.ts";
import { merge } from "../../src/knowledge/merge.ts";
import { writtenExtraction } from "./written-extraction.ts";

const ada = writtenExtraction({
  id: "a",
  claims: [
    {
      sentence: "Ada wrote to Charles.",
      subject: "Ada",
      predicate: "wrote to|write|to",
      object: "Charles",
      speaker: "Ada",
    },
  ],
});
const grace = writtenExtraction({
  id: "😀",
  claims: [
    { sentence: "Grace found a moth.", subject: "Grace", predicate: "found|find", object: "moth" },
  ],
});
const both = [...encode(merge(ada, grace))].join("");

function refusal(text: string): unknown {
  try {
    decode(text);
  } catch (error) {
    return error;
  }
  return undefined;
}

test("what was encoded is decoded", () => {
  expect(decode(both)).toEqual(merge(ada, grace));
  expect(both.split("\n")[0]).toBe('{"format":"relata/1","pipeline":"written-by-hand"}');
});

test("pieces may be cut anywhere", async () => {
  async function* pieces(): AsyncGenerator<string> {
    for (let start = 0; start < both.length; start += 7) yield both.slice(start, start + 7);
  }
  expect(digest(await decodeStream(pieces()))).toBe(digest(merge(ada, grace)));
});

test("sorting the lines of two files, each once, is their merge", () => {
  const lines = [...encode(grace), ...encode(ada), ...encode(grace)];
  const bytes = (line: string): Buffer => Buffer.from(line);
  const sorted = [...new Set(lines)].sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
  expect(sorted.join("")).toBe(both);
});

test("one file behind another is their merge", () => {
  expect(digest(decode([...encode(grace), ...encode(ada)]))).toBe(digest(merge(ada, grace)));
});

test("a line cut short is named", () => {
  expect(refusal(both.slice(0, -30))).toMatchObject({
    code: "line-not-json",
    place: { line: both.split("\n").length - 1 },
  });
});

test("an altered line is named", () => {
  expect(refusal(both.replace('"confidence":0.8', '"confidence":0.9'))).toMatchObject({
    code: "line-altered",
    place: { field: "hash" },
  });
});

test("a lost line is noticed", () => {
  const lines = both.split("\n");
  const link = lines.findIndex((line) => line.startsWith('{"row":"claim"'));
  expect(refusal(lines.toSpliced(link, 1).join("\n"))).toMatchObject({
    code: "row-missing",
    place: { field: "counts.claims" },
  });
});

test("a lost mention is named by the claim that needs it", () => {
  const lines = both.split("\n");
  const mention = lines.findIndex((line) => line.startsWith('{"row":"mention"'));
  expect(refusal(lines.toSpliced(mention, 1).join("\n"))).toMatchObject({
    code: "row-dangling",
    place: { field: expect.stringMatching(/^value\..*mention$/u) },
  });
});

test("another version is refused", () => {
  expect(refusal(both.replace("relata/1", "relata/9"))).toMatchObject({
    code: "format-unknown",
    message: expect.stringContaining("line 1, field format"),
  });
});

test("rows of two configurations are refused", () => {
  expect(refusal(both + [...encode({ ...ada, pipeline: "other" })].join(""))).toMatchObject({
    code: "pipeline-mismatch",
    place: { line: both.split("\n").length, field: "pipeline" },
  });
});

test("a row without its document is refused", () => {
  const orphan = { ...ada, documents: [] };
  expect(refusal([...encode(orphan)].join(""))).toMatchObject({ code: "row-dangling" });
});

test("a span behind the end of its text is refused", () => {
  const [claim] = ada.claims;
  const evidence = { ...claim!.evidence, trigger: [4, 400] as const };
  const wrong = { ...ada, claims: [{ ...claim!, evidence }] };
  expect(refusal([...encode(wrong)].join(""))).toMatchObject({
    code: "row-field-invalid",
    place: { field: "value.evidence.trigger" },
  });
});

test("a field of the wrong kind is named", () => {
  const [claim] = ada.claims;
  const wrong = { ...ada, claims: [{ ...claim!, confidence: Number.NaN }] };
  expect(refusal([...encode(wrong)].join(""))).toMatchObject({
    code: "row-field-invalid",
    place: { field: "value.confidence" },
  });
});

test("no text, no extraction", () => {
  expect(refusal("")).toMatchObject({ code: "format-unknown", place: { line: 1 } });
});
