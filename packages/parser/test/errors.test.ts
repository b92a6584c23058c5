import { gunzipSync } from "node:zlib";
import { createParser, loadParser } from "../src/create-parser.ts";
import type { ParserError } from "../src/error.ts";
import { tinyWeights } from "./tiny-weights.ts";

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return (error as ParserError).code;
  }
  return undefined;
}

test("weights that are cut short, altered or of another kind are told apart", () => {
  const whole = tinyWeights(1);
  const altered = whole.slice();
  altered[whole.length >> 1]! ^= 1;
  expect(codeOf(() => createParser(whole))).toBeUndefined();
  expect(codeOf(() => createParser(whole.subarray(0, 1000)))).toBe("weights-damaged");
  expect(codeOf(() => createParser(altered))).toBe("weights-damaged");
  expect(codeOf(() => createParser(new Uint8Array(0)))).toBe("weights-damaged");
  expect(codeOf(() => createParser(new TextEncoder().encode("<!doctype html>")))).toBe(
    "weights-damaged",
  );
  expect(codeOf(() => createParser(tinyWeights(1, { format: "relata-parser/9" })))).toBe(
    "weights-format",
  );
  expect(codeOf(() => createParser(tinyWeights(1, { without: "arcs.root" })))).toBe(
    "weights-damaged",
  );
  expect(codeOf(() => createParser(tinyWeights(1, { hidden: 12 })))).toBe("weights-format");
  expect(codeOf(() => createParser(bareHeader()))).toBe("weights-damaged");
  expect(codeOf(() => createParser("weights.bin" as unknown as Uint8Array))).toBe("weights-format");
});

test("unpacked weights do as well", () => {
  const packed = tinyWeights(2);
  const sentence = [["the", "man", "."]];
  const trees = createParser(packed).parse(sentence);
  expect(createParser(gunzipSync(packed)).parse(sentence)).toEqual(trees);
});

test("weights that cannot be fetched are missing", async () => {
  await expect(loadParser("http://127.0.0.1:1/weights.bin")).rejects.toMatchObject({
    name: "ParserError",
    code: "weights-missing",
  });
});

test("what is no list of words is refused with its place", () => {
  const parser = createParser(tinyWeights(1));
  const parse = (input: unknown) => () => parser.parse(input as string[][]);
  expect(parse("Ada wrote")).toThrow('sentences must be an array, not "Ada wrote"');
  expect(parse(["Ada wrote"])).toThrow('sentence 0 must be an array of words, not "Ada wrote"');
  expect(parse([["Ada"], ["wrote", 7]])).toThrow(
    "word 1 of sentence 1 must be a string, not number",
  );
  expect(codeOf(parse([[null]]))).toBe("input-invalid");
});

/** A file whose header names the format and nothing else. */
function bareHeader(): Uint8Array {
  const json = new TextEncoder().encode('{"format":"relata-parser/1"}');
  return Uint8Array.from([json.length, 0, 0, 0, ...json]);
}
