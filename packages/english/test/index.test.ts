import * as english from "@relata/english";

test("the package exports where the weights are, what they hold and which they are", () => {
  expect(Object.keys(english).sort()).toEqual(["readWeights", "weightsId", "weightsUrl"]);
  expect([...english.readWeights()!.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  expect(english.weightsUrl.pathname).toMatch(/weights\.bin$/);
});

test("the id is the checksum of the weights (new weights: write the new id to src/weights-id.ts)", () => {
  const bytes = Buffer.from(english.readWeights()!);
  const checksum = bytes.readUInt32LE(bytes.length - 8);
  expect(english.weightsId).toBe(checksum.toString(16).padStart(8, "0"));
});
