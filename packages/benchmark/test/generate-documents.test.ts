import { generateDocuments } from "../src/generate-documents.ts";

test("the same seed gives the same documents, whatever their number", () => {
  expect([...generateDocuments(3)]).toEqual([...generateDocuments(50)].slice(0, 3));
  expect([...generateDocuments(1, 2)]).not.toEqual([...generateDocuments(1, 1)]);
});

test("documents differ, but for every twentieth, which a second outlet copies", () => {
  const documents = [...generateDocuments(400)];
  expect(new Set(documents.map(({ text }) => text)).size).toBe(380);
  expect(documents[19]!.text).toBe(documents[18]!.text);
  expect(documents[19]!.publisher).not.toBe(documents[18]!.publisher);
});
