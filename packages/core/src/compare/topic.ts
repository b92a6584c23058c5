import { eventClass, isEventWord, phaseOfWord, type Phase } from "../lexicon/event-words.ts";

/** What a noun phrase is about. */
export interface Topic {
  /** Class of its main noun: "a temporary halt to the fighting" → `war`. */
  readonly head: string;
  /** Stems of the words that narrow it. */
  readonly modifiers: ReadonlySet<string>;
  /** "halt", "resumption": what happens to it. */
  readonly phase?: Phase;
}

/** Nouns that say nothing of their own before "of", "to" or another noun's proposal. */
const lightNouns = new Set(
  (
    "agreement arrangement bid concept deal draft effort idea issue kind notion number offer part plan " +
    "proposal provision question range request series set sort step support type version"
  ).split(" "),
);

const prepositions = new Set(
  "about across against among around at before between by during for from in into of off on over to toward towards under until with within without that which who whose".split(
    " ",
  ),
);

const determiners = new Set(
  "a an any all both each either every her his its many more most my no our several some such that the their these this those your own".split(
    " ",
  ),
);

/** Reads the wording of a concept. Nothing comes of a wording without words. */
export function readTopic(label: string): Topic | undefined {
  const phrases = splitPhrases(label);
  let phase: Phase | undefined;
  for (const [index, phrase] of phrases.entries()) {
    const noun = phrase.at(-1)!;
    const next = phrases[index + 1];
    const here = phaseOfWord(noun);
    if (here !== undefined && next !== undefined) {
      phase = here;
      continue;
    }
    // "idea of silence" is about the silence, "ceasefire proposal" about the ceasefire.
    const light = lightNouns.has(noun);
    if (light && phrase.length === 1 && next !== undefined) continue;
    const main = light && isEventWord(phrase.at(-2) ?? "") ? phrase.slice(0, -1) : phrase;
    const others = [...main.slice(0, -1), ...phrases.slice(index + 1).flat()];
    return {
      head: eventClass(main.at(-1)!),
      modifiers: new Set(others.map(eventClass)),
      ...(phase === undefined ? {} : { phase }),
    };
  }
  return undefined;
}

/** Stems of the words of each stretch between prepositions. */
function splitPhrases(label: string): string[][] {
  const phrases: string[][] = [[]];
  for (const word of label.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []) {
    if (prepositions.has(word)) phrases.push([]);
    else if (!determiners.has(word)) phrases.at(-1)!.push(stemNoun(word));
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

/** Takes off a genitive or plural ending: `strikes` → `strike`, `Russia's` → `russia`. */
export function stemNoun(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$|['’]$/u, "");
  if (lower.length < 4 || /(?:ss|us|is)$/u.test(lower)) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/u.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

/** Two topics that may be one: the same main noun, and nothing that tells them apart. */
export function isSameTopic(a: Topic, b: Topic): boolean {
  if (a.head !== b.head) return false;
  if (a.modifiers.size === 0 || b.modifiers.size === 0) return true;
  return [...a.modifiers].some((modifier) => b.modifiers.has(modifier));
}
