import { checkNames } from "../../src/resolution/check-names.ts";

test("names that lead in a circle are refused with the circle", () => {
  expect(() =>
    checkNames({ aliases: { Kyiv: ["Kiev"], Kiev: ["Kyjiw"], Kyjiw: ["Kyiv"] } }),
  ).toThrow(
    expect.objectContaining({
      code: "alias-cycle",
      message: expect.stringContaining('"Kyiv" → "Kiev" → "Kyjiw" → "Kyiv"'),
    }),
  );
});

test("names cannot be one thing and never one thing", () => {
  const aliases = { Congo: ["DRC"], DRC: ["Zaire"] };
  expect(() =>
    checkNames({
      aliases,
      never: [
        ["Paris", "Lyon"],
        ["Congo", "Zaire"],
      ],
    }),
  ).toThrow(
    expect.objectContaining({
      code: "alias-contradiction",
      message: expect.stringMatching(/^never\[1\]/u),
    }),
  );
});

test("a wrong shape is named", () => {
  // @ts-expect-error One name must still be a list.
  expect(() => checkNames({ aliases: { Kyiv: "Kiev" } })).toThrow('aliases["Kyiv"]');
  // @ts-expect-error A pair has two names.
  expect(() => checkNames({ never: [["Kyiv"]] })).toThrow("never[0]");
});

test("names that agree pass", () => {
  checkNames({ aliases: { Kyiv: ["Kiev", "Kyiv"] }, never: [["Congo", "Republic of the Congo"]] });
});
