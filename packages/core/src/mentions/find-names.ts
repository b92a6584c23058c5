import {
  firstWord,
  indexNames,
  type Gazetteer,
  type KnownName,
  type NameIndex,
} from "../lexicon/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { organizationNouns, placeNouns } from "../lexicon/noun-classes.ts";
import type { Sentence, Token } from "../reading/types.ts";
import { isTitle } from "./is-title.ts";
import { growNames } from "./grow-names.ts";
import { lastWordClass } from "./last-word-class.ts";
import { joinSplitNames } from "./join-split-names.ts";
import {
  EVENT_ENDS,
  FACILITY_ENDS,
  GOVERNED_ENDS,
  ORGANIZATION_ENDS,
  PLACE_ENDS,
} from "./last-word-class.ts";
import type { EntityType } from "./types.ts";
import { withForewords } from "./with-forewords.ts";
import { wholeTitles } from "./whole-titles.ts";
import { withOfficials } from "./with-officials.ts";
import { withoutAwards } from "./without-awards.ts";

/** A name in a sentence; token indexes, half-open. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** `NORP` is a nationality ("Russian"), `MISC` an event, work or product. */
  readonly label: "PER" | "ORG" | "LOC" | "NORP" | "MISC";
  /** What a gazetteer calls it: "Kiev" → "Kyiv". */
  readonly canonical?: string;
  readonly confidence: number;
  /** Who found it: `parser`, `gazetteer`, `title`, `first-name`, `chunk`, `run`, `document`, `judged`. */
  readonly rule: string;
  /** Names that begin it: "Norway" of "the Norway Cup". */
  readonly inside?: readonly Name[];
}

export interface NameOptions {
  readonly gazetteers?: readonly Gazetteer[];
  /** Read capitalised noun phrases as names, where no parser has marked any. */
  readonly chunks?: boolean;
}

/**
 * The names of one sentence: those of the parser's name head, corrected and completed by gazetteers. Articles,
 * titles and nationalities before a name are left out of it.
 */
export function findNames(sentence: Sentence, options: NameOptions = {}): Name[] {
  const index = indexNames(options.gazetteers);
  const known = findKnown(sentence, index);
  const found = options.chunks
    ? findChunks(sentence, index)
    : sentence.names.map((name): Name => {
        const label = name.type === "PER" || name.type === "ORG" ? name.type : "LOC";
        return {
          start: name.start,
          end: name.end,
          label,
          type: coarseTypes[label],
          confidence: name.confidence,
          rule: "parser",
        };
      });
  const trimmed = found.flatMap((name) => trim(sentence, name) ?? []);
  const whole = combine(sentence, trimmed, known).map((name) => extend(sentence, name, known));
  const names = growNames(sentence, joinSplitNames(sentence, whole));
  for (const name of findByFirstName(sentence, names, known)) names.push(name);
  for (const name of findByTitle(sentence, names)) names.push(name);
  if (!options.chunks && !isShouted(sentence)) {
    const left = findLeftOver(sentence, index, names);
    for (const name of growNames(sentence, left, names)) names.push(name);
  }
  return withOfficials(
    sentence,
    withForewords(sentence, wholeTitles(sentence, withoutAwards(sentence, names))),
  )
    .filter(({ start, end }) => end - start > 1 || sentence.tokens[start - 1]?.text !== "°")
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const coarseTypes = { PER: "person", ORG: "organization", LOC: "place" } as const;

export const labelOfType: Readonly<Record<EntityType, Name["label"]>> = {
  person: "PER",
  organization: "ORG",
  "geopolitical-entity": "LOC",
  place: "LOC",
  facility: "LOC",
  group: "NORP",
  event: "MISC",
  work: "MISC",
  product: "MISC",
  concept: "MISC",
};

interface Known extends KnownName {
  readonly start: number;
  readonly end: number;
}

/** Longest matches of the lists, from the left. */
function findKnown(sentence: Sentence, index: NameIndex): Known[] {
  const { tokens } = sentence;
  const matches: Known[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const longest = index.longest.get(firstWord(tokens[start]!.text));
    if (longest === undefined) continue;
    let form = "";
    let best: Known | undefined;
    for (let end = start; end < tokens.length && form.length <= longest; end++) {
      const gap = end > start && tokens[end]!.span[0] > tokens[end - 1]!.span[1];
      form += (gap ? " " : "") + tokens[end]!.text.replaceAll("’", "'");
      const known = index.names.get(form);
      if (known !== undefined) best = { ...known, start, end: end + 1 };
    }
    if (best === undefined || !isWrittenAsName(sentence, best)) continue;
    matches.push(best);
    start = best.end - 1;
  }
  return matches;
}

/** Rules out words that only look like the listed name: "us", "who", a verb at the head of a sentence. */
function isWrittenAsName(sentence: Sentence, known: Known): boolean {
  const { tokens } = sentence;
  if (known.end - known.start > 1) return true;
  const token = tokens[known.start]!;
  if (/^\p{Ll}/u.test(token.text)) return false;
  // "averaged 5.5 **PPG**": a unit
  if (/^\p{Lu}{2,4}$/u.test(token.text) && /^\d+\.\d+$/.test(tokens[known.start - 1]?.text ?? ""))
    return false;
  if (token.upos === "PROPN" || (known.form !== "name" && token.upos !== "VERB")) {
    // "JOIN US ON TELEGRAM": in a shouted line capitals tell nothing of a pronoun.
    return !(/^(?:US|WHO|IS|IT)$/.test(token.text) && isShouted(sentence));
  }
  if (token.upos === "PRON") return token.text === "US" && !isShouted(sentence);
  return (
    known.strength === "strong" &&
    (token.upos === "NOUN" || token.upos === "ADJ" || token.upos === "X")
  );
}

function isShouted(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => /\p{L}{2}/u.test(token.text));
  return words.length > 1 && words.every((token) => token.text === token.text.toUpperCase());
}

/** Takes article, titles, nationality and possessive mark off both ends; nothing may remain. */
function trim(sentence: Sentence, name: Name): Name | undefined {
  const { tokens } = sentence;
  let { start, end } = name;
  while (end > start && /^(?:['’]s?|[.,;:!?"“”)(]|['’`]s)$/.test(tokens[end - 1]!.text)) end--;
  while (start < end && /^(?:[,;:!?"“”)(‘'’@#*-]+|the|THE|a|an)$/.test(tokens[start]!.text))
    start++;
  // "Ms Ott" is nobody else's name, whatever it was taken for.
  const address =
    end - start > 1 &&
    /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(tokens[start]!.text) &&
    lastWordClass(tokens[end - 1]!.text) === undefined;
  if (address && name.label !== "PER")
    return trim(sentence, { ...name, label: "PER", type: "person" });
  if (name.label === "PER") {
    let cut = start;
    while (cut < end - 1 && (isTitle(tokens[cut]!, tokens[cut + 1]!) || isStance(tokens[cut]!)))
      cut++;
    start = cut;
  }
  if (end - start === 1 && isStance(tokens[start]!)) return undefined;
  return start < end ? { ...name, start, end } : undefined;
}

/** Says what is for or against a name: "**pro-Oslo** parties", "the **Pan-democrat** Ann Lee". */
function isStance({ text }: Token): boolean {
  return /^(?:pro|anti|pan|non|pre|post)-\p{L}/iu.test(text);
}

/** Merges what the parser found with what the lists know. */
function combine(sentence: Sentence, found: readonly Name[], known: readonly Known[]): Name[] {
  const names: Name[] = [];
  const used = new Set<Known>();
  for (const marked of found) {
    const name = withoutArticle(sentence, marked, known);
    const same = known.find((entry) => entry.start === name.start && entry.end === name.end);
    if (same !== undefined) {
      used.add(same);
      names.push(typed(sentence, name, same));
      continue;
    }
    const wider = known.find(
      (entry) =>
        entry.start <= name.start &&
        entry.end >= name.end &&
        entry.strength === "strong" &&
        entry.form === "name",
    );
    if (wider !== undefined) {
      if (!used.has(wider)) names.push(fromKnown(wider));
      used.add(wider);
      continue;
    }
    const inside = known.filter((entry) => entry.start < name.end && entry.end > name.start);
    const whole = readParts(sentence, name, inside);
    for (const entry of inside) used.add(entry);
    names.push(...whole);
  }
  for (const entry of known) {
    if (used.has(entry) || names.some((name) => name.start < entry.end && name.end > entry.start))
      continue;
    if (entry.strength === "strong" && standsAlone(sentence, entry)) names.push(fromKnown(entry));
  }
  return names;
}

/** "The White House" is listed without its article; "The Mozilla Foundation" keeps it, if the parser says so. */
function withoutArticle(sentence: Sentence, name: Name, known: readonly Known[]): Name {
  if (sentence.tokens[name.start]!.text !== "The") return name;
  const listed = known.some((entry) => entry.start === name.start + 1 && entry.end === name.end);
  const alone = name.start === 0 || name.end - name.start === 1 || name.label !== "ORG";
  return (listed || alone) && name.end - name.start > 1 ? { ...name, start: name.start + 1 } : name;
}

/** A found name over listed ones: "Ukrainian President" is no name, "Kyiv Post" is one. */
function readParts(sentence: Sentence, name: Name, inside: readonly Known[]): Name[] {
  const first = inside[0];
  if (first === undefined || first.start > name.start || first.end >= name.end)
    return [refine(sentence, name)];
  if (first.form !== "demonym" || name.label !== "PER") return [refine(sentence, name)];
  const rest = trim(sentence, { ...name, start: first.end });
  return rest === undefined ? [fromKnown(first)] : [fromKnown(first), refine(sentence, rest)];
}

function fromKnown(entry: Known): Name {
  const label = entry.form === "name" ? labelOfType[entry.type] : "NORP";
  return {
    start: entry.start,
    end: entry.end,
    type: entry.type,
    label,
    canonical: entry.label,
    confidence: entry.strength === "strong" ? 0.9 : 0.6,
    rule: "gazetteer",
  };
}

/** The parser's span with the list's finer type; a person may be called as a town is. */
function typed(sentence: Sentence, name: Name, known: Known): Name {
  if (known.form !== "name") {
    return { ...fromKnown(known), confidence: Math.max(name.confidence, 0.9) };
  }
  const label = labelOfType[known.type];
  if (known.label === "Washington D.C." && isStateOfTown(sentence, known))
    return { ...name, label: "LOC", type: known.type, canonical: "Washington State" };
  if (name.label === "PER" && (known.strength === "weak" || known.list === "cities")) {
    return precededByTitle(sentence, name.start) ||
      name.confidence > 0.6 ||
      known.strength === "weak"
      ? name
      : { ...fromKnown(known) };
  }
  if (known.strength === "weak" && label !== name.label) return name;
  if (label !== name.label && known.list === "cities") {
    // A club or team goes by its town's name; the parser saw the sentence.
    return name.label === "ORG" && name.confidence > 0.7 ? { ...name } : fromKnown(known);
  }
  return {
    ...name,
    label,
    type: known.type,
    canonical: known.label,
    confidence: Math.max(name.confidence, 0.9),
  };
}

/** "in Everett, Washington, on Monday": a town's state, and no further item of a list. */
function isStateOfTown({ tokens }: Sentence, { start, end }: Known): boolean {
  if (end - start > 1 || tokens[start - 1]?.text !== "," || tokens[start - 2]?.upos !== "PROPN")
    return false;
  const town = tokens[start - 2]!;
  const isList = tokens.some(
    ({ head, relation }, at) =>
      relation === "cc" &&
      at > start - 2 &&
      (head === start || tokens[head ?? 0]!.head === town.index),
  );
  return !isList && tokens[start]!.relation !== "conj";
}

function precededByTitle(sentence: Sentence, start: number): boolean {
  const before = sentence.tokens[start - 1];
  return before !== undefined && isTitle(before, sentence.tokens[start]);
}

/** A listed name inside a longer capitalised phrase is a part of something unknown, not a name by itself. */
function standsAlone(sentence: Sentence, entry: Known): boolean {
  const { tokens } = sentence;
  if (entry.form !== "name") return true;
  const next = tokens[entry.end];
  const before = tokens[entry.start - 1];
  const head = tokens[entry.end - 1]!;
  // "Regina Ip" is nobody's town.
  if (entry.list === "cities" && next !== undefined && isNameWord(next) && isFirstName(head.text))
    return false;
  const glued = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.upos === "PROPN" &&
    /^\p{Lu}/u.test(token.text) &&
    (token.head === head.index || head.head === token.index) &&
    (baseOf(token) === "flat" || baseOf(head) === "flat");
  return !glued(next) && !glued(before);
}

function baseOf(token: Token): string {
  return token.relation.replace(/:.*/, "");
}

/** A person's name goes on over hyphens ("Wong Kwok-kin") and from a first name to the surname ("Tom Cruise"). */
function extend(sentence: Sentence, name: Name, known: readonly Known[]): Name {
  if (name.label !== "PER") return name;
  const { tokens } = sentence;
  let { end } = name;
  while (
    isGlued(tokens, end) &&
    isGlued(tokens, end + 1) &&
    tokens[end]!.text === "-" &&
    tokens[end + 1]!.upos === "PROPN" &&
    /^\p{Ll}/u.test(tokens[end + 1]!.text)
  )
    end += 2;
  const only = tokens[name.start]!;
  if (end - name.start === 1 && isFirstName(only.text) && isSurname(sentence, end, known)) end++;
  return end === name.end ? name : { ...name, end };
}

function isGlued(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    token.span[0] === before.span[1] &&
    /^[\p{L}-]+$/u.test(token.text)
  );
}

function isSurname(sentence: Sentence, index: number, known: readonly Known[]): boolean {
  const token = sentence.tokens[index];
  const before = sentence.tokens[index - 1]!;
  if (token === undefined || !isNameWord(token) || token.text === token.text.toUpperCase())
    return false;
  if (token.head !== before.index && before.head !== token.index && token.head !== before.head)
    return false;
  if (ORGANIZATION_ENDS.test(token.text) || EVENT_ENDS.test(token.text) || isMonthOrDay(token.text))
    return false;
  return !known.some(
    (entry) => entry.start <= index && entry.end > index && entry.strength === "strong",
  );
}

/** A known first name before an unmarked capitalised word: "Image: Nick Moreau". */
function findByFirstName(
  sentence: Sentence,
  names: readonly Name[],
  known: readonly Known[],
): Name[] {
  const { tokens } = sentence;
  const isTaken = (index: number): boolean =>
    names.some(({ start, end }) => start <= index && end > index);
  const found: Name[] = [];
  for (let start = 0; start + 1 < tokens.length; start++) {
    const first = tokens[start]!;
    if (first.upos !== "PROPN" || isTaken(start) || isTaken(start + 1)) continue;
    if (
      !isFirstName(first.text) ||
      tokens[start - 1]?.upos === "DET" ||
      known.some((entry) => entry.start <= start && entry.end > start && entry.list !== "cities")
    )
      continue;
    if (!isSurname(sentence, start + 1, known)) continue;
    let end = start + 2;
    while (
      end < tokens.length &&
      !isTaken(end) &&
      tokens[end]!.relation === "flat" &&
      isSurname(sentence, end, known)
    )
      end++;
    // "John Hopkins University": the run is a longer name's.
    const next = tokens[end];
    if (
      next !== undefined &&
      next.upos === "PROPN" &&
      isNameWord(next) &&
      next.head !== undefined &&
      next.index === end &&
      (next.head === first.index || first.head === next.index)
    )
      continue;
    found.push({ start, end, label: "PER", type: "person", confidence: 0.7, rule: "first-name" });
    start = end - 1;
  }
  return found;
}

/** Finer types by the last word: "Boryspil Airport", "Black Sea", "Orange County". */
function refine(sentence: Sentence, name: Name): Name {
  const last = sentence.tokens[name.end - 1]!.text;
  const first = sentence.tokens[name.start]!.text;
  if (name.label === "LOC") {
    if (FACILITY_ENDS.test(last) && name.end - name.start > 1) return { ...name, type: "facility" };
    if (PLACE_ENDS.test(last) || PLACE_ENDS.test(first)) return { ...name, type: "place" };
    if (GOVERNED_ENDS.test(last)) return { ...name, type: "geopolitical-entity" };
  }
  return name;
}

/** "President" + an unmarked capitalised word is a person. */
function findByTitle(sentence: Sentence, names: readonly Name[]): Name[] {
  const { tokens } = sentence;
  const taken = new Set(
    names.flatMap(({ start, end }) => tokens.slice(start, end).map(({ index }) => index)),
  );
  const found: Name[] = [];
  for (let start = 1; start < tokens.length; start++) {
    if (
      taken.has(start) ||
      !isNameWord(tokens[start]!) ||
      !isTitle(tokens[start - 1]!, tokens[start])
    )
      continue;
    if (isTitle(tokens[start]!)) continue;
    let end = start;
    while (end < tokens.length && !taken.has(end) && isNameWord(tokens[end]!)) end++;
    found.push({ start, end, label: "PER", type: "person", confidence: 0.75, rule: "title" });
    start = end;
  }
  return found;
}

function isNameWord(token: Token): boolean {
  return (
    token.upos === "PROPN" && /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(token.text) && token.text.length > 1
  );
}

/** Runs of proper nouns, for trees without a name head. */
function findChunks(sentence: Sentence, index: NameIndex): Name[] {
  const { tokens } = sentence;
  const chunks: Name[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (tokens[start]!.upos !== "PROPN") continue;
    let end = start + 1;
    while (end < tokens.length && continuesChunk(sentence, start, end)) end++;
    while (
      end > start + 1 &&
      tokens[end - 1]!.upos !== "PROPN" &&
      !/^[\d.]+$|^\)$/.test(tokens[end - 1]!.text)
    )
      end--;
    let from = start;
    while (from < end - 1 && isTitle(tokens[from]!, tokens[from + 1])) from++;
    // "her **Christian** Democrats": what is tagged as a name is a part of it.
    while (isNameAdjective(tokens[from - 1], end - 1)) from--;
    // "the 9th Circuit"
    const before = tokens[from - 1];
    if (/^\d+(?:st|nd|rd|th)$/.test(before?.text ?? "") && before!.head === end - 1) from--;
    if (!isMonthOrDay(tokens[end - 1]!.text) && !(end - from === 1 && isTitle(tokens[from]!))) {
      const type = guessType(sentence, from, end, index);
      chunks.push({
        start: from,
        end,
        type,
        label: labelOfType[type],
        confidence: 0.6,
        rule: "chunk",
      });
    }
    start = end - 1;
  }
  return chunks;
}

function isNameAdjective(token: Token | undefined, head: number): boolean {
  if (token === undefined || token.index === 0 || token.head !== head) return false;
  return token.upos === "ADJ" && token.xpos === "NNP" && /^\p{Lu}\p{Ll}+$/u.test(token.text);
}

/** Proper nouns that head a phrase and that nobody has read: what they name must be guessed. */
function findLeftOver(sentence: Sentence, index: NameIndex, names: readonly Name[]): Name[] {
  return findChunks(sentence, index)
    .filter((chunk) => {
      if (names.some((name) => name.start < chunk.end && name.end > chunk.start)) return false;
      const words = sentence.tokens.slice(chunk.start, chunk.end);
      if (
        !words.every(({ text }) => /^[\p{Lu}\p{N}]|^(?:of|the|&|-)$/u.test(text)) ||
        !/\p{L}/u.test(words[0]!.text)
      )
        return false;
      // "Secretary of **State**"
      const of = sentence.tokens[chunk.start - 1];
      const role = sentence.tokens[chunk.start - 2];
      if (of?.text === "of" && role !== undefined && isTitle(role) && isBody(words[0]!.text))
        return false;
      return !isTitle(words.at(-1)!);
    })
    .map((chunk): Name => {
      const form = sentence.tokens
        .slice(chunk.start, chunk.end)
        .map(({ text }) => text)
        .join(" ");
      const known = index.names.get(form);
      if (known !== undefined && known.list !== "cities" && chunk.start > 0)
        return { ...fromKnown({ ...known, start: chunk.start, end: chunk.end }), confidence: 0.5 };
      return { ...chunk, type: "concept", label: "MISC", confidence: 0.4 };
    });
}

/** What a title is "of" without naming it: "State", "Staff". */
function isBody(word: string): boolean {
  return placeNouns.has(word.toLowerCase()) || organizationNouns.has(word.toLowerCase());
}

function continuesChunk(sentence: Sentence, start: number, end: number): boolean {
  const { tokens } = sentence;
  const token = tokens[end]!;
  const previous = tokens[end - 1]!;
  if (token.upos === "PROPN") {
    if (isMonthOrDay(token.text)) return false;
    // "the largest fire, the **Basin** Fire": the whole stands in apposition, not its last word.
    if (previous.head === token.index && baseOf(previous) === "compound") return true;
    return (
      token.head !== undefined &&
      (token.head === previous.index ||
        previous.head === token.index ||
        token.head === previous.head ||
        (token.head >= start && token.head < end) ||
        (previous.head !== undefined &&
          previous.head > end &&
          tokens[previous.head]!.upos === "PROPN")) &&
      baseOf(token) !== "conj" &&
      baseOf(token) !== "appos" &&
      baseOf(token) !== "parataxis"
    );
  }
  // "Interstate 80"
  if (token.upos === "NUM" && baseOf(token) === "flat")
    return token.head !== undefined && token.head >= start && token.head < end;
  if (token.text === "-" || token.text === "&") {
    const next = tokens[end + 1];
    // "Saint-Gobain", wherever its hyphen hangs in the tree.
    const tied = token.span[0] === previous.span[1] && next?.span[0] === token.span[1];
    return next?.upos === "PROPN" && (token.head === next.index || tied);
  }
  if (token.text === "of" && tokens[end + 1] !== undefined) {
    const next = tokens[end + 1]!.text === "the" ? tokens[end + 2] : tokens[end + 1];
    return next?.upos === "PROPN" && ORGANIZATION_ENDS.test(previous.text);
  }
  if (token.text === "the") return previous.text === "of";
  return false;
}

function isMonthOrDay(word: string): boolean {
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    word,
  );
}

function guessType(sentence: Sentence, start: number, end: number, index: NameIndex): EntityType {
  const { tokens } = sentence;
  const last = tokens[end - 1]!;
  const form = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");
  const known = index.names.get(form);
  if (known !== undefined && known.strength === "strong") return known.type;
  if (precededByTitle(sentence, start)) return "person";
  if (ORGANIZATION_ENDS.test(last.text)) return "organization";
  if (end - start > 1 && FACILITY_ENDS.test(last.text)) return "facility";
  if (PLACE_ENDS.test(last.text)) return "place";
  if (GOVERNED_ENDS.test(last.text)) return "geopolitical-entity";
  if (EVENT_ENDS.test(last.text)) return "event";
  if (isFirstName(tokens[start]!.text) && end - start < 4) return "person";
  if (/^[A-Z]{2,6}$/.test(form)) return "organization";
  if (known !== undefined) return known.type;
  const head = headIn(sentence, start, end);
  const preposition = tokens.find((token) => token.head === head.index && baseOf(token) === "case");
  if (preposition !== undefined && /^(?:in|at|near|from|to|across)$/i.test(preposition.text))
    return "place";
  if (end - start >= 2 && tokens.slice(start + 1, end).every((token) => baseOf(token) === "flat"))
    return "person";
  if (
    head.relation === "nsubj" &&
    head.head !== undefined &&
    /^(?:say|tell|add|write|state|think|note)$/.test(tokens[head.head]!.lemma)
  ) {
    return "person";
  }
  return "organization";
}

function headIn(sentence: Sentence, start: number, end: number): Token {
  return (
    sentence.tokens
      .slice(start, end)
      .find(({ head }) => head === undefined || head < start || head >= end) ??
    sentence.tokens[end - 1]!
  );
}
