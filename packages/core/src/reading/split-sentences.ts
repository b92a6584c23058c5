import type { TokenizedText } from "./tokenize.ts";

/**
 * Sentence ends of a block, as token counts: wink-nlp's boundaries, repaired. A sentence does not end before a
 * lower-case word (unless the writer has no capitals) or inside a bracket or quotation that goes on ("“Why?” he asked"), nor after initials or
 * abbreviated titles; it does end behind a dateline, at "?" and "!" and at a full stop that wink took for an
 * abbreviation's.
 */
export function splitSentences(text: string, { tokens, sentenceEnds }: TokenizedText): number[] {
  const proposed = new Set(sentenceEnds);
  const ends: number[] = [];
  const word = (index: number): string => {
    const token = tokens[index];
    return token === undefined ? "" : text.slice(token[0], token[1]);
  };
  const casual = CASUAL.test(text);
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  let previous = 0;
  for (let index = 1; index < tokens.length; index++) {
    const spaced = tokens[index]![0] > tokens[index - 1]![1];
    const crowded = index - previous >= LONGEST;
    if (crowded && (/^[,;:—–|]$/.test(word(index - 1)) || index - previous >= 1.2 * LONGEST)) {
      ends.push(index);
      previous = index;
      continue;
    }
    if (!spaced) continue;
    if (previous === 0 && tokens[index - 1]![1] <= dateline && tokens[index]![0] >= dateline) {
      ends.push(index);
      previous = index;
      continue;
    }
    if (isBoundary(word, index, { proposed: proposed.has(index), casual, start: previous })) {
      ends.push(index);
      previous = index;
    }
  }
  if (tokens.length > 0) ends.push(tokens.length);
  return ends;
}

/** Tokens above which a sentence is cut at the next comma or colon: a list or a table, no sentence. */
const LONGEST = 500;

/** Text whose writer does not begin sentences with a capital: `i` for `I`, or a small first letter. */
const CASUAL = /^\p{Ll}|(?:^|[\s"(])i(?=['’\s](?!e\.))/u;

/**
 * "TOKYO, Oct 2 (Reuters) - " or "Managua, Nicaragua — " before a report: where it was written, no part of its first
 * sentence. Between two dashes stands what somebody is.
 */
const DATELINE =
  /^[\p{Lu}][\p{Lu}.'’ -]{2,30}(?:, [\p{L}. ]{2,32}){0,2}(?:,? \d{1,2})?(?:, \d{4})?(?: ?\([^)]{2,30}\) ?\.?(?:--|[—–-]) (?=["“]?[\p{Lu}\d])| ?(?:--|[—–-]) (?=["“]?[\p{Lu}\d][^\p{Lu}]))|^(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}(?:, (?:\p{Lu}[\p{L}.'’-]+ ?){1,3})?(?:\([^)]{2,30}\) ?)?(?<= )(?:--|[—–]) (?=["“]?[\p{Lu}\d])(?![^.!?]* (?:--|[—–]) )|^\(\p{Lu}[\p{L}.]{1,14}\) ?(?:--|[—–-]) (?=["“]?[\p{Lu}\d])/u;

const CLOSERS = /^["”’')\]}»]+$/;

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|rev|gen|lt|col|sgt|capt|maj|cmdr|adm|gov|sen|rep|pres|hon|st|ft|mt|vs|v|no|nos|fig|e\.g|i\.e|cf|pp?|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|dept|est|inc|corp|co|ltd|al)\.$/i;

const ALWAYS_OPEN =
  /^(?:mr|mrs|ms|dr|prof|rev|gen|lt|col|sgt|capt|maj|cmdr|adm|gov|sen|rep|pres|hon|st|ft|mt|vs|v|e\.g|i\.e|cf)\.$/i;

/** Whether a sentence ends before token `index`, which follows white space. */
function isBoundary(
  word: (index: number) => string,
  index: number,
  { proposed, casual, start }: { proposed: boolean; casual: boolean; start: number },
): boolean {
  let last = index - 1;
  for (;;) {
    if (last - 3 > start && isReference(word, last - 2)) last -= 3;
    else if (last > start && CLOSERS.test(word(last))) last--;
    else break;
  }
  if (isReference(word, index)) return false;
  const mark = word(last);
  const next = word(index);
  const closed = last < index - 1;
  if (/^[.!?]+$/.test(mark) && /^(?:https?:|www\.)/.test(next)) return true;
  if (casual && /^(?:\.|[!?]+)$/.test(mark) && /^\p{Ll}/u.test(next)) return !closed;
  if (/^[!?]+$/.test(mark)) return !(/^\p{Ll}/u.test(next) || /^[,;:|—–-]/.test(next));
  if (/^(?:\.{2,}|…)$/.test(mark)) return /^["“‘'(]?\p{Lu}/u.test(next) && proposed;
  if (mark === ".") return !/^\p{Ll}/u.test(next) && !/^[,;:!?)]/.test(next);
  if (/\.$/.test(mark) && mark.length > 1) {
    // An abbreviation's own dot may end the sentence.
    if (ALWAYS_OPEN.test(mark)) return false;
    if (/^\p{Lu}\.$/u.test(mark)) return false;
    if (!/^["“‘]?\p{Lu}/u.test(next)) return false;
    if (closed) return true;
    if (TITLES.test(mark)) return proposed && STARTERS.has(next);
    return /^(?:[\p{L}]\.)+$/u.test(mark) ? STARTERS.has(next) : proposed;
  }
  return false;
}

/** "[6]" from token `index` on: a note that belongs to the sentence before it. */
function isReference(word: (index: number) => string, index: number): boolean {
  return (
    word(index) === "[" && /^(?:\d+|[a-z]|…)$/.test(word(index + 1)) && word(index + 2) === "]"
  );
}

/** Capitalised words that rarely continue a name: after "U.S." they begin a sentence. */
const STARTERS = new Set(
  (
    "The A An This That These Those He She It We They I You In On At But And However Meanwhile There If When While " +
    "After Before As His Her Its Their Our My What Why How Who Where For From With By To Not No So Yet Since Although " +
    "Though Because Until Also Still Then Now Here Some Many Most Each Every Both Another One Two"
  ).split(" "),
);
