import * as entry from "@relata/layout";

test("lists what the package exports", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "LayoutError",
    "darkPalette",
    "layout",
    "layoutInWorker",
    "lightPalette",
    "style",
  ]);
});
