import { RowReader } from "../../src/graph/row-reader.ts";

function rows(names: readonly string[], bags: readonly Record<string, unknown>[]): unknown[][] {
  const reader = new RowReader(names);
  return bags.map((bag) => {
    reader.read(bag);
    return [...reader.values];
  });
}

test("values stand by column, whatever the order in the bag, and one more place stays empty", () => {
  const bags = [
    { name: "Ada", age: 36 },
    { age: 45, born: 1852, name: "Byron" },
    { age: null },
    {},
  ];
  expect(rows(["name", "age"], bags)).toEqual([
    ["Ada", 36, undefined],
    ["Byron", 45, undefined],
    [undefined, null, undefined],
    [undefined, undefined, undefined],
  ]);
});

test("what every object inherits is no value", () => {
  const odd = JSON.parse('{"__proto__": "own"}') as Record<string, unknown>;
  expect(rows(["toString", "__proto__"], [{}, odd])).toEqual([
    [undefined, undefined, undefined],
    [undefined, "own", undefined],
  ]);
});
