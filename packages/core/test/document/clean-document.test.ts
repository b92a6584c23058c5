import { cleanDocument } from "../../src/document/clean-document.ts";
import { RelataError } from "../../src/document/errors.ts";

function show(text: string, title?: string): string[] {
  const document = { id: "d", text, ...(title !== undefined && { title }) };
  return cleanDocument(document).blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
}

function codes(text: string): string[] {
  return cleanDocument({ id: "d", text }).messages.map(({ code }) => code);
}

test("a line without a full stop is a heading, the rest is prose", () => {
  expect(show("Ada Lovelace publishes notes\nAda wrote them in London.")).toEqual([
    "heading: Ada Lovelace publishes notes",
    "prose: Ada wrote them in London.",
  ]);
});

test("a label is furniture and its headline is not", () => {
  expect(show("RELATED STORY | Storm hits coast\nRead more: Ferry sinks off Malta")).toEqual([
    "furniture: RELATED STORY | ",
    "heading: Storm hits coast",
    "furniture: Read more: ",
    "heading: Ferry sinks off Malta",
  ]);
});

test("calls to the reader, credits and notices are furniture", () => {
  expect(
    show(
      [
        "SUBSCRIBE TO OUR NEWSLETTER",
        "Follow us on Telegram for updates.",
        "A bridge in Prague, May 2020 (AP Photo/Jan Novak)",
        "© 2024 Example News. All rights reserved.",
        "-",
      ].join("\n"),
    ),
  ).toEqual([
    "furniture: SUBSCRIBE TO OUR NEWSLETTER",
    "furniture: Follow us on Telegram for updates.",
    "heading: A bridge in Prague, May 2020",
    "furniture: (AP Photo/Jan Novak)",
    "furniture: © 2024 Example News. All rights reserved.",
    "furniture: -",
  ]);
});

test("people who follow, join or share in a story are no furniture", () => {
  expect(show("Finland will join the alliance.\nThey follow the rules.")).toEqual([
    "prose: Finland will join the alliance.",
    "prose: They follow the rules.",
  ]);
});

test("lines that an editor wrapped are one block", () => {
  const text =
    "The committee met in the old town hall on Monday to\ndiscuss the new bridge, which the mayor has promised\n" +
    "since the flood carried the old one away in spring.\nIt will cost nine million.\n\nThe vote is on Friday.";
  expect(show(text).map((block) => block.replaceAll("\n", "⏎"))).toEqual([
    `prose: ${text.split("\n\n")[0]!.replaceAll("\n", "⏎")}`,
    "prose: The vote is on Friday.",
  ]);
});

test("what is wrong with a text is said, with its place", () => {
  expect(codes("")).toEqual(["empty-text"]);
  expect(codes("--- 12 ---\n***")).toEqual([]);
  expect(codes("***\n---")).toEqual(["no-sentence"]);
  expect(codes("Cut \uD83D here.")).toEqual(["lone-surrogate"]);
  expect(codes("Null \0 byte.")).toEqual(["control-character"]);
  expect(codes("<p>Ada wrote.</p>")).toEqual(["markup"]);
  expect(codes("word ".repeat(40_000))).toEqual(["long-line"]);
  expect(cleanDocument({ id: "d", text: "a\0" }).messages[0]?.span).toEqual([1, 2]);
});

test("what is no document is refused with a code", () => {
  const refusal = (document: unknown): string | undefined => {
    try {
      // Callers without a type checker do this.
      cleanDocument(document as never);
      return undefined;
    } catch (error) {
      return error instanceof RelataError ? error.code : "other";
    }
  };
  expect(refusal(null)).toBe("document-not-object");
  expect(refusal({ text: "x" })).toBe("document-id-missing");
  expect(refusal({ id: "", text: "x" })).toBe("document-id-missing");
  expect(refusal({ id: "a" })).toBe("document-text-missing");
  expect(refusal({ id: "a", text: "x", published: "yesterday" })).toBe("document-date-invalid");
  expect(refusal({ id: "a", text: "x", published: "2025-02-30" })).toBe("document-date-invalid");
  expect(refusal({ id: "a", text: "x", published: "2025-03-18T10:00:00Z" })).toBeUndefined();
});
