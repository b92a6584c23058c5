import type { Mention } from "../../src/mentions/types.ts";
import { attachMentions } from "../../src/resolution/attach-mentions.ts";

function mention(id: string, kind: Mention["kind"]): Mention {
  return {
    id,
    document: "d",
    sentence: 0,
    span: [0, 1],
    text: id,
    tokens: [0, 1],
    head: 0,
    kind,
    type: "organization",
    reference: "specific",
    number: "singular",
    gender: "neuter",
    confidence: 1,
  };
}

test("a pronoun that may as well mean another thing is put on none", () => {
  const mentions = [mention("Norway", "name"), mention("it", "pronoun")];
  const attached = (confidence: number): string[][] =>
    attachMentions(
      mentions,
      [{ anaphor: 1, antecedent: 0, rule: "pronoun", confidence }],
      Int32Array.from([0, -1]),
    ).map((members) => members.map(({ id }) => id));
  expect(attached(0.9)).toEqual([["Norway", "it"]]);
  expect(attached(0.5)).toEqual([["Norway"]]);
});
