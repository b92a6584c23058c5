import type { Name } from "../../src/mentions/find-names.ts";
import { splitPairs } from "../../src/mentions/split-pairs.ts";

const person = (start: number, end: number): Name => ({
  start,
  end,
  label: "PER",
  type: "person",
  confidence: 0.9,
  rule: "parser",
});

/** Names that come out of one name over all the words, where the given words stand alone elsewhere. */
function split(
  words: string,
  alone: readonly string[],
  surnames: readonly string[] = [],
): string[] {
  const tokens = words.split(" ").map((text) => ({ text }));
  const names = splitPairs(
    tokens,
    [person(0, tokens.length)],
    (form) => (alone.includes(form) ? person(7, 8) : undefined),
    (form) => surnames.includes(form),
  );
  return names.map(({ start, end, rule }) => {
    const text = tokens.slice(start, end).map((token) => token.text);
    return `${text.join(" ")} (${rule})`;
  });
}

test("two people of the document with a hyphen between them are two names", () => {
  expect(split("Lind - Berg", ["Lind", "Berg"])).toEqual(["Lind (document)", "Berg (document)"]);
});

test("a name with a hyphen stays whole unless both its parts stand alone", () => {
  expect(split("Rolls - Royce", ["Royce"])).toEqual(["Rolls - Royce (parser)"]);
  expect(split("Lind Berg", ["Lind", "Berg"])).toEqual(["Lind Berg (parser)"]);
});

test("a double surname stays whole", () => {
  expect(split("Lind - Berg", ["Lind", "Berg"], ["Lind - Berg"])).toEqual(["Lind - Berg (parser)"]);
});
