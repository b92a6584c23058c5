import { readFileSync } from "node:fs";
import { compare } from "../../src/compare/compare.ts";
import type { Finding } from "../../src/compare/types.ts";
import { merge } from "../../src/knowledge/merge.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import { createPipeline } from "../../src/pipeline/create-pipeline.ts";

const pipeline = createPipeline();

function compared(texts: Readonly<Record<string, string>>) {
  const [first, ...others] = Object.entries(texts).map(([publisher, text]) =>
    pipeline.extract({ id: publisher, publisher, published: "2025-03-18", text }),
  );
  return compare(resolve(merge(first!, ...others)), { by: "publisher" });
}

function shown({ aspect, topic, statements }: Finding): string {
  const values = statements.map(({ side, value }) => `${side} ${value}`);
  return `${aspect}: ${topic}: ${[...new Set(values)].join(" | ")}`;
}

test("five reports of one call differ in its length, the conditions and what is spared", () => {
  const folder = new URL("../../../../seeds/", import.meta.url);
  const names = [
    "atlantic-brief",
    "capital-courier",
    "dnipro-post",
    "levant-dispatch",
    "prairie-wire",
  ];
  const { conflicts, evolutions } = compared(
    Object.fromEntries(
      names.map((name) => [name, readFileSync(new URL(`${name}.txt`, folder), "utf8")]),
    ),
  );
  expect(conflicts.map(({ aspect, topic }) => `${aspect}: ${topic}`).sort()).toEqual([
    "condition: Ukraine —accept→ U.S. ceasefire proposal",
    "quantity: conversation, how long",
    "wording: energy and infrastructure / energy infrastructure",
  ]);
  expect(evolutions.map(({ topic }) => topic)).toContain("aid");
});

test("three reports of an earthquake differ in the dead and in an offer of help", () => {
  const { conflicts } = compared({
    A: "A strong earthquake struck northern Chile on Monday, killing at least 40 people. President Gabriel Boric flew to Iquique. The government of Chile accepted help from Peru.",
    B: "An earthquake in Chile killed 52 people on Monday. President Gabriel Boric visited Iquique. Chile rejected help from Peru, officials said.",
    C: "Twelve people were killed by the earthquake near Iquique in Chile, officials said. Gabriel Boric met families in Iquique. Chile did not accept help from Peru.",
  });
  expect(conflicts.map(shown).sort()).toEqual([
    "polarity: Chile —accept→ help: A accepted | B rejected | C did not accept",
    "quantity: death, how many people: A at least 40 | B 52 | C Twelve",
  ]);
});
