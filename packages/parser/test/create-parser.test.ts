import { createParser } from "../src/create-parser.ts";
import type { Parser, Tree } from "../src/tree.ts";

let simd: Parser;
let plain: Parser;
beforeAll(() => {
  simd = createParser(undefined, { kernels: "simd" });
  plain = createParser(undefined, { kernels: "plain" });
});

const words = (text: string): string[] => text.split(" ");

const show = ({ tokens }: Tree): string =>
  tokens.map(({ form, relation, head }) => `${form}/${relation}/${head}`).join(" ");

test("a sentence becomes a tree", () => {
  const [tree] = simd.parse([words("Ada Lovelace wrote the first programs .")]);
  expect(show(tree!)).toBe(
    "Ada/nsubj/3 Lovelace/flat/1 wrote/root/0 the/det/6 first/amod/6 programs/obj/3 ./punct/3",
  );
  expect(tree!.tokens.map(({ upos }) => upos).join(" ")).toBe(
    "PROPN PROPN VERB DET ADJ NOUN PUNCT",
  );
  expect(tree!.tokens.map(({ lemma }) => lemma).join(" ")).toBe(
    "Ada Lovelace write the first program .",
  );
  expect(tree!.names.map(({ start, end, type }) => [start, end, type])).toEqual([[0, 2, "PER"]]);
});

test("WebAssembly and plain arrays give the same trees, alone and in company", () => {
  const sentences = [
    words("Who said that ?"),
    [],
    words("The minister , who had resigned in May , was replaced by his deputy on Monday ."),
    ["", "🙂", "\ud800", "Дніпро", "10.5%", "x".repeat(500)],
    ["Go"],
    words("POLICE ARREST THREE AFTER RIVERSIDE FIRE"),
  ];
  const together = simd.parse(sentences);
  expect(plain.parse(sentences)).toEqual(together);
  expect(sentences.flatMap((sentence) => simd.parse([sentence]))).toEqual(together);
  expect(together[1]).toEqual({ tokens: [], names: [] });
});
