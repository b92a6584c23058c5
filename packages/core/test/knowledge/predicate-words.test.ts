import { predicateText } from "../../src/knowledge/predicate-words.ts";

test("a denial says not, unless its words say so already", () => {
  expect(predicateText({ lemma: "sign", label: "signed" }, "negative", "asserted")).toBe(
    "not signed",
  );
  expect(
    predicateText({ lemma: "unable cast", label: "were unable to cast" }, "negative", "asserted"),
  ).toBe("were unable to cast");
  expect(predicateText({ lemma: "sign", label: "is yet to sign" }, "negative", "planned")).toBe(
    "is yet to sign (planned)",
  );
});
