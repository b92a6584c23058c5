import * as entry from "@relata/layout";

test("lists what the package exports", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "LayoutError",
    "circlePack",
    "darkPalette",
    "egoRings",
    "layout",
    "layoutInWorker",
    "lightPalette",
    "style",
    "timeline",
  ]);
});
