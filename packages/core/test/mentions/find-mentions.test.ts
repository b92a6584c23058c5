import { readdirSync } from "node:fs";
import { createParser } from "@relata/parser";
import fc from "fast-check";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findMentions } from "../../src/mentions/find-mentions.ts";
import type { Mention } from "../../src/mentions/types.ts";
import { readDocument } from "../../src/reading/read-document.ts";
import { readCases } from "../clauses/case-file.ts";

const parser = createParser();

function mentionsOf(text: string, options = {}): readonly Mention[] {
  return findMentions(readDocument(cleanDocument({ id: "d", text }), parser), options).mentions;
}

function show({
  text,
  kind,
  type,
  canonical,
  actsFor,
  attributes,
  members,
  reference,
}: Mention): string {
  return [
    `${text} (${kind}, ${type})`,
    ...(canonical === undefined ? [] : [`= ${canonical}`]),
    ...(actsFor === undefined ? [] : [`for ${actsFor}`]),
    ...(attributes === undefined ? [] : [`[${attributes.join(", ")}]`]),
    ...(members === undefined ? [] : [`of ${members.length}`]),
    ...(reference === "specific" ? [] : [reference]),
  ].join(" ");
}

const folder = new URL("./cases/", import.meta.url);
for (const file of readdirSync(folder).sort()) {
  for (const { name, given, expected } of readCases(new URL(file, folder))) {
    test(name, () => expect(mentionsOf(given).map(show)).toEqual(expected));
  }
}

test("a user's gazetteer finds, types and labels a name", () => {
  const gazetteer = {
    name: "ships",
    entries: [{ label: "Moskva", type: "product" as const, aliases: ["Slava"], actsFor: "Russia" }],
  };
  expect(mentionsOf("The Slava sank.", { gazetteers: [gazetteer] }).map(show)).toEqual([
    "The Slava (name, product) = Moskva",
  ]);
});

test("a gazetteer's entry without a label is refused", () => {
  const entries = [{ label: "", type: "product" as const }];
  expect(() => mentionsOf("It sank.", { gazetteers: [{ name: "ships", entries }] })).toThrow(
    'gazetteer "ships": entry 0 has no label',
  );
});

test("every span quotes the document, whatever stands between the words", () => {
  const words = fc.constantFrom(
    ..."President|Donald|Trump|met|Antonín|Dvořák|Dvořák|in|Kyiv|the|U.S.|’s|over 90 minutes|“|”|😀|👩‍👩‍👧|Tuesday|10 a.m.|he|said|.|,|–|é|$5 million|two-hour|Zelenskyy|and|Putin|(|)|her|own|@x|#y|http://a.b/c".split(
      "|",
    ),
  );
  const gaps = fc.constantFrom(" ", " ", " ", "\u00a0", "\r\n", "\n", "\n\n", "", "\t", "\u200b");
  const text = fc
    .array(fc.tuple(words, gaps), { maxLength: 30 })
    .map((pairs) => pairs.map((pair) => pair.join("")).join(""));
  fc.assert(
    fc.property(text, (text) => {
      const reading = readDocument(
        cleanDocument({ id: "d", text, published: "2025-03-18" }),
        parser,
      );
      const { mentions, times, quantities } = findMentions(reading);
      for (const { span, text: quoted } of [...mentions, ...times, ...quantities]) {
        expect(text.slice(...span)).toBe(quoted);
        expect(quoted).not.toBe("");
      }
      expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
    }),
    { seed: 4, numRuns: 60 },
  );
});

test("a name's phrase holds the role above it, and the article that is the owner's", () => {
  const phrases = (text: string): string[] =>
    mentionsOf(text)
      .filter(({ kind }) => kind === "name")
      .map(({ span, phrase }) => text.slice(...(phrase ?? span)));
  expect(phrases("They saw her brother Karl Brand.")).toEqual(["her brother Karl Brand"]);
  expect(phrases("The Ministry of Defence's website was closed.")).toEqual([
    "The Ministry of Defence's",
  ]);
});
