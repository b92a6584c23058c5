import { createParser } from "@relata/parser";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findDocumentNames } from "../../src/mentions/find-document-names.ts";
import type { NameOptions } from "../../src/mentions/find-names.ts";
import { nameFeatureNames } from "../../src/mentions/name-features.ts";
import { nameWeights } from "../../src/mentions/name-weights.ts";
import { readDocument } from "../../src/reading/read-document.ts";

const parser = createParser();

function namesOf(text: string, options: NameOptions = {}): string[] {
  const { sentences } = readDocument(cleanDocument({ id: "d", text }), parser);
  return findDocumentNames(sentences, options).flatMap((names, index) =>
    names.map(({ start, end, label }) => {
      const words = sentences[index]!.tokens.slice(start, end).map((token) => token.text);
      return `${words.join(" ")} ${label}`;
    }),
  );
}

test("an acronym is what its long form is", () => {
  expect(
    namesOf("Troops moved, said the Korean Central News Agency (KCNA). KCNA said so twice."),
  ).toEqual(["Korean Central News Agency ORG", "KCNA ORG", "KCNA ORG"]);
});

test("an acronym that a person is of is an organization", () => {
  expect(namesOf("Gary Lum of LDP won. So did FTU's Alice Mak.")).toEqual([
    "Gary Lum PER",
    "LDP ORG",
    "FTU ORG",
    "Alice Mak PER",
  ]);
});

test("what is for or against a name is none", () => {
  expect(namesOf("Pan-democrat Cyd Ho met two pro-Oslo parties.")).toEqual(["Cyd Ho PER"]);
});

test.each(["Accenture", "Moderna", "Nestlé", "Spotify", "Likud", "Real Madrid"])(
  "%s is an organization wherever it stands",
  (name) => {
    for (const text of [
      `${name} said so.`,
      `Critics blamed ${name} alone.`,
      `Talks with ${name} failed.`,
    ])
      expect(namesOf(text)).toEqual([`${name} ORG`]);
  },
);

test("a company's name that is a word makes no name of the word", () => {
  expect(namesOf("Her target was to match orange.")).toEqual([]);
  expect(namesOf("Vanni Ferrari won.")).toEqual(["Vanni Ferrari PER"]);
});

test("a surname is a person's where the full name is told", () => {
  expect(namesOf("Jane Stanes led the school. Stanes retired in 1880.")).toEqual([
    "Jane Stanes PER",
    "Stanes PER",
  ]);
});

test("a user's names are not judged", () => {
  const gazetteers = [{ name: "parties", entries: [{ label: "DAB", type: "product" as const }] }];
  expect(namesOf("Elizabeth Quat of DAB was elected.", { gazetteers })).toEqual([
    "Elizabeth Quat PER",
    "DAB MISC",
  ]);
});

test("every feature has its weight", () => {
  const sizes = Object.values(nameWeights).map((row) => row.length);
  expect(new Set(sizes)).toEqual(new Set([nameFeatureNames.length]));
});
