import { createHash } from "node:crypto";
import { createParser } from "../src/create-parser.ts";
import { createRandom, tinyWeights } from "./tiny-weights.ts";

/** Sentences of random words: known ones, numbers, names, letters outside Latin, nothing at all. */
function randomSentences(seed: number, count: number): string[][] {
  const random = createRandom(seed);
  const pool = [
    "the",
    "man",
    "men",
    "Kyiv",
    "2024",
    "10.5",
    "U.S.",
    "",
    "🙂",
    "Łódź",
    "\ud83d",
    "-",
  ];
  const word = (): string =>
    random(3) === 0
      ? String.fromCodePoint(...Array.from({ length: 1 + random(40) }, () => 32 + random(1200)))
      : pool[random(pool.length)]!;
  return Array.from({ length: count }, () => Array.from({ length: random(30) }, word));
}

test("any weights give the same trees with WebAssembly, with plain arrays, alone and in company", () => {
  for (const seed of [1, 2, 3]) {
    const weights = tinyWeights(seed, { hidden: 16 * seed });
    const sentences = randomSentences(seed, 40);
    const simd = createParser(weights, { kernels: "simd" });
    const trees = simd.parse(sentences);
    expect(createParser(weights, { kernels: "plain" }).parse(sentences)).toEqual(trees);
    expect(sentences.map((sentence) => simd.parse([sentence])[0])).toEqual(trees);
  }
});

test("the trees of these weights are the same bytes on every machine", () => {
  const trees = createParser(tinyWeights(5)).parse(randomSentences(5, 60));
  const digest = createHash("sha256").update(JSON.stringify(trees)).digest("hex");
  expect(digest.slice(0, 16)).toBe("0e4e8d48ed74971a");
});

test("a memory of word forms that overflows changes nothing", () => {
  const weights = tinyWeights(4);
  const parser = createParser(weights);
  const sentence = ["the", "man"];
  const [before] = parser.parse([sentence]);
  const many = Array.from({ length: 450 }, (_, i) =>
    Array.from({ length: 20 }, (_, j) => `w${20 * i + j}`),
  );
  const all = parser.parse(many);
  expect(parser.parse([sentence])[0]).toEqual(before);
  expect(parser.parse(many.slice(0, 50))).toEqual(all.slice(0, 50));
});

test("a sentence of 5,000 words is one tree", () => {
  const words = Array.from({ length: 5000 }, (_, index) => `w${index % 700}`);
  const [tree] = createParser(tinyWeights(6)).parse([words]);
  expect(tree!.tokens.map(({ form }) => form)).toEqual(words);
  expect(tree!.tokens.filter(({ head }) => head === 0)).toHaveLength(1);
  expect(tree!.tokens.every(({ head }) => head >= 0 && head <= 5000)).toBe(true);
});
