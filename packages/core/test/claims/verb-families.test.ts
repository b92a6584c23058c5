import { verbFamily } from "../../src/lexicon/verb-families.ts";

test.each([
  ["shell", "attack"],
  ["turn down", "reject"],
  ["whisper", "communicate"],
  ["walk", "move"],
  ["blorp", undefined],
])("%s belongs to %s", (verb, family) => {
  expect(verbFamily(verb)).toBe(family);
});
