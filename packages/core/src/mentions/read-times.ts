import type { Span } from "../document/types.ts";
import type { Sentence } from "../reading/types.ts";
import { readNumber, numberPattern } from "./numbers.ts";
import type { TimeValue } from "./types.ts";

/** Where relative times count from. Dates are days since 1970-01-01. */
export interface TimeAnchors {
  /** The day the document was published: "Tuesday", "yesterday". */
  readonly published?: number;
  /** The last time told in the text: "two days later". */
  told?: { day: number; minute?: number };
}

/** Day number of an ISO date, or of the date part of an ISO date and time; nothing for other text. */
export function readDay(iso: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "");
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The dates and clock times of a sentence. Relative ones get values where the document has a date; "later" and
 * "earlier" count from the last date told. `anchors.told` moves on as the text is read.
 */
export function readTimes(sentence: Sentence, text: string, anchors: TimeAnchors): TimeValue[] {
  const [from, to] = sentence.span;
  const source = text.slice(from, to);
  if (!MAY_TELL.test(source)) return [];
  const times: TimeValue[] = [];
  for (const match of source.matchAll(PATTERN)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (!sentence.tokens.some(({ span }) => span[0] === start)) continue;
    if (!sentence.tokens.some(({ span }) => span[1] === end)) continue;
    if (isNoTime(sentence, match[0], start)) continue;
    const interval = readInterval(match.groups!, anchors, isFuture(sentence, start));
    const value: TimeValue = {
      text: text.slice(start, end),
      span: [start, end] satisfies Span,
      kind: "date",
      ...(interval?.start !== undefined && { start: interval.start }),
      ...(interval?.end !== undefined && { end: interval.end }),
      approximate: interval?.approximate ?? false,
    };
    times.push(value);
    if (interval !== undefined && interval.day !== undefined) {
      anchors.told = {
        day: interval.day,
        ...(interval.minute !== undefined && { minute: interval.minute }),
      };
    }
  }
  return times;
}

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
const DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const PARTS = "morning|afternoon|evening|night";
const SPANS = "minute|hour|day|week|month|year|decade";
const S = "[\\s\\u00a0]+";

const PATTERN = new RegExp(
  [
    `(?<iso>\\d{4}-\\d\\d-\\d\\d)`,
    `(?:(?:late|early)${S}(?:on${S})?)?(?:(?:${DAYS}),?${S})?(?:(?<month>${MONTHS})${S}(?<date>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,?${S}(?<year>\\d{4}))?|(?<date2>\\d{1,2})(?:st|nd|rd|th)?${S}(?:of${S})?(?<month2>${MONTHS})(?:,?${S}(?<year2>\\d{4}))?|(?<month3>${MONTHS}),?${S}(?<year3>\\d{4}))`,
    `(?:(?<which>late|early|last|next|this|earlier${S}on|later${S}on|later|earlier)${S})?(?<weekday>${DAYS})(?:${S}(?<part>${PARTS}))?`,
    `(?<now>the${S}day${S}before${S}yesterday|the${S}day${S}after${S}tomorrow|yesterday|today|tomorrow|tonight|overnight|last${S}night)(?:${S}(?<nowPart>${PARTS}))?`,
    `this${S}(?<thisPart>${PARTS})`,
    `(?:(?:earlier|later|late|early)${S})?(?<relative>last|this|next|past|previous|coming)${S}(?<unit>week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|(?:${MONTHS}))`,
    `the${S}(?<weekend>weekend)`,
    `(?:(?<vague>just${S}(?:a${S}few${S})?|a${S}few${S}|several${S}|some${S})|(?<count>${numberPattern}|a|an)${S}(?:and${S}a${S}half${S})?)?(?<span>${SPANS})s?${S}(?<direction>ago|earlier|later|prior|before(?=[.,])|after(?=[.,]))`,
    `(?<clock>\\d{1,2})(?::(?<minutes>\\d\\d))?[\\s\\u00a0]*(?<half>a\\.m\\.|p\\.m\\.|am|pm|AM|PM)(?:${S}(?<zone>ET|EST|EDT|GMT|UTC|CET|CEST|PT|PST|PDT|MSK|EET|EEST|BST))?`,
    `(?<clock24>[01]?\\d|2[0-3]):(?<minutes24>[0-5]\\d)(?:${S}(?<zone24>ET|EST|EDT|GMT|UTC|CET|CEST|PT|PST|PDT|MSK|EET|EEST|BST))`,
    `(?<noon>noon|midnight|midday)`,
    `(?<bareMonth>January|February|April|June|July|August|September|October|November|December|(?<=\\b(?:in|In|since|Since|until|by|last|next|of)${S})(?:March|May))(?!\\p{L})`,
    `(?<=\\b(?:in|In|since|Since|from|until|by|By|of|before|after|during|around|to|and|for|early|late|mid-?)${S})(?<bareYear>1[5-9]\\d\\d|20\\d\\d)(?![\\p{L}\\p{N}%]|[.,]\\d|-\\p{L})`,
    `(?:the${S})?(?:(?:early|late|mid)(?:-|${S}))?(?<decade>1[5-9]\\d0|20\\d0)s`,
  ]
    .map((source) => `(?:${source})(?![\\p{L}\\p{N}])`)
    .join("|")
    // A full stop ends "a.m.": no letter may follow, a space may.
    .replaceAll("\\.m\\.(?![\\p{L}\\p{N}])", "\\.m\\.")
    .replace(/^.*$/s, (all) => `(?<![\\p{L}\\p{N}-])(?:${all})`),
  "gu",
);

/** Some part of every time above: most sentences have none, and this is soon seen. */
const MAY_TELL =
  /\d|day|night|morrow|morning|noon|evening|minute|hour|week|month|year|decade|century|spring|summer|autumn|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

interface Interval {
  readonly start?: string;
  readonly end?: string;
  readonly day?: number;
  readonly minute?: number;
  readonly approximate?: boolean;
}

function readInterval(
  groups: Readonly<Record<string, string | undefined>>,
  anchors: TimeAnchors,
  future: boolean,
): Interval | undefined {
  const { published } = anchors;
  if (groups["iso"] !== undefined) return oneDay(readDay(groups["iso"])!);
  const month = groups["month"] ?? groups["month2"] ?? groups["month3"];
  if (month !== undefined) {
    const number = monthOf(month);
    const date = groups["date"] ?? groups["date2"];
    const stated = groups["year"] ?? groups["year2"] ?? groups["year3"];
    const year = stated === undefined ? yearOf(published) : Number(stated);
    if (year === undefined) return undefined;
    if (date === undefined) return months(year, number, 1);
    if (Number(date) > 31 || Number(date) < 1) return undefined;
    return oneDay(dayOf(year, number, Number(date)));
  }
  if (groups["decade"] !== undefined) {
    const year = Number(groups["decade"]);
    return { start: `${year}-01-01`, end: `${year + 10}-01-01` };
  }
  if (groups["bareYear"] !== undefined) {
    const year = Number(groups["bareYear"]);
    return { start: `${year}-01-01`, end: `${year + 1}-01-01` };
  }
  if (groups["direction"] !== undefined) return readDistance(groups, anchors);
  if (
    groups["clock"] !== undefined ||
    groups["clock24"] !== undefined ||
    groups["noon"] !== undefined
  ) {
    return readClock(groups, anchors);
  }
  if (published === undefined) return undefined;
  if (groups["weekday"] !== undefined) {
    const wanted = WEEKDAYS.indexOf(groups["weekday"]);
    const today = weekdayOf(published);
    const back = (today - wanted + 7) % 7;
    const which = groups["which"];
    const day =
      which === "next" || (future && back !== 0 && which !== "last")
        ? published + ((wanted - today + 7) % 7 || 7)
        : which === "last" && back === 0
          ? published - 7
          : published - back;
    return partOfDay(
      day,
      groups["part"] ?? (which === "late" ? "evening" : which === "early" ? "morning" : undefined),
    );
  }
  if (groups["now"] !== undefined) {
    const word = groups["now"].replace(/\s+/g, " ");
    const shift = NOW[word] ?? 0;
    const part =
      word === "tonight" || word === "last night" || word === "overnight"
        ? "night"
        : groups["nowPart"];
    return partOfDay(published + shift, part);
  }
  if (groups["thisPart"] !== undefined) return partOfDay(published, groups["thisPart"]);
  if (groups["weekend"] !== undefined) return weekend(published, 0);
  if (groups["bareMonth"] !== undefined) {
    const number = monthOf(groups["bareMonth"]);
    const year = yearOf(published)!;
    const current = Number(isoOf(published).slice(5, 7));
    return months(number > current && !future ? year - 1 : year, number, 1);
  }
  if (groups["relative"] !== undefined)
    return readRelative(groups["relative"], groups["unit"]!, published);
  return undefined;
}

const NOW: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  yesterday: -1,
  "last night": -1,
  overnight: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
};

function readRelative(which: string, unit: string, published: number): Interval | undefined {
  const shift = which === "this" ? 0 : which === "next" || which === "coming" ? 1 : -1;
  const year = yearOf(published)!;
  if (unit === "week") {
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * shift;
    return { start: isoOf(monday), end: isoOf(monday + 7) };
  }
  if (unit === "weekend") return weekend(published, shift);
  if (unit === "month") {
    const month = Number(isoOf(published).slice(5, 7)) + shift;
    return months(year, month, 1);
  }
  if (unit === "year") return { start: `${year + shift}-01-01`, end: `${year + shift + 1}-01-01` };
  if (unit === "decade" || unit === "century") {
    const size = unit === "decade" ? 10 : 100;
    const first = Math.floor(year / size) * size + shift * size;
    return { start: `${first}-01-01`, end: `${first + size}-01-01` };
  }
  const season = SEASONS[unit];
  if (season !== undefined) return { ...months(year + shift, season, 3), approximate: true };
  const month = monthOf(unit);
  return Number.isNaN(month) ? undefined : months(year + shift, month, 1);
}

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** "two days later", "40 minutes later", "just days ago". */
function readDistance(
  groups: Readonly<Record<string, string | undefined>>,
  anchors: TimeAnchors,
): Interval | undefined {
  const direction = groups["direction"];
  const forward = direction === "later" || direction === "after";
  const anchor =
    direction === "ago" || anchors.told === undefined ? anchors.published : anchors.told.day;
  if (anchor === undefined) return undefined;
  const span = groups["span"]!;
  if (groups["count"] === undefined) {
    const days = (DAYS_IN[span] ?? 1) * 7;
    const [first, last] = forward ? [anchor, anchor + days] : [anchor - days, anchor];
    return { start: isoOf(first), end: isoOf(last), approximate: true };
  }
  const count = readNumber(groups["count"]) ?? 1;
  const sign = forward ? 1 : -1;
  if (span === "minute" || span === "hour") {
    const minute = anchors.told?.minute;
    if (minute === undefined || direction === "ago")
      return { ...oneDay(anchor), approximate: true };
    const moved = anchor * 1440 + minute + sign * count * (span === "hour" ? 60 : 1);
    return moment(Math.floor(moved / 1440), ((moved % 1440) + 1440) % 1440);
  }
  if (span === "day") return oneDay(anchor + sign * count);
  if (span === "week") return { ...oneDay(anchor + sign * count * 7), approximate: true };
  const year = yearOf(anchor)!;
  const month = Number(isoOf(anchor).slice(5, 7));
  if (span === "month") return { ...months(year, month + sign * count, 1), approximate: true };
  const shifted = year + sign * count * (span === "decade" ? 10 : 1);
  return {
    start: `${pad(shifted, 4)}-01-01`,
    end: `${pad(shifted + 1, 4)}-01-01`,
    approximate: true,
  };
}

const DAYS_IN: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
};

function readClock(
  groups: Readonly<Record<string, string | undefined>>,
  anchors: TimeAnchors,
): Interval | undefined {
  const day = anchors.told?.day ?? anchors.published;
  if (day === undefined) return undefined;
  if (groups["noon"] !== undefined) return moment(day, groups["noon"] === "midnight" ? 0 : 720);
  if (groups["clock24"] !== undefined)
    return moment(day, Number(groups["clock24"]) * 60 + Number(groups["minutes24"]));
  const hour = Number(groups["clock"]);
  if (hour > 12) return undefined;
  const afternoon = /^p/i.test(groups["half"]!);
  return moment(day, ((hour % 12) + (afternoon ? 12 : 0)) * 60 + Number(groups["minutes"] ?? 0));
}

/** A town's or a person's name, a verb: "may", "march", "April Ryan". */
function isNoTime(sentence: Sentence, text: string, start: number): boolean {
  const token = sentence.tokens.find(({ span }) => span[0] === start);
  if (token === undefined) return true;
  const single = token.text === text;
  return (
    single &&
    sentence.names.some(
      (name) => name.type === "PER" && name.start <= token.index && name.end > token.index,
    )
  );
}

/** "will meet on Friday": the weekday to come. */
function isFuture(sentence: Sentence, start: number): boolean {
  const token = sentence.tokens.find(({ span }) => span[0] === start);
  let head = token?.head;
  for (let steps = 0; head !== undefined && steps < 4; steps++) {
    const verb = sentence.tokens[head]!;
    const at = head;
    const auxiliary = sentence.tokens.some(
      ({ head: above, relation, lemma }) =>
        above === at && relation === "aux" && /^(?:will|shall|'ll|’ll)$/.test(lemma),
    );
    if (auxiliary) return true;
    if (verb.upos === "VERB") return false;
    head = verb.head;
  }
  return false;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function monthOf(name: string): number {
  const index = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? Number.NaN : index / 3 + 1;
}

function partOfDay(day: number, part: string | undefined): Interval {
  const hours = part === undefined ? undefined : PART_HOURS[part];
  if (hours === undefined) return oneDay(day);
  const [from, to] = hours;
  return {
    start: `${isoOf(day)}T${pad(from, 2)}:00`,
    end: `${isoOf(day + Math.floor(to / 24))}T${pad(to % 24, 2)}:00`,
    day,
    approximate: true,
  };
}

const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
};

function weekend(published: number, shift: number): Interval {
  // Said on a weekday, "the weekend" is the last one; on Saturday or Sunday, this one.
  const weekday = weekdayOf(published);
  const saturday = published - ((weekday + 1) % 7) + 7 * (shift > 0 ? 1 : 0);
  return { start: isoOf(saturday), end: isoOf(saturday + 2), day: saturday };
}

function moment(day: number, minute: number): Interval {
  const next = minute + 1;
  const clock = (at: number, on: number): string =>
    `${isoOf(on)}T${pad(Math.floor(at / 60), 2)}:${pad(at % 60, 2)}`;
  return {
    start: clock(minute, day),
    end: next === 1440 ? clock(0, day + 1) : clock(next, day),
    day,
    minute,
  };
}

function oneDay(day: number): Interval {
  return { start: isoOf(day), end: isoOf(day + 1), day };
}

function months(year: number, month: number, count: number): Interval {
  const first = year * 12 + month - 1;
  const iso = (at: number): string =>
    `${pad(Math.floor(at / 12), 4)}-${pad((((at % 12) + 12) % 12) + 1, 2)}-01`;
  return { start: iso(first), end: iso(first + count) };
}

function yearOf(day: number | undefined): number | undefined {
  return day === undefined ? undefined : Number(isoOf(day).slice(0, 4));
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
function dayOf(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayOf`, as `YYYY-MM-DD`. */
function isoOf(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
