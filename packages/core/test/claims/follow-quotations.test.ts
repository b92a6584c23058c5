import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const relata = createPipeline();

function told(text: string): string[] {
  return relata
    .extract({ id: "one", text })
    .claims.map(
      ({ subject, predicate, object, attribution }) =>
        `${subject.text} —${predicate.label}→ ${object.text} (${attribution.map(({ speaker }) => speaker.text).join(", ")})`,
    );
}

test("a quotation that opens behind its speaker goes on in the next sentence", () => {
  const text =
    'Ana Silva told reporters: "Ivo Berg asked Norway about the plan. Norway rejected the offer."';
  expect(told(text)).toContain("Norway —rejected→ the offer (Ana Silva)");
});

test("the sentence behind a closed quotation is the document's own", () => {
  const text = '"Norway wants a deal," said Ana Silva. "It needs ships." Sweden rejected the plan.';
  expect(told(text)).toContain("Sweden —rejected→ the plan ()");
});

test("a word in quotation marks opens no quotation", () => {
  const text = 'Ana Silva said the "gift" pleased Norway. Sweden rejected the plan.';
  expect(told(text)).toContain("Sweden —rejected→ the plan ()");
});

test("a paragraph in quotation marks is spoken by whom the paragraph before lets speak", () => {
  const text =
    "Ana Silva did not say what Norway plans.\n\n“Sweden rejected the offer. Norway needs ships.”";
  expect(told(text)).toContain("Sweden —rejected→ the offer (Ana Silva)");
});

test("a quotation may close with the mark that opens it", () => {
  const text =
    "Ana Silva said the “gift” pleased Norway.\n\nNorway called it a “new gift“ at last. Sweden rejected the plan. Norway sold ships.";
  expect(told(text)).toContain("Norway —sold→ ships ()");
});

test("a bracketed name says whom a pronoun means, and is no claim", () => {
  expect(told("“He [Ivo Berg] did not score,” Ana Silva said.").join()).not.toContain("—is→");
});

test("one is ahead of a rival, in place and not in time", () => {
  expect(told("Ana Silva finished ahead of Ivo Berg.")).toContain(
    "Ana Silva —finished ahead of→ Ivo Berg ()",
  );
});

test("a place in a table keeps its number", () => {
  expect(told("Norway is in 12th place in the Eastern Conference.")).toContain(
    "Norway —is in 12th place in→ the Eastern Conference ()",
  );
});

test("a title in quotation marks is whole wherever it stands", () => {
  expect(told('Ana Silva starred in the comedy "The Incredible Ivo Berg."')).toContain(
    "Ana Silva —starred in→ The Incredible Ivo Berg ()",
  );
  expect(told('Ann Ott won with her hit "Bleeding Love."')).toContain(
    "Bleeding Love —is hit of→ her ()",
  );
});

test("tributes are led, not led somewhere", () => {
  expect(told("Ana Silva led tributes to the actor.")).toContain("Ana Silva —led→ tributes ()");
});

test("a preposition left at the end of a relative clause belongs to its verb", () => {
  expect(told("Norway is one of the best teams Ana Silva has ever worked with.")).toContain(
    "Ana Silva —has worked with→ the best teams ()",
  );
  expect(told("The house that Ana Silva lived in burned.")).toContain(
    "Ana Silva —lived in→ The house ()",
  );
});

test("how far ahead somebody is belongs to the label", () => {
  expect(told("Ana Silva finished two strokes ahead of Ivo Berg.")).toContain(
    "Ana Silva —finished two strokes ahead of→ Ivo Berg ()",
  );
});

test("what stands behind a dash with an article may sum up the clause", () => {
  expect(
    told("Norway rarely takes center stage during storms — a difference from its role.").join(),
  ).not.toContain("—is→");
});

test("what somebody said he could not is no content", () => {
  expect(told("Ana Silva said she could not.").join()).not.toContain("she could not");
});
