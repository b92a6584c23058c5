import * as cli from "relata";

test("the package exports one function", () => {
  expect(Object.keys(cli)).toEqual(["run"]);
});
