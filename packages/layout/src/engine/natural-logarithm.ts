const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
/** Which of the two words holds the exponent. */
const high = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * ln of a finite number of at least 1, to about ten digits, from + − × ÷ alone: unlike `Math.log`, whose last digit
 * is the engine's own affair, it gives the same bits everywhere.
 */
export function naturalLogarithm(value: number): number {
  number[0] = value;
  const word = words[high]!;
  const exponent = (word >>> 20) - 1023;
  words[high] = (word & 0xfffff) | 0x3ff00000;
  // The mantissa m is in [1, 2); ln m = 2 artanh((m − √2) ÷ (m + √2)) + ln √2.
  const mantissa = number[0]!;
  const ratio = (mantissa - Math.SQRT2) / (mantissa + Math.SQRT2);
  const square = ratio * ratio;
  const series =
    ratio *
    (2 +
      square *
        (2 / 3 + square * (2 / 5 + square * (2 / 7 + square * (2 / 9 + square * (2 / 11))))));
  return (exponent + 0.5) * 0.6931471805599453 + series;
}
