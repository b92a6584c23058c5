import fc from "fast-check";
import { cutSentences } from "../../src/reading/read-document.ts";

function words(text: string): string[] {
  return cutSentences(text, [0, text.length]).map((sentence) =>
    sentence.map(([start, end]) => text.slice(start, end)).join(" "),
  );
}

test.each([
  ["I'm sure they’re right, don't worry.", "I 'm sure they ’re right , do n't worry ."],
  ["You cannot say what he's gonna do.", "You can not say what he 's gon na do ."],
  ["The firms' owners met Putin's envoy.", "The firms ' owners met Putin 's envoy ."],
  ["A 30-day cease-fire began.", "A 30 - day cease - fire began ."],
  ["Her co-founder kept a pre-war e-mail.", "Her co-founder kept a pre-war e-mail ."],
  ["COVID-19 spread in 2020-2021.", "COVID - 19 spread in 2020 - 2021 ."],
  ["Call 555-0199 by 10am.", "Call 555-0199 by 10 am ."],
  ["Dvořák met Čapek and Łukasz.", "Dvořák met Čapek and Łukasz ."],
  ["It cost $3.5 billion, 20% more.", "It cost $ 3.5 billion , 20 % more ."],
  ["Wait... what?! No!!!", "Wait ... what ?! | No !!!"],
  ["OSLO, Oct 2 (Agency) - Shares rose.", "OSLO , Oct 2 ( Agency ) - | Shares rose ."],
  ["OSLO, May 3 (Agency) -- NATO met.", "OSLO , May 3 ( Agency ) -- | NATO met ."],
  ["OSLO (Agency).- Shares rose.", "OSLO ( Agency ) . - | Shares rose ."],
  ["BERGEN, Norway — “It fell,” he said.", "BERGEN , Norway — | “ It fell , ” he said ."],
  ["Bergen, Norway — The shares fell.", "Bergen , Norway — | The shares fell ."],
  ["(AP) -- The firm left.", "( AP ) -- | The firm left ."],
  ["That is where it comes in. Ana left.", "That is where it comes in . | Ana left ."],
  ["Norway — Europe's end — is cold.", "Norway — Europe 's end — is cold ."],
  ["NATO talks - which failed - were long.", "NATO talks - which failed - were long ."],
  ["They seized RM1.08 million.", "They seized RM1.08 million ."],
  ["On 9/11 and 1/2 way.", "On 9/11 and 1/2 way ."],
  [
    "Write to ada@example.org or see https://example.org/a-b?c=1.",
    "Write to ada@example.org or see https://example.org/a-b?c=1 .",
  ],
])("%s", (text, expected) => {
  expect(words(text).join(" | ")).toBe(expected);
});

test.each([
  ["“Why?” he asked. She left.", 2],
  ["The U.S. Senate voted. It failed.", 2],
  ["He flew to the U.S. The trip was short.", 2],
  ["Mr. Smith met Dr. Jones on Jan. 5.", 1],
  ["J. K. Rowling wrote it.", 1],
  ['"Stop!" she said. "Now."', 2],
])("%s has %i sentences", (text, count) => {
  expect(words(text)).toHaveLength(count);
});

test("tokens quote the text, in order, and leave only white space out", () => {
  const piece = fc.constantFrom(
    ..."a B é ř 🙂 👩‍👩‍👧 . ! ? ' ’ \" “ ” - – , : / @ # $ 1 2 90 don't U.S. Mr. http://a.b \u00A0 \u0301 \uD83D \0 gonna".split(
      " ",
    ),
    " ",
    "\n",
    "\r\n",
    "\t",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const spans = cutSentences(text, [0, text.length]).flat();
      let last = 0;
      let left = "";
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        left += text.slice(last, start);
        last = end;
      }
      left += text.slice(last);
      expect(left.replace(/[\s\0-\x1F\x7F]/g, "")).toBe("");
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("a word of a megabyte is one token, quickly", () => {
  const text = `Look: ${"a".repeat(1_000_000)} end.`;
  const [sentence] = cutSentences(text, [0, text.length]);
  expect(sentence!.map(([start, end]) => end - start)).toEqual([4, 1, 1_000_000, 3, 1]);
});

test("what runs on without an end is cut at a comma", () => {
  const text = "one, two, ".repeat(1000);
  const lengths = cutSentences(text, [0, text.length]).map((sentence) => sentence.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
});
