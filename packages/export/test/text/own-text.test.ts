import { ownText, shareTexts } from "../../src/text/own-text.ts";

test("a text is the same in memory of its own", () => {
  const file = "“Zofia Nałkowska of Warsaw” \u{1F99C} and so on";
  expect(ownText(file.slice(1, 16))).toBe("Zofia Nałkowska");
  expect(ownText(file.slice(1, 29))).toBe("Zofia Nałkowska of Warsaw” \ud83e");
  expect(ownText("")).toBe("");
});

test("texts stay what they are, however many there are of a column", () => {
  const share = shareTexts();
  const texts = Array.from({ length: 5000 }, (_, number) => `document number ${number % 3000}`);
  expect(texts.map(share)).toEqual(texts);
});
