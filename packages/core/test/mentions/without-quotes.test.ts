import { withoutQuotes } from "../../src/mentions/without-quotes.ts";

test("quotation marks are no part of what they quote", () => {
  expect(withoutQuotes("“ball")).toBe("ball");
  expect(withoutQuotes("a 'first step'")).toBe("a first step");
  expect(withoutQuotes("attractive '")).toBe("attractive");
});

test("an apostrophe stays", () => {
  expect(withoutQuotes("the workers' rights")).toBe("the workers' rights");
  expect(withoutQuotes("Norway 's museum")).toBe("Norway 's museum");
});
