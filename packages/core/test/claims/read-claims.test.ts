import { readdirSync } from "node:fs";
import { readClaims } from "../../src/claims/read-claims.ts";
import { readCases } from "../clauses/case-file.ts";
import { readTrees } from "../clauses/tree-notation.ts";
import { nameMentions } from "./name-mentions.ts";
import { showClaim } from "./show-claim.ts";

const folder = new URL("./cases/", import.meta.url);
const named = new URL("./named-cases/", import.meta.url);
const nothing = { mentions: [], times: [], quantities: [] };

for (const file of readdirSync(folder).sort()) {
  describe(file.replace(".txt", ""), () => {
    for (const { name, given, expected } of readCases(new URL(file, folder))) {
      test(name, () => {
        expect(readClaims(readTrees(given), nothing, []).claims.map(showClaim)).toEqual(expected);
      });
    }
  });
}

for (const file of readdirSync(named).sort()) {
  describe(`names: ${file.replace(".txt", "")}`, () => {
    for (const { name, given, expected } of readCases(new URL(file, named))) {
      test(name, () => {
        const reading = readTrees(given);
        const { claims } = readClaims(reading, nameMentions(reading), []);
        expect(claims.map(showClaim)).toEqual(expected);
      });
    }
  });
}

test("a claim's spans quote its document", () => {
  const reading = readTrees(
    "The/DET/det/2 council/NOUN/nsubj/3 backed/VERB/root/0/back plans/NOUN/obj/3",
  );
  const [claim] = readClaims(reading, nothing, []).claims;
  const { subject, trigger, object } = claim!.evidence;
  expect([subject, trigger, object].map((span) => reading.document.text.slice(...span))).toEqual([
    "The council",
    "backed",
    "plans",
  ]);
});

test("a sentence that yields nothing is reported with its place", () => {
  const { claims, messages } = readClaims(
    readTrees("They/PRON/nsubj/2 left/VERB/root/0/leave"),
    nothing,
    [],
  );
  expect(claims).toEqual([]);
  expect(messages.map(({ code, span }) => [code, span])).toEqual([["unread-sentence", [0, 9]]]);
});

test("equal text gives equal ids", () => {
  const notation = "Nora/PROPN/nsubj/2 met/VERB/root/0/meet Ivo/PROPN/obj/2";
  const ids = () => readClaims(readTrees(notation), nothing, []).claims.map(({ id }) => id);
  expect(ids()).toEqual(ids());
});
