import { mapRelations } from "../../src/claims/map-relations.ts";
import { readClaims } from "../../src/claims/read-claims.ts";
import { plover } from "../../src/claims/schemas/plover.ts";
import { readTrees } from "../clauses/tree-notation.ts";
import { showClaim } from "./show-claim.ts";

const { claims } = readClaims(
  readTrees(
    "Norway/PROPN/nsubj/2/Norway rejected/VERB/root/0/reject/VBD the/DET/det/4 treaty/NOUN/obj/2\n" +
      "Norway/PROPN/nsubj/2/Norway built/VERB/root/0/build/VBD ships/NOUN/obj/2/ship",
  ),
  { mentions: [], times: [], quantities: [] },
  [],
);

test("a schema names what it knows and keeps the rest", () => {
  expect(mapRelations(claims, [], plover).map(showClaim)).toEqual([
    "Norway —REJECT→ treaty",
    "Norway —built→ ships",
  ]);
});

test("what a schema does not know may be dropped", () => {
  const map = { ...plover, unmapped: "drop" } as const;
  expect(mapRelations(claims, [], map).map(showClaim)).toEqual(["Norway —REJECT→ treaty"]);
});

test("an inverse changes places, and the evidence with them", () => {
  const rules = [{ name: "madeBy", lemmas: ["build"], inverse: true }] as const;
  const [claim] = mapRelations(claims, [], { rules, unmapped: "drop" });
  expect(showClaim(claim!)).toBe("ships —madeBy→ Norway");
  expect(claim!.evidence.subject).toEqual(claim!.subject.span);
});

test("a range that does not fit leaves a claim alone", () => {
  const rules = [{ name: "REJECT", families: ["reject"], range: ["person"] }] as const;
  expect(mapRelations(claims, [], { rules, unmapped: "drop" })).toEqual([]);
});
