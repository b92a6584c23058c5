import { parseAroundScores } from "../../src/reading/parse-around-scores.ts";

/** A parser that hangs each word on the one before it. */
const chain = {
  parse: (sentences: readonly (readonly string[])[]) =>
    sentences.map((forms) => ({
      tokens: forms.map((form, index) => ({
        form,
        lemma: form,
        upos: "X",
        xpos: "X",
        feats: "_",
        head: index,
        relation: "dep",
        margin: 1,
        confidence: 1,
      })),
      names: [],
    })),
};

function heads(text: string): string {
  const words = text.split(" ");
  const { tokens } = parseAroundScores(chain, [words])[0]!;
  return tokens.map(({ form, head }) => `${form}<${words[head - 1] ?? ""}`).join(" ");
}

test("a score hangs on the word before it, and the next word on what it would without the score", () => {
  expect(heads("She lost 6 - 3 , 7 - 6 ( 5 ) to Ada .")).toBe(
    "She< lost<She 6<lost -<lost 3<lost ,<lost 7<lost -<lost 6<lost (<lost 5<lost )<lost to<lost Ada<to .<Ada",
  );
});

test("a score behind whom it was won against is one, too", () => {
  expect(heads("Oslo beat Bergen 2 - 1 on Sunday")).toBe(
    "Oslo< beat<Oslo Bergen<beat 2<Bergen -<Bergen 1<Bergen on<Bergen Sunday<on",
  );
});

test.each([
  ["what they count", "She won a 2 - 3 week break"],
  ["dates", "He beat Ada on May 3 - 5 in Oslo"],
  ["ages", "Children aged 5 - 7 can join"],
  ["a number of things", "He lost 5 - 7 pounds"],
])("numbers before or behind %s are no score", (_, text) => {
  const words = text.split(" ");
  expect(heads(text)).toBe(words.map((word, at) => `${word}<${words[at - 1] ?? ""}`).join(" "));
});

test("a score that describes a result is one word with its first number", () => {
  expect(heads("She won a 2 - 0 home win in Oslo")).toBe(
    "She< won<She a<won 2<a -<2 0<2 home<2 win<home in<win Oslo<in",
  );
});
