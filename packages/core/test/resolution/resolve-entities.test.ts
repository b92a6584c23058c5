import fc from "fast-check";
import type { CoreferenceLink } from "../../src/coreference/types.ts";
import type { Entity } from "../../src/knowledge/types.ts";
import type { EntityType, Mention } from "../../src/mentions/types.ts";
import { resolveEntities, type ResolutionOptions } from "../../src/resolution/resolve-entities.ts";

/**
 * Documents as lists of mentions: `Kyiv/geopolitical-entity`. A small letter makes a nominal; `he>Anna Novak` a
 * pronoun linked to the mention before it of that text.
 */
function mentionsIn(documents: Readonly<Record<string, readonly string[]>>): {
  documents: { id: string; text: string }[];
  mentions: Mention[];
  links: CoreferenceLink[];
} {
  const mentions: Mention[] = [];
  const links: CoreferenceLink[] = [];
  for (const [document, written] of Object.entries(documents)) {
    for (const [index, entry] of written.entries()) {
      const [form, type = "person"] = entry.split("/");
      const [text, antecedent] = form!.split(">");
      const kind =
        antecedent !== undefined
          ? "pronoun"
          : /^(?:the |a )?\p{Lu}/u.test(text!)
            ? "name"
            : "nominal";
      const mention: Mention = {
        id: `${document}-${index}`,
        document,
        sentence: index,
        span: [index * 100, index * 100 + text!.length],
        text: text!,
        tokens: [0, 1],
        head: 0,
        kind,
        // Types are written out in the tests below.
        type: type as EntityType,
        reference: "specific",
        number: "singular",
        gender: "unknown",
        confidence: 0.9,
      };
      if (antecedent !== undefined) {
        const target = mentions.findLast(
          (other) => other.text === antecedent && other.document === document,
        )!;
        links.push({
          anaphor: mention.id,
          antecedent: target.id,
          rule: "pronoun",
          confidence: 0.7,
        });
      }
      mentions.push(mention);
    }
  }
  return { documents: Object.keys(documents).map((id) => ({ id, text: "" })), mentions, links };
}

function resolved(
  documents: Readonly<Record<string, readonly string[]>>,
  options: ResolutionOptions = {},
): Entity[] {
  const { documents: known, mentions, links } = mentionsIn(documents);
  return resolveEntities(known, mentions, links, options);
}

function show(entities: readonly Entity[]): string[] {
  return entities
    .map(({ label, aliases }) => {
      const others = aliases
        .filter(({ text }) => text !== label)
        .map(({ text, reason }) => `${text} (${reason})`);
      return [label, ...others].join(", ");
    })
    .sort();
}

const place = "geopolitical-entity";

test("spellings of one person are one, with the reason for each", () => {
  expect(
    show(
      resolved({
        a: ["Volodymyr Zelensky"],
        b: ["Volodymyr Zelenskyy"],
        c: ["V. Zelenskiy"],
        d: ["Zelensky"],
      }),
    ),
  ).toEqual([
    "Volodymyr Zelenskyy, V. Zelenskiy (transliteration), Volodymyr Zelensky (transliteration), Zelensky (transliteration)",
  ]);
});

test("two people with one surname stay two, and the bare surname stays apart", () => {
  expect(show(resolved({ a: ["Bill Clinton"], b: ["Hillary Clinton"], c: ["Clinton"] }))).toEqual([
    "Bill Clinton",
    "Clinton",
    "Hillary Clinton",
  ]);
});

test("an initial ties nobody together", () => {
  expect(show(resolved({ a: ["Vladimir Orlov"], b: ["Valentin Orlov"], c: ["V. Orlov"] }))).toEqual(
    ["V. Orlov", "Valentin Orlov", "Vladimir Orlov"],
  );
});

test("a surname beside its full form that was not linked to it is somebody else, as in a family", () => {
  expect(show(resolved({ a: ["Brand", "Karl Brand"], b: ["Karl Brand"] }))).toEqual([
    "Brand",
    "Karl Brand",
  ]);
});

test("a surname that one text has with a man's and a woman's title is two people", () => {
  const { documents, mentions } = mentionsIn({ a: ["Brand", "Brand"] });
  const told = mentions.map((mention, index) => ({
    ...mention,
    gender: index === 0 ? ("masculine" as const) : ("feminine" as const),
  }));
  expect(resolveEntities(documents, mentions, [])).toHaveLength(1);
  expect(resolveEntities(documents, told, [])).toHaveLength(2);
});

test("a European legal form is no part of a company's name", () => {
  const org = "organization";
  expect(
    show(resolved({ a: [`Norvik ASA/${org}`], b: [`Norvik/${org}`], c: [`Norvik S.p.A./${org}`] })),
  ).toEqual(["Norvik S.p.A., Norvik (short-name), Norvik ASA (short-name)"]);
});

test("a bare surname of another nationality is another person", () => {
  const { documents, mentions } = mentionsIn({ a: ["Anna Novak"], b: ["Novak"] });
  const told = mentions.map((mention, index) => ({
    ...mention,
    attributes: index === 0 ? ["Czech", "President"] : ["Polish", "President"],
  }));
  expect(resolveEntities(documents, mentions, [])).toHaveLength(1);
  expect(resolveEntities(documents, told, [])).toHaveLength(2);
});

test("Volodymyr is not Vladimir", () => {
  expect(resolved({ a: ["Volodymyr Sokol"], b: ["Vladimir Sokol"] })).toHaveLength(2);
});

test("a surname is the person of its own document first", () => {
  const { documents, mentions, links } = mentionsIn({
    a: ["Bill Clinton", "Clinton"],
    b: ["Hillary Clinton"],
  });
  const link = { anaphor: "a-1", antecedent: "a-0", rule: "name-part", confidence: 0.95 };
  expect(show(resolveEntities(documents, mentions, [...links, link]))).toEqual([
    "Bill Clinton, Clinton (surname)",
    "Hillary Clinton",
  ]);
});

test("countries by their aliases, demonyms and former spellings", () => {
  expect(
    show(
      resolved({
        a: [`the U.S./${place}`, `US/${place}`, `Kiev/${place}`],
        b: [`United States/${place}`, `American/${place}`, `Kyiv/${place}`],
      }),
    ),
  ).toEqual([
    "Kyiv, Kiev (alias-table)",
    "United States, American (demonym), U.S. (alias-table), US (alias-table)",
  ]);
});

test("one word for a man, a newspaper and a town is three things", () => {
  expect(
    resolved({ a: ["George Washington", `Washington/${place}`, "Washington Post/organization"] }),
  ).toHaveLength(3);
});

test("a company is one with and without its legal form, by its initials if they are told", () => {
  expect(
    show(
      resolved({
        a: ["Borland Motor Co./organization", "Borland Motor Company/organization"],
        b: ["Borland/organization", "General Widgets/organization"],
        c: ["GW/organization"],
      }),
    ),
  ).toEqual([
    "Borland Motor Company, Borland (short-name), Borland Motor Co. (short-name)",
    "General Widgets, GW (acronym)",
  ]);
});

test("the Kremlin is its own and acts for Russia", () => {
  const entities = resolved({ a: ["the Kremlin/organization", `Russia/${place}`] });
  const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
  expect(entities.map(({ label, actsFor }) => [label, labelOf.get(actsFor ?? "")]).sort()).toEqual([
    ["Kremlin", "Russia"],
    ["Russia", undefined],
  ]);
});

test("a user's alias joins, a user's never parts", () => {
  const documents = {
    a: ["Acme/organization", "Roadrunner Holdings/organization"],
    b: [`Kyiv/${place}`, `Kiev/${place}`],
  };
  expect(show(resolved(documents, { aliases: { Acme: ["Roadrunner Holdings"] } }))).toEqual([
    "Acme, Roadrunner Holdings (user)",
    "Kyiv, Kiev (alias-table)",
  ]);
  expect(resolved(documents, { never: [["Kyiv", "Kiev"]] })).toHaveLength(4);
});

test("a pronoun is on the entity its document gives it, and makes none of its own", () => {
  const [entity, ...others] = resolved({ a: ["Anna Novak", "she>Anna Novak"] });
  expect(entity).toMatchObject({ label: "Anna Novak", mentions: ["a-0", "a-1"] });
  expect(others).toEqual([]);
});

test("a linker adds ids", () => {
  const linker = ({ label }: Entity) => (label === "Ukraine" ? { wikidata: "Q212" } : undefined);
  expect(resolved({ a: [`Ukraine/${place}`] }, { linker })[0]?.ids).toEqual({ wikidata: "Q212" });
});

test("the order of documents, mentions and links makes no difference", () => {
  const names = [
    "Anna Novak",
    "A. Novak",
    "Novak",
    "Peter Novak",
    `Kyiv/${place}`,
    `Kiev/${place}`,
    `US/${place}`,
    "European Union/organization",
    "EU/organization",
    "a 30-day truce/event",
    "Zelensky",
    "Volodymyr Zelenskyy",
  ];
  const collection = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc.array(fc.constantFrom(...names), { maxLength: 6 }),
  );
  fc.assert(
    fc.property(collection, (written) => {
      const { documents, mentions, links } = mentionsIn(written);
      const there = resolveEntities(documents, mentions, links);
      const back = resolveEntities(
        documents.toReversed(),
        mentions.toReversed(),
        links.toReversed(),
      );
      expect(back).toEqual(there);
    }),
    { seed: 7, numRuns: 100 },
  );
});
