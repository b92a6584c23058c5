import type { Sentence } from "../reading/types.ts";
import { numberPattern, readNumber } from "./numbers.ts";
import type { Quantity } from "./types.ts";

/**
 * Counts, money, percentages, durations and measures of a sentence as intervals: "over 90 minutes" is 5,400 s and
 * more, "tens of thousands" 20,000 to 100,000. Numbers inside `taken` spans (dates) are left out.
 */
export function readQuantities(
  sentence: Sentence,
  text: string,
  taken: readonly (readonly [number, number])[] = [],
): Quantity[] {
  const [from, to] = sentence.span;
  const source = text.slice(from, to);
  const quantities: Quantity[] = [];
  for (const match of source.matchAll(PATTERN)) {
    const groups = match.groups!;
    const start = from + match.index;
    let end = start + match[0].length;
    if (taken.some(([a, b]) => a < end && b > start)) continue;
    if (!onTokens(sentence, start, end)) continue;
    const value = readValue(groups);
    if (value === undefined) continue;
    const unit = readUnit(groups, sentence, end);
    if (unit === undefined) continue;
    // "1991" and "Section 3" count nothing.
    if (
      unit.name === "" &&
      !/\p{L}|,|\./u.test(groups["number"] ?? "x") &&
      groups["bound"] === undefined
    )
      continue;
    const half = groups["half"] === undefined ? 0 : 0.5;
    const [low, high] = [(value.min + half) * unit.factor, (value.max + half) * unit.factor];
    const bound = (groups["bound"] ?? "").toLowerCase().replace(/\s+/g, " ");
    const upward = UPWARD.test(bound);
    const downward = DOWNWARD.test(bound);
    quantities.push({
      text: text.slice(start, end),
      span: [start, end],
      unit: unit.name === "" ? "count" : unit.name,
      min: downward ? null : low,
      max: upward ? null : high,
      approximate: value.approximate || ABOUT.test(bound),
    });
  }
  return quantities;
}

const UPWARD =
  /^(?:over|more than|at least|above|no fewer than|no less than|exceeding|upwards of|a minimum of)$/;
const DOWNWARD =
  /^(?:up to|less than|fewer than|under|below|at most|no more than|a maximum of|as many as)$/;
const ABOUT =
  /^(?:about|around|approximately|roughly|nearly|almost|some|close to|an estimated|as many as|more or less|circa)$/;

const BOUND =
  "over|more\\s+than|at\\s+least|above|no\\s+fewer\\s+than|no\\s+less\\s+than|upwards\\s+of|up\\s+to|less\\s+than|fewer\\s+than|under|" +
  "below|at\\s+most|no\\s+more\\s+than|about|around|approximately|roughly|nearly|almost|some|close\\s+to|an\\s+estimated|as\\s+many\\s+as";
const UNITS =
  "seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|" +
  "percent|per\\s+cent|percentage\\s+points?|dollars?|euros?|pounds?|rubles?|roubles?|hryvnias?|yuan|yen|rupees?|" +
  "kilomet(?:er|re)s?|km|met(?:er|re)s?|miles?|feet|foot|inches|acres?|hectares?|" +
  "kilograms?|kg|tons?|tonnes?|grams?|lit(?:er|re)s?|barrels?|degrees?";

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.,@#-])(?:(?<bound>${BOUND})[\\s\\u00a0]+(?:an?[\\s\\u00a0]+(?=estimated))?)?` +
    `(?:(?<many>tens|hundreds|thousands|dozens|scores|millions|billions)(?:[\\s\\u00a0]+of[\\s\\u00a0]+(?<manyOf>thousands|millions|billions))?|` +
    `(?<minus>minus\\s+)?(?:(?<currency>[$€£¥]|US\\$)|(?<code>USD|EUR|GBP|JPY|CNY|INR|CHF|AUD|CAD|Rs\\.?)[\\s\\u00a0]?)?(?<number>${numberPattern})(?:[\\s\\u00a0]*(?:–|-|to|and)[\\s\\u00a0]*(?<upper>\\d[\\d,]*(?:\\.\\d+)?(?:[\\s\\u00a0]*(?:thousand|million|billion|trillion|bn))?)(?![\\p{L}\\p{N}]))?|(?<one>half\\s+an?|an?)(?=[\\s\\u00a0-]+(?:${UNITS})\\b))` +
    `(?:(?:[\\s\\u00a0-]*(?<sign>%)|[\\s\\u00a0]*(?<degree>°[\\s\\u00a0]?[CF])|[\\s\\u00a0-]+(?<unit>${UNITS}))(?:-long)?(?<half>\\s+and\\s+a\\s+half)?)?(?![\\p{L}\\p{N}])`,
  "giu",
);

interface Value {
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
}

const MANY: Readonly<Record<string, readonly [number, number]>> = {
  tens: [20, 100],
  dozens: [24, 100],
  scores: [40, 100],
  hundreds: [200, 1_000],
  thousands: [2_000, 10_000],
  millions: [2_000_000, 10_000_000],
  billions: [2_000_000_000, 10_000_000_000],
};
const SCALE: Readonly<Record<string, number>> = { thousands: 1e3, millions: 1e6, billions: 1e9 };

function readValue(groups: Readonly<Record<string, string | undefined>>): Value | undefined {
  const many = groups["many"]?.toLowerCase();
  if (many !== undefined) {
    const scale = SCALE[groups["manyOf"]?.toLowerCase() ?? ""] ?? 1;
    // "tens" alone is not said of things: "tens of people" is.
    const [min, max] = MANY[many]!;
    return { min: min * scale, max: max * scale, approximate: true };
  }
  if (groups["one"] !== undefined) {
    const value = groups["one"].toLowerCase().startsWith("half") ? 0.5 : 1;
    return { min: value, max: value, approximate: false };
  }
  const value = readNumber(groups["number"]!);
  if (value === undefined) return undefined;
  if (groups["minus"] !== undefined) return { min: -value, max: -value, approximate: false };
  const upper = groups["upper"] === undefined ? undefined : readNumber(groups["upper"]);
  if (upper !== undefined && upper > value) return { min: value, max: upper, approximate: true };
  return { min: value, max: value, approximate: false };
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  ruble: "RUB",
  rouble: "RUB",
  hryvnia: "UAH",
  yuan: "CNY",
  yen: "JPY",
  rupee: "INR",
};
const FACTORS: Readonly<Record<string, readonly [string, number]>> = {
  second: ["second", 1],
  minute: ["second", 60],
  min: ["second", 60],
  hour: ["second", 3_600],
  hr: ["second", 3_600],
  day: ["second", 86_400],
  week: ["second", 604_800],
  month: ["second", 2_629_746],
  year: ["second", 31_556_952],
  decade: ["second", 315_569_520],
  century: ["second", 3_155_695_200],
  kilometer: ["metre", 1_000],
  kilometre: ["metre", 1_000],
  km: ["metre", 1_000],
  meter: ["metre", 1],
  metre: ["metre", 1],
  mile: ["metre", 1_609.344],
  feet: ["metre", 0.3048],
  foot: ["metre", 0.3048],
  inches: ["metre", 0.0254],
  acre: ["square metre", 4_046.8564224],
  hectare: ["square metre", 10_000],
  kilogram: ["kilogram", 1],
  kg: ["kilogram", 1],
  gram: ["kilogram", 0.001],
  ton: ["kilogram", 1_000],
  tonne: ["kilogram", 1_000],
  liter: ["litre", 1],
  litre: ["litre", 1],
  barrel: ["barrel", 1],
  degree: ["degree", 1],
};

function readUnit(
  groups: Readonly<Record<string, string | undefined>>,
  sentence: Sentence,
  end: number,
): { name: string; factor: number } | undefined {
  if (groups["sign"] !== undefined) return { name: "percent", factor: 1 };
  if (groups["degree"] !== undefined) return { name: "degree", factor: 1 };
  if (groups["currency"] !== undefined) return { name: CURRENCIES[groups["currency"]]!, factor: 1 };
  const code = groups["code"]?.toUpperCase();
  if (code !== undefined) return { name: code.startsWith("RS") ? "INR" : code, factor: 1 };
  const word = groups["unit"]?.toLowerCase().replace(/\s+/g, " ");
  if (word === undefined) return { name: countedNoun(sentence, end) ?? "", factor: 1 };
  if (/^per ?cent/.test(word)) return { name: "percent", factor: 1 };
  const singular = word === "centuries" ? "century" : word.replace(/s$/, "");
  const currency = CURRENCIES[singular];
  if (currency !== undefined) return { name: currency, factor: 1 };
  const [name, factor] = FACTORS[singular] ?? FACTORS[word] ?? [singular, 1];
  return { name, factor };
}

/** The noun that a number counts: "at least 400 Palestinians" → `palestinian`. */
function countedNoun(sentence: Sentence, end: number): string | undefined {
  const number = sentence.tokens.find(({ span }) => span[1] === end);
  if (number === undefined) return undefined;
  const head = number.head === undefined ? undefined : sentence.tokens[number.head];
  if (head !== undefined && /^nummod/.test(number.relation) && /^(?:NOUN|PROPN)$/.test(head.upos)) {
    return head.lemma.toLowerCase();
  }
  const counted = sentence.tokens.find(
    (token) =>
      token.head === number.index && token.relation.startsWith("nmod") && token.upos === "NOUN",
  );
  return counted?.lemma.toLowerCase();
}

function onTokens(sentence: Sentence, start: number, end: number): boolean {
  return (
    sentence.tokens.some(({ span }) => span[0] === start) &&
    sentence.tokens.some(({ span }) => span[1] === end)
  );
}
