import { readFileSync } from "node:fs";
import { createParser } from "../src/create-parser.ts";

/** Words with the tree they should have, from `cases/trees.txt`. */
function readCases(): { form: string; relation: string; head: number }[][] {
  const text = readFileSync(new URL("cases/trees.txt", import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) =>
      line.split(" ").map((word) => {
        const [form, relation, head] = word.split("/");
        return { form: form!, relation: relation!, head: Number(head) };
      }),
    );
}

test("of the cases' words nine in ten have their head and relation, with either kernel", () => {
  const cases = readCases();
  const sentences = cases.map((words) => words.map(({ form }) => form));
  const trees = createParser(undefined, { kernels: "simd" }).parse(sentences);
  let right = 0;
  let count = 0;
  for (const [index, words] of cases.entries()) {
    for (const [place, { relation, head }] of words.entries()) {
      const token = trees[index]!.tokens[place]!;
      if (token.head === head && token.relation === relation) right++;
      count++;
    }
  }
  expect(right / count).toBeGreaterThan(0.9);
  expect(createParser(undefined, { kernels: "plain" }).parse(sentences)).toEqual(trees);
});
