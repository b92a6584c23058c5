import type { Span } from "../document/types.ts";
import { readWithWink } from "./wink.ts";

export interface TokenizedText {
  /** Offsets in the text, in order, without overlap. */
  readonly tokens: readonly Span[];
  /** Token counts: each sentence ends before this index. */
  readonly sentenceEnds: readonly number[];
}

/**
 * Tokens as UD English cuts them (EWT, GUM): wink-nlp's tokens, repaired. Clitics (`do|n't`, `I|'m`, `Putin|'s`),
 * hyphened words except after a prefix (`30|-|day`, but `pre-war`), runs of one mark (`!!!`), words with letters
 * wink's alphabet lacks (`Dvořák`), web addresses, `gon|na`, `10|am`.
 */
export function tokenize(text: string): TokenizedText {
  const { starts, ends, sentenceEnds } = readWithWink(text);
  const repaired: Span[] = [];
  const counts: number[] = [];
  let sentence = 0;
  for (let first = 0; first < starts.length;) {
    let last = first;
    while (last + 1 < starts.length && starts[last + 1] === ends[last]) last++;
    const pieces = Array.from({ length: last - first + 1 }, (_, index): Span => [
      starts[first + index]!,
      ends[first + index]!,
    ]);
    for (const token of repairChunk(text, pieces)) repaired.push(token);
    while (sentence < sentenceEnds.length && sentenceEnds[sentence]! <= last + 1) {
      const boundary = sentenceEnds[sentence]! === 0 ? 0 : ends[sentenceEnds[sentence]! - 1]!;
      let count = repaired.length;
      while (count > 0 && repaired[count - 1]![0] >= boundary) count--;
      counts.push(count);
      sentence++;
    }
    first = last + 1;
  }
  return { tokens: repaired, sentenceEnds: counts };
}

/** Repairs the tokens of one stretch without white space. */
function repairChunk(text: string, pieces: readonly Span[]): Span[] {
  const start = pieces[0]![0];
  const end = pieces.at(-1)![1];
  if (pieces.length === 1 && /^[A-Za-z]+$/.test(text.slice(start, end))) {
    return splitSpan(text, pieces[0]!);
  }
  const chunk = text.slice(start, end);
  const address = chunk.length <= LONGEST_ADDRESS ? ADDRESS.exec(chunk) : null;
  if (address !== null) {
    const from = start + address.index;
    const until = from + address[0].length;
    return [
      ...keepPieces(text, pieces, start, from),
      [from, until],
      ...keepPieces(text, pieces, until, end),
    ];
  }
  return mergePieces(text, pieces).flatMap((piece) => splitSpan(text, piece));
}

/** In UTF-16 code units; matching takes time quadratic in it. */
const LONGEST_ADDRESS = 2000;

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[\p{L}\p{N}/]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|gov|edu|info|co\.uk)(?:\/[^\s<>"“”]*[\p{L}\p{N}/])?(?![\p{L}\p{N}])/u;

function keepPieces(text: string, pieces: readonly Span[], from: number, until: number): Span[] {
  const inside = pieces
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, until)])
    .filter(([start, end]) => start < end);
  return mergePieces(text, inside).flatMap((piece) => splitSpan(text, piece));
}

/** Prefixes that stay with their word in the treebanks: `pre-war`, `co-founder`, `e-mail`. */
const PREFIXES = new Set(
  (
    "anti bi co counter cross de e eco ex extra hyper il inter intra macro mega meta micro mid mini mis multi neo " +
    "non over pan para poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un under vice"
  ).split(" "),
);

function mergePieces(text: string, pieces: readonly Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && last[1] === start && belongs(text, last, [start, end])) {
      last[1] = end;
    } else merged.push([start, end]);
  }
  return merged;
}

function belongs(text: string, left: Span, right: Span): boolean {
  const before = text.slice(...left);
  const after = text.slice(...right);
  // Runs of marks: "!!!", "?!", "...", "--", "***".
  if (/^[!?]+$/.test(before) && /^[!?]+$/.test(after)) return true;
  if (
    /^([.\-*=_~#<>])\1*$/.test(before) &&
    after[0] === before[0] &&
    /^([.\-*=_~#<>])\1*$/.test(after)
  ) {
    return true;
  }
  // A word that wink cut at a letter outside its alphabet.
  const edge = [...before].at(-1)! + [...after][0]!;
  if (/^[\p{L}\p{M}]{2}$/u.test(edge) && /[^\0-\x7F]/.test(edge)) return true;
  if (/^\p{M}/u.test(after)) return true;
  // "OPEC+", "Disney+".
  if (after === "+" && /^\p{Lu}\p{L}+$/u.test(before))
    return !/^[\p{L}\p{N}+]/u.test(text.slice(right[1], right[1] + 1));
  // "9/11", "1/2", "03/15/2001".
  if (
    /^\d+(?:\/\d+)*$/.test(before) &&
    after === "/" &&
    /^\/\d/.test(text.slice(right[0], right[0] + 2))
  ) {
    return true;
  }
  if (/^\d+(?:\/\d+)*\/$/.test(before) && /^\d+$/.test(after)) return true;
  // "RM1.08": an amount in a currency that wink does not know.
  if (
    /^\p{Lu}{1,3}\$?\d+$/u.test(before) &&
    after === "." &&
    /^\.\d/.test(text.slice(right[0], right[0] + 2))
  ) {
    return true;
  }
  if (/^\p{Lu}{1,3}\$?\d+\.$/u.test(before) && /^\d+$/.test(after)) return true;
  // "pre" "-" "war".
  if (
    after === "-" &&
    PREFIXES.has(before.toLowerCase()) &&
    /^-\p{L}/u.test(text.slice(right[0], right[0] + 3))
  ) {
    return true;
  }
  return (
    /^\p{L}+-$/u.test(before) &&
    PREFIXES.has(before.slice(0, -1).toLowerCase()) &&
    /^\p{L}/u.test(after)
  );
}

/** Words that are two in the treebanks, with where they are cut. */
const TWO_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["whaddya", 4],
  ["dunno", 2],
  ["outta", 3],
  ["thats", 4],
  ["whats", 4],
  ["theres", 5],
  ["im", 1],
  ["ive", 1],
  ["youre", 3],
  ["theyre", 4],
  ["youve", 3],
  ["youll", 3],
  ...[
    "do",
    "does",
    "did",
    "ca",
    "wo",
    "is",
    "was",
    "are",
    "have",
    "has",
    "could",
    "would",
    "should",
    "ai",
  ].map((auxiliary): [string, number] => [`${auxiliary}nt`, auxiliary.length]),
]);

function splitSpan(text: string, [start, end]: Span): Span[] {
  const word = text.slice(start, end);
  const cut = TWO_WORDS.get(word.toLowerCase()) ?? clitic(word) ?? unit(word);
  if (cut !== undefined && cut > 0 && cut < word.length) {
    return [...splitSpan(text, [start, start + cut]), [start + cut, end]];
  }
  if (word.includes("-") && splitsAtHyphens(word)) {
    const parts: Span[] = [];
    let from = start;
    for (const match of word.matchAll(/-+/g)) {
      if (start + match.index > from) parts.push([from, start + match.index]);
      parts.push([start + match.index, start + match.index + match[0].length]);
      from = start + match.index + match[0].length;
    }
    if (from < end) parts.push([from, end]);
    return parts;
  }
  return [[start, end]];
}

function clitic(word: string): number | undefined {
  const match =
    /(?<=\p{L})n['’`´]t$|(?<=[\p{L}\p{N}.])['’`´](?:s|m|d|ll|re|ve)$|(?<=s)['’]$/iu.exec(word);
  return match?.index;
}

/** `10am`, `90km`: a number and its unit; `3rd`, `1990s`, `5G` stay whole. */
function unit(word: string): number | undefined {
  if (/^\d[\d:]*[ap]m\.$/i.test(word)) return word.length - 1;
  // wink takes them for an inch and two states, also where a sentence ends with them.
  if (/^(?:in|mass|wash)\.$/.test(word)) return word.length - 1;
  return /^\d[\d.,:]*(?=(?:am|pm|a\.m\.|p\.m\.|km|kg|mph|kph|min|mins|hrs?|sec|ft|mm|cm|mg|gb|mb|bn|mn)$)/i.exec(
    word,
  )?.[0].length;
}

function splitsAtHyphens(word: string): boolean {
  if (!/^[\p{L}\p{N}.'’]+(?:-[\p{L}\p{N}.'’]+)+$/u.test(word)) return false;
  // Telephone and part numbers stay whole; ranges and scores do not.
  if (/^\d{3,}-\d{3,}(?:-\d+)*$/.test(word) && !/^(?:1[5-9]|20)\d\d-(?:1[5-9]|20)\d\d$/.test(word))
    return false;
  const [first] = word.split("-");
  return !(PREFIXES.has(first!.toLowerCase()) && /^\p{L}+-\p{L}/u.test(word));
}
