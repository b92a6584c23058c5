import { fits, toInterval } from "../../src/compare/interval.ts";
import type { Quantity } from "../../src/mentions/types.ts";

function quantity(
  text: string,
  min: number | null,
  max: number | null,
  approximate = false,
): Quantity {
  return { text, span: [0, text.length], unit: "second", min, max, approximate };
}

test("approximately allows a tenth more or less", () => {
  expect(toInterval(quantity("approximately 2.5 hours", 9000, 9000, true))).toEqual({
    min: 8100,
    max: 9900,
  });
});

test("almost allows less, not more", () => {
  expect(toInterval(quantity("almost two hours", 7200, 7200, true))).toEqual({
    min: 6120,
    max: 7200,
  });
});

test("a number with decimals allows what rounds to it", () => {
  expect(toInterval(quantity("2.5 hours", 9000, 9000))).toEqual({ min: 8820, max: 9180 });
  expect(toInterval(quantity("413", 413, 413))).toEqual({ min: 413, max: 413 });
});

test("over and at least have no upper end", () => {
  const over = toInterval(quantity("over 90 minutes", 5400, null));
  expect(fits(over, toInterval(quantity("at least 90 minutes", 5400, null)))).toBe(true);
  expect(fits(over, toInterval(quantity("60 minutes", 3600, 3600)))).toBe(false);
});
