import { doors } from "../src/doors.ts";

test("has the doors by which every version is measured", () => {
  expect(Object.keys(doors)).toEqual(
    expect.arrayContaining([
      "parse",
      "parse-text",
      "tuples",
      "facts",
      "names",
      "mentions",
      "speed",
      "accuracy",
    ]),
  );
});

test("every door says what it takes and what it prints", () => {
  for (const { summary, load } of Object.values(doors)) {
    expect(summary).not.toBe("");
    expect(load).toBeInstanceOf(Function);
  }
});
