import type { Quantity } from "../mentions/types.ts";

/** Smallest and largest value that a wording allows. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** "approximately 2.5 hours" may be a tenth more or less. */
const leeway = 0.1;
/** "almost two hours" is less than two hours, but not by more than this share. */
const shortfall = 0.15;

/** The values a quantity allows; a plain number allows what rounds to its last digit. */
export function toInterval({ text, min, max, approximate }: Quantity): Interval {
  const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  if (low !== high) return { min: low, max: high };
  if (/\b(?:almost|nearly|close to|just under|not quite)\b/iu.test(text)) {
    return { min: low * (1 - shortfall), max: low };
  }
  const slack = approximate ? Math.abs(low) * leeway : roundingOf(text, low);
  return { min: low - slack, max: low + slack };
}

/** Half of the last digit: 2.5 hours may be 2.45 to 2.55 hours, 413 people are 413. */
function roundingOf(text: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(text);
  if (digits === null) return 0;
  const written = Number(digits[0].replaceAll(",", ""));
  if (written === 0 || (digits[1] === undefined && written === value)) return 0;
  return Math.abs(value / written) * 0.5 * 10 ** -(digits[1]?.length ?? 0);
}

/** Whether one value can fit both. */
export function fits(a: Interval, b: Interval): boolean {
  return a.min <= b.max && b.min <= a.max;
}
