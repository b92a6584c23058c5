import { resolve } from "../../src/knowledge/resolve.ts";
import { writtenExtraction, type WrittenClaim } from "./written-extraction.ts";

const readout =
  "The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire.";
const agreed: WrittenClaim = {
  sentence: readout,
  subject: "The leaders",
  predicate: "agreed|agree",
  object: "movement to peace",
};

test("a sentence printed by two outlets is one origin with two carriers", () => {
  const longer = `“${readout.slice(0, -1)},” the announcement said, per another outlet.`;
  const [relation] = resolve(
    writtenExtraction(
      { id: "1", publisher: "Courier", claims: [agreed] },
      { id: "2", publisher: "Post", claims: [{ ...agreed, sentence: longer }] },
    ),
  ).relations;
  expect(relation).toMatchObject({ carriers: ["Courier", "Post"], confidence: 0.8 });
  expect(relation!.origins).toHaveLength(1);
});

test("two outlets that write their own sentences are two origins", () => {
  const own =
    "On Tuesday The leaders again agreed on a movement to peace, officials in the capital confirmed.";
  const [relation] = resolve(
    writtenExtraction(
      { id: "1", publisher: "Courier", claims: [agreed] },
      { id: "2", publisher: "Post", claims: [{ ...agreed, sentence: own }] },
    ),
  ).relations;
  expect(relation!.origins).toHaveLength(2);
  expect(relation!.confidence).toBe(0.96);
});

test("one speaker is one origin, whoever quotes it and in what words", () => {
  const [relation] = resolve(
    writtenExtraction(
      {
        id: "1",
        claims: [
          {
            sentence: "Kremlin says Putin backs peace.",
            subject: "Putin",
            predicate: "backs|back",
            object: "peace",
            speaker: "Kremlin",
          },
        ],
      },
      {
        id: "2",
        claims: [
          {
            sentence: "Putin backs a lasting peace, Kremlin said.",
            subject: "Putin",
            predicate: "backs|back",
            object: "peace",
            speaker: "Kremlin",
          },
        ],
      },
    ),
  ).relations;
  expect(relation).toMatchObject({ speakers: ["Kremlin"], documents: ["1", "2"] });
  expect(relation!.origins).toHaveLength(1);
});

test("an outlet that repeats itself is no second origin", () => {
  const [relation] = resolve(
    writtenExtraction({
      id: "1",
      claims: [
        { sentence: "Ada met Grace.", subject: "Ada", predicate: "met|meet", object: "Grace" },
        {
          sentence: "So Ada met Grace again.",
          subject: "Ada",
          predicate: "met|meet",
          object: "Grace",
        },
      ],
    }),
  ).relations;
  expect(relation!.claims).toHaveLength(2);
  expect(relation!.origins).toHaveLength(1);
});

test("a report copied as a whole is one origin even where a sentence was edited", () => {
  const copied = [
    "The council of the northern district met on Monday behind closed doors for six hours.",
    "Mayor Jones told the members that the new bridge would open before the winter begins.",
    "Several members asked why the contract had been given to a company from another state.",
  ].map((sentence): WrittenClaim => ({
    sentence,
    subject: sentence.slice(0, 11),
    predicate: "the|the",
    object: sentence.slice(-8, -1),
  }));
  const met: WrittenClaim = {
    sentence: "Then Jones praised Smith.",
    subject: "Jones",
    predicate: "praised|praise",
    object: "Smith",
  };
  const knowledge = resolve(
    writtenExtraction(
      { id: "1", publisher: "Herald", claims: [...copied, met] },
      {
        id: "2",
        publisher: "Star",
        claims: [...copied, { ...met, sentence: "Jones praised Smith, too." }],
      },
    ),
  );
  const relation = knowledge.relations.find(({ predicate }) => predicate.lemma === "praise");
  expect(relation!.carriers).toEqual(["Herald", "Star"]);
  expect(relation!.origins).toHaveLength(1);
});

test("an explanation shows origins, carriers, places and speakers", () => {
  const knowledge = resolve(
    writtenExtraction(
      {
        id: "1",
        title: "Peace talks",
        publisher: "Courier",
        published: "2025-03-18",
        claims: [{ ...agreed, speaker: "The leaders" }],
      },
      { id: "2", publisher: "Post", claims: [agreed] },
    ),
  );
  const why = knowledge.why(knowledge.relations[0]!.id);
  expect(why.origins).toMatchObject([{ reasons: ["same-text"], carriers: ["Courier", "Post"] }]);
  expect(why.text).toBe(`leaders —agree→ movement to peace
2 claims (2 asserted), 1 origin, 2 carriers (Courier, Post), confidence 0.8

1. leaders, carried by Courier and Post
   “${readout}”
   — Peace talks, Courier, 2025-03-18, characters 0–101; said by leaders; asserted; rule written, confidence 0.8
   “${readout}”
   — 2, Post, characters 0–101; in its own voice; asserted; rule written, confidence 0.8
`);
});

test("an unknown relation has no explanation", () => {
  expect(() => resolve(writtenExtraction({ id: "1", claims: [agreed] })).why("none")).toThrow(
    expect.objectContaining({ code: "relation-unknown" }),
  );
});
