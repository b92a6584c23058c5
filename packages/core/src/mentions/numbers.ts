/** Numbers as English writes them: "2,500", "1.5", "three", "twenty-five", "two hundred thousand". */

const ONES: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 20 + 10 * index]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["m", 1_000_000],
  ["mn", 1_000_000],
  ["bn", 1_000_000_000],
  ["k", 1_000],
]);

const DOZEN = 12;

const words = [...ONES.keys(), ...TENS.keys()].sort((a, b) => b.length - a.length).join("|");

/** Source of a pattern for one number, without sign: digits with a scale, or words. */
export const numberPattern: string =
  `half[\\s-]+a[\\s-]+(?:dozen|thousand|million|billion|trillion)|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[\\s\\u00a0-]*(?:hundred|thousand|million|billion|trillion|bn|mn|[mk](?![\\p{L}])))?` +
  `|(?:a|an|${words})(?:[\\s-]+(?:and\\s+)?(?:${words}|hundred|thousand|million|billion|trillion))*` +
  `(?<!\\ba|\\ban)`;

/** The value of what `numberPattern` found. */
export function readNumber(text: string): number | undefined {
  const clean = text.toLowerCase().replaceAll(",", "").trim();
  const digits = /^(\d+(?:\.\d+)?)[\s\u00a0-]*([a-z]+)?$/.exec(clean);
  if (digits !== null) {
    const scale = digits[2] === undefined ? 1 : SCALES.get(digits[2]);
    return scale === undefined ? undefined : Number(digits[1]) * scale;
  }
  const half = /^half[\s-]+a[\s-]+([a-z]+)$/.exec(clean);
  if (half !== null) return (SCALES.get(half[1]!) ?? DOZEN) / 2;
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of clean.split(/[\s\u00a0-]+/)) {
    if (word === "and" || word === "") continue;
    const small = ONES.get(word) ?? TENS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) group += small;
    else if (word === "a" || word === "an") group += 1;
    else if (scale === 100) group = Math.max(group, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else return undefined;
    seen = true;
  }
  return seen ? total + group : undefined;
}
