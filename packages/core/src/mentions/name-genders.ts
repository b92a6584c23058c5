import {
  genderOfFirstName,
  isCountedFirstName,
  isFamilyName,
  type NameGender,
} from "../lexicon/first-names.ts";
import { feminineNouns, masculineNouns } from "../lexicon/noun-classes.ts";
import type { Sentence } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isKin } from "./kin.ts";
import { headOfSpan, readDependents } from "./phrase.ts";

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** "McNeill", "O'Dell": whose child the first one was. */
const CLAN = /^(?:Ma?c|O['’]|Fitz)\p{Lu}/u;
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
  const told = new Map<string, NameGender>();
  for (const [index, found] of names.entries()) {
    for (const name of found) {
      if (name.type !== "person") continue;
      const sentence = sentences[index]!;
      const words = wordsOf(sentence, name);
      const head = headOfSpan(sentence, name.start, name.end);
      const said = genderSaid(sentence, head);
      if (said !== undefined) told.set(words.join(" "), said);
      if (words.length < 2) continue;
      firsts.add(words[0]!);
      if (isKin(sentence, readDependents(sentence), head)) continue;
      const last = words.at(-1)!;
      surnames.set(last, (surnames.get(last) ?? new Set()).add(said ?? genderOfFullName(words)));
    }
  }
  return (words) => {
    const said = told.get(words.join(" "));
    if (said !== undefined) return said;
    if (words.length !== 1) return genderOfFullName(words);
    const [word] = words as [string];
    const bearers = surnames.get(word);
    if (bearers !== undefined) return bearers.size === 1 ? [...bearers][0]! : "unknown";
    const gender = genderOfFirstName(word);
    if (firsts.has(word)) return gender;
    const family = isFamilyName(word) || CLAN.test(word) || !isCountedFirstName(word);
    return gender === "masculine" && family ? "unknown" : gender;
  };
}

/** "Ure was the **daughter** of a baker", "Robin Berg, an **actress**": the gender that a noun tells of a name. */
function genderSaid({ tokens }: Sentence, head: number): NameGender | undefined {
  const name = tokens[head]!;
  const noun =
    name.relation === "nsubj" &&
    tokens.some(({ head, relation }) => head === name.head && relation === "cop")
      ? tokens[name.head!]
      : tokens.find((token) => token.head === head && token.relation === "appos");
  if (noun?.upos !== "NOUN" || /Number=Plur/.test(noun.feats)) return undefined;
  const lemma = noun.lemma.toLowerCase();
  return feminineNouns.has(lemma)
    ? "feminine"
    : masculineNouns.has(lemma)
      ? "masculine"
      : undefined;
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
