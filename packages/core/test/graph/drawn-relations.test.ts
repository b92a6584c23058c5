import { drawnRelations } from "../../src/graph/drawn-relations.ts";
import { predicateText } from "../../src/knowledge/predicate-words.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const relata = createPipeline();

function drawn(text: string): string[] {
  const knowledge = resolve(relata.extract({ id: "one", text }));
  const label = (id: string) => knowledge.entity(id)?.label;
  return drawnRelations(knowledge).map(
    ({ source, target, predicate, polarity, factuality }) =>
      `${label(source)} —${predicateText(predicate, polarity, factuality)}→ ${label(target)}`,
  );
}

test("a role with its owner is drawn once, and stays two claims", () => {
  const text = "Norwegian Prime Minister Ana Silva visited Stockholm.";
  expect(drawn(text).sort()).toEqual([
    "Ana Silva —is prime minister of→ Norway",
    "Ana Silva —visited→ Stockholm",
  ]);
  expect(relata.extract({ id: "one", text }).claims.map(({ evidence }) => evidence.rule)).toEqual(
    expect.arrayContaining(["title", "role-of"]),
  );
});

test("a role without an owner is drawn", () => {
  expect(drawn("Ana Silva, a poet, visited Stockholm.").sort()).toEqual([
    "Ana Silva —is→ poet",
    "Ana Silva —visited→ Stockholm",
  ]);
});

test("what a thing is subject to says more than that it is subject", () => {
  expect(drawn("The plan is subject to approval.")).toEqual(["plan —is subject to→ approval"]);
});

test("neither an adverb, a time nor a state in two words is a second thing", () => {
  expect(
    drawn("The talks ended badly. The talks ended in recent weeks. The order is in place."),
  ).toEqual([]);
});

test("what was said is no event because it ends in one", () => {
  expect(drawn("Sweden wants a call. Norway said that Sweden fears a call.")).toContain(
    "Sweden —fears→ call",
  );
  const text = "Norway doubts that Sweden wants the call.";
  expect(drawn(text)).toContain("Norway —doubts→ Sweden wants the call");
});

test("what is said is drawn with its speaker where nothing else is drawn of it", () => {
  expect(drawn("Ana Silva said the old bridge has collapsed.")).toEqual([
    "Ana Silva —said→ the old bridge has collapsed",
  ]);
});

test("whose a thing is stays with it", () => {
  expect(drawn("Acme, whose customers include Bolt, left Norway.")).toContain(
    "Acme's customers —include→ Bolt",
  );
});

test("part of a thing is drawn with the thing", () => {
  expect(drawn("The pact is part of the Mora plan. Sweden praised the Mora plan.").sort()).toEqual([
    "Sweden —praised→ Mora plan",
    "pact —is part of→ Mora plan",
  ]);
});

test("a bare noun is drawn with what it is for or of, unless more is told of it", () => {
  expect(drawn("Norway caused problems for Sweden.")).toEqual([
    "Norway —caused problems for→ Sweden",
  ]);
  expect(drawn("Norway caused problems for Sweden. The problems hurt Denmark.")).toContain(
    "Norway —caused→ problems for Sweden",
  );
});

test("a thing named by a lone noun is called by what it is of or to", () => {
  expect(drawn("Norway announced a move to ban ships. Sweden praised the move.")).toContain(
    "Sweden —praised→ move to ban ships",
  );
});

test("more than what, only a comparison tells", () => {
  expect(drawn("Norway produced more. Sweden sold more than Norway.")).not.toContain(
    "Norway —produced→ more",
  );
});

test("who is among an unnamed group is not drawn, who is among a named one is", () => {
  expect(drawn("Nine countries, including Norway, signed the Oslo pact.")).not.toContain(
    "nine countries —includes→ Norway",
  );
  expect(drawn("Baltic countries, including Latvia, signed the Oslo pact.")).toContain(
    "Baltic countries —includes→ Latvia",
  );
});

test("a deed that nothing is told of is no second thing", () => {
  expect(drawn("Norway made an announcement.")).toEqual([]);
  expect(drawn("Norway made an announcement on fishing.")).toContain(
    "Norway —made announcement on→ fishing",
  );
});

test("what only another sentence names is not drawn", () => {
  expect(drawn("The minister made such a tour. The others met the king.")).toEqual([]);
});

test("a thing is not drawn as what it is called", () => {
  expect(drawn("The deal, the first deal of the war, pleased the king.")).toEqual([
    "first deal —pleased→ king",
  ]);
});
