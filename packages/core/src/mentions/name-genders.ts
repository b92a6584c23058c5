import { genderOfFirstName, isFamilyName, type NameGender } from "../lexicon/first-names.ts";
import type { Sentence } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isKin } from "./kin.ts";
import { headOfSpan, readDependents } from "./phrase.ts";

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * Reads the genders that a document's names of persons tell. A first name tells one; a surname tells what the full
 * names of the document say that end with it, although "Allen" and "Ross" are first names as well.
 */
export function createGenderReader(
  sentences: readonly Sentence[],
  names: readonly (readonly Name[])[],
): (words: readonly string[]) => NameGender {
  const firsts = new Set<string>();
  const surnames = new Map<string, Set<NameGender>>();
  for (const [index, found] of names.entries()) {
    for (const name of found) {
      if (name.type !== "person") continue;
      const sentence = sentences[index]!;
      const words = wordsOf(sentence, name);
      if (words.length < 2) continue;
      firsts.add(words[0]!);
      if (isKin(sentence, readDependents(sentence), headOfSpan(sentence, name.start, name.end)))
        continue;
      const last = words.at(-1)!;
      surnames.set(last, (surnames.get(last) ?? new Set()).add(genderOfFullName(words)));
    }
  }
  return (words) => {
    if (words.length !== 1) return genderOfFullName(words);
    const [word] = words as [string];
    const bearers = surnames.get(word);
    if (bearers !== undefined) return bearers.size === 1 ? [...bearers][0]! : "unknown";
    const gender = genderOfFirstName(word);
    if (firsts.has(word)) return gender;
    return gender === "masculine" && isFamilyName(word) ? "unknown" : gender;
  };
}

/** Words of a person's name, without "Jr.". */
export function wordsOf(sentence: Sentence, { start, end }: Pick<Name, "start" | "end">): string[] {
  return sentence.tokens
    .slice(start, end)
    .map(({ text }) => text)
    .filter((word) => /\p{L}/u.test(word) && !SUFFIX.test(word));
}

/** The first word tells it; after an initial, the next one: "J. Michael Smith". */
function genderOfFullName(words: readonly string[]): NameGender {
  const named = words.slice(0, -1).find((word) => !INITIAL.test(word)) ?? words[0];
  return named === undefined ? "unknown" : genderOfFirstName(named);
}
