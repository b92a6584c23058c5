import * as viewer from "@relata/viewer";

test("the package exports one function", () => {
  expect(Object.keys(viewer)).toEqual(["toHtml"]);
});
