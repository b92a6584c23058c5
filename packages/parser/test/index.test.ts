import * as parser from "@relata/parser";

test("the package exports a way to a parser and its errors", () => {
  expect(Object.keys(parser).sort()).toEqual([
    "ParserError",
    "createParser",
    "loadParser",
    "weightsId",
  ]);
});
