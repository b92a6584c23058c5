import { createParser } from "@relata/parser";
import type { ClaimTraits } from "../../src/claims/claim-traits.ts";
import { confidenceWeights } from "../../src/claims/confidence-weights.ts";
import { estimateConfidence } from "../../src/claims/estimate-confidence.ts";
import { readClaims } from "../../src/claims/read-claims.ts";
import { linkMentions } from "../../src/coreference/link-mentions.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findMentions } from "../../src/mentions/find-mentions.ts";
import { readDocument } from "../../src/reading/read-document.ts";

const parser = createParser();

function traitsOf(text: string): Map<string, ClaimTraits> {
  const reading = readDocument(cleanDocument({ id: "d", text }), parser);
  const mentions = findMentions(reading);
  const found = new Map<string, ClaimTraits>();
  readClaims(reading, mentions, linkMentions(reading, mentions), (claim, traits) => {
    const { subject, predicate, object, confidence } = claim;
    found.set(`${subject.text} ${predicate.label} ${object.text}`, traits);
    expect(confidence).toBe(estimateConfidence(traits));
  });
  return found;
}

test("a claim's traits say where its verb stands and how its sides look", () => {
  const traits = traitsOf("Norway wants to sell a ship to Sweden.").get(
    "Norway wants to sell a ship",
  )!;
  expect(traits.present).toEqual([
    "rule object",
    "source controlled",
    "relation root",
    "distance 2-3",
    "subject geopolitical-entity",
    "subject word PROPN",
    "subject begins PROPN",
    "subject length 1",
    "object relation obj",
    "object begins DET",
    "chain",
    "unreal",
    "object bare",
    "object indefinite",
  ]);
  expect(traits.nameDoubt).toBe(0);
});

test("what is told through two mouths, and a relation of no family, are known as such", () => {
  const traits = traitsOf("Ann Lee said Norway claimed that Sweden sold the ships.").get(
    "Sweden sold the ships",
  )!;
  expect(traits.present).toContain("speakers nested");
  expect(traits.present).not.toContain("unreal");
  expect(traits.present).not.toContain("family none");
});

test("the doubt is that of the least sure arc or name, and never less than one in fifty", () => {
  for (const { doubt, nameDoubt } of traitsOf("Ann Lee met Bo Ek in the port of Oslo.").values()) {
    expect(doubt).toBeGreaterThanOrEqual(Math.log(0.02));
    expect(doubt).toBeLessThanOrEqual(0);
    expect(nameDoubt).toBeLessThanOrEqual(0);
  }
});

test("a doubtful tree, a bare noun and a doer far away make a claim less sure", () => {
  const base: ClaimTraits = { doubt: Math.log(0.02), nameDoubt: 0, present: ["rule object"] };
  const sure = estimateConfidence(base);
  expect(estimateConfidence({ ...base, doubt: Math.log(0.6) })).toBeLessThan(sure);
  for (const trait of ["object bare", "distance 13+", "source controlled"])
    expect(estimateConfidence({ ...base, present: [...base.present, trait] })).toBeLessThan(sure);
});

test("every weight is of a trait that is read", () => {
  const kinds =
    /^(?:rule|source|relation|distance|subject|object|chain$|negated$|unreal$|speakers nested$|family none$)/;
  expect(Object.keys(confidenceWeights.traits).filter((name) => !kinds.test(name))).toEqual([]);
});
