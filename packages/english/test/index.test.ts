import * as english from "@relata/english";

test("the package exports where the weights are and what they hold", () => {
  expect(Object.keys(english).sort()).toEqual(["readWeights", "weightsUrl"]);
  expect([...english.readWeights()!.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  expect(english.weightsUrl.pathname).toMatch(/weights\.bin$/);
});
