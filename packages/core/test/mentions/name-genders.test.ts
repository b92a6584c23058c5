import { createParser } from "@relata/parser";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { genderOfFirstName } from "../../src/lexicon/first-names.ts";
import { findMentions } from "../../src/mentions/find-mentions.ts";
import { readDocument } from "../../src/reading/read-document.ts";

const parser = createParser();

function gendersOf(text: string): string[] {
  return findMentions(readDocument(cleanDocument({ id: "d", text }), parser))
    .mentions.filter(({ type, kind }) => type === "person" && kind === "name")
    .map(({ text, gender }) => `${text} ${gender}`);
}

test("a first name tells the gender of most of its bearers", () => {
  expect(
    ["Yukiko", "Supriya", "Moses", "Volodymyr", "Robin", "Table"].map(genderOfFirstName),
  ).toEqual(["feminine", "feminine", "masculine", "masculine", "unknown", "unknown"]);
});

test("a surname is what the full name of the document says, although it is a man's first name too", () => {
  expect(gendersOf("Gemma Allen spoke first. Allen left early.")).toEqual([
    "Gemma Allen feminine",
    "Allen feminine",
  ]);
});

test("a surname that no full name explains tells no gender", () => {
  expect(gendersOf("Allen spoke first.")).toEqual(["Allen unknown"]);
});

test("a name of a clan tells no gender", () => {
  expect(gendersOf("McNeill spoke first.")).toEqual(["McNeill unknown"]);
});

test("a surname of a man and a woman tells no gender", () => {
  expect(gendersOf("Gemma Allen met Peter Allen. Allen left early.")).toEqual([
    "Gemma Allen feminine",
    "Peter Allen masculine",
    "Allen unknown",
  ]);
});

test("a title tells more than the name", () => {
  expect(gendersOf("Mrs. Peter Allen spoke.")).toEqual(["Peter Allen feminine"]);
});

test("a first name alone tells a gender, unless families are called so too", () => {
  expect(gendersOf("Kevin spoke first. Bruce spoke next.")).toEqual([
    "Kevin masculine",
    "Bruce unknown",
  ]);
});

test("a surname that only a husband's full name explains tells no gender", () => {
  expect(gendersOf("Wood met her husband, Karl Wood, in May.")).toEqual([
    "Wood unknown",
    "Karl Wood masculine",
  ]);
});

test("a man's name that hardly anybody is given tells nothing where it stands alone", () => {
  expect(gendersOf("Moore spoke first. Henry Moore spoke next.")).toEqual([
    "Moore masculine",
    "Henry Moore masculine",
  ]);
  expect(gendersOf("Moore spoke first.")).toEqual(["Moore unknown"]);
});

test("a noun that says what somebody is tells the gender of a surname and of a name that both bear", () => {
  expect(gendersOf("Ure was the daughter of a baker.")).toEqual(["Ure feminine"]);
  expect(gendersOf("Robin Wright is an actress.")).toEqual(["Robin Wright feminine"]);
});
