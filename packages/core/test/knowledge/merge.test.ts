import { digest } from "../../src/knowledge/encode.ts";
import { merge, replace, retract } from "../../src/knowledge/merge.ts";
import { writtenExtraction } from "./written-extraction.ts";

const ada = writtenExtraction({
  id: "a",
  claims: [
    {
      sentence: "Ada wrote to Charles.",
      subject: "Ada",
      predicate: "wrote to|write|to",
      object: "Charles",
    },
  ],
});
const grace = writtenExtraction({
  id: "g",
  claims: [
    { sentence: "Grace found a moth.", subject: "Grace", predicate: "found|find", object: "moth" },
  ],
});

test("a merge holds the documents and claims of both", () => {
  const both = merge(grace, ada);
  expect(both.documents.map(({ id }) => id)).toEqual(["a", "g"]);
  expect(both.claims.map(({ predicate }) => predicate.label)).toEqual(["wrote to", "found"]);
});

test("the same rows twice are the rows once", () => {
  expect(digest(merge(ada, ada, ada))).toBe(digest(ada));
});

test("what is retracted was never there", () => {
  expect(digest(retract(merge(ada, grace), "g"))).toBe(digest(ada));
});

test("nothing can be retracted that is not there", () => {
  expect(() => retract(ada, "zoe")).toThrow(
    expect.objectContaining({ code: "document-unknown", place: { document: "zoe" } }),
  );
});

test("a new version of a document takes the place of the old one", () => {
  const newer = writtenExtraction({
    id: "a",
    claims: [{ sentence: "Ada met Mary.", subject: "Ada", predicate: "met|meet", object: "Mary" }],
  });
  expect(digest(replace(merge(ada, grace), newer))).toBe(digest(merge(newer, grace)));
});

test("two different documents cannot share an id", () => {
  const other = writtenExtraction({
    id: "a",
    claims: [{ sentence: "Ada met Mary.", subject: "Ada", predicate: "met|meet", object: "Mary" }],
  });
  expect(() => merge(ada, other)).toThrow(expect.objectContaining({ code: "document-conflict" }));
});

test("rows of two configurations do not merge", () => {
  expect(() => merge(ada, { ...grace, pipeline: "another" })).toThrow(
    "rows of pipeline another do not merge with rows of pipeline written-by-hand",
  );
});
