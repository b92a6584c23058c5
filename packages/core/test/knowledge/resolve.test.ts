import { resolve } from "../../src/knowledge/resolve.ts";
import { writtenExtraction } from "./written-extraction.ts";

test("a thing without a name is one entity wherever its words are the same", () => {
  const { entities, relations } = resolve(
    writtenExtraction(
      {
        id: "1",
        claims: [
          {
            sentence: "Ada wants the truce.",
            subject: "Ada",
            predicate: "wants|want",
            object: "the truce",
          },
        ],
      },
      {
        id: "2",
        claims: [
          {
            sentence: "Ada wants the truce now.",
            subject: "Ada",
            predicate: "wants|want",
            object: "the truce",
          },
          {
            sentence: "Mary likes a Truce.",
            subject: "Mary",
            predicate: "likes|like",
            object: "a Truce",
          },
        ],
      },
    ),
  );
  const truces = entities.filter(({ label }) => /truce/iu.test(label));
  expect(truces).toMatchObject([{ type: "event", documents: ["1", "2"] }]);
  expect(relations.map(({ target }) => target)).toEqual([truces[0]!.id, truces[0]!.id]);
});

test("who only hands on another's words has no edge, who takes a stance has one", () => {
  const inner = "Putin agreed to a truce.";
  const knowledge = resolve(
    writtenExtraction({
      id: "1",
      claims: [
        { sentence: inner, subject: "Putin", predicate: "agreed to|agree|to", object: "truce" },
        { sentence: "Kremlin said so.", subject: "Kremlin", predicate: "said|say", object: "{0}" },
        {
          sentence: "London doubts it.",
          subject: "London",
          predicate: "doubts|doubt",
          object: "{0}",
        },
      ],
    }),
  );
  const drawn = knowledge.relations.map(({ source, target }) =>
    [source, target].map((id) => knowledge.entity(id)!.label).join(" → "),
  );
  expect(drawn.sort()).toEqual(["London → Putin agreed to a truce", "Putin → truce"]);
});

test("a claim without an object of its own is no relation", () => {
  const { relations, claims } = resolve(
    writtenExtraction({
      id: "1",
      claims: [
        { sentence: "Ada slept.", subject: "Ada", predicate: "slept|sleep", object: "slept" },
      ],
    }),
  );
  expect(claims).toHaveLength(1);
  expect(relations).toEqual([]);
});
