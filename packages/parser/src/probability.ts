/** Where a margin's logistic line runs: log-odds = slope · margin + intercept. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** The logistic line's probability, to four digits; ½ without a line. */
export function probability(margin: number, line: Line | undefined): number {
  if (line === undefined) return 0.5;
  const value = 1 / (1 + exponential(-(line.slope * margin + line.intercept)));
  return Math.round(value * 10_000) / 10_000;
}

/** e^x by its series near 0, then squared: + − × ÷ alone, so that every engine agrees. */
export function exponential(x: number): number {
  let [value, squarings] = [Math.max(-700, Math.min(700, x)), 0];
  while (Math.abs(value) > 1 / 64) {
    value /= 2;
    squarings++;
  }
  let result =
    1 + value * (1 + (value / 2) * (1 + (value / 3) * (1 + (value / 4) * (1 + value / 5))));
  for (; squarings > 0; squarings--) result *= result;
  return result;
}
