import { isPersonNoun } from "../lexicon/noun-classes.ts";
import type { Sentence, Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isTitle } from "./is-title.ts";
import { lastWordClass } from "./last-word-class.ts";
import { baseRelation } from "./phrase.ts";

/**
 * One name for what was read in pieces: "E." and "Robert Wallach", "Reuters" and "Share Company" of "the Reuters
 * Founder Share Company", and a listed name that begins a longer one, "the **U.S.** Geological Survey".
 */
export function joinSplitNames(sentence: Sentence, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1);
    if (before !== undefined && isSplit(sentence, before, name)) {
      joined[joined.length - 1] = { ...name, start: before.start };
      continue;
    }
    if (before !== undefined && isFirm(sentence, before, name)) {
      const { canonical: _, ...plain } = name;
      joined[joined.length - 1] = { ...plain, start: before.start, rule: "run" };
      continue;
    }
    joined.push(name);
  }
  return joined.map((name, at) => grow(sentence, name, joined[at + 1]));
}

function isSplit({ tokens }: Sentence, first: Name, second: Name): boolean {
  if (first.end > second.start) return false;
  const initial = tokens[first.start]!;
  if (
    first.label === "PER" &&
    second.label === "PER" &&
    first.end === second.start &&
    first.end - first.start === 1
  )
    return /^\p{Lu}\.$/u.test(initial.text);
  if (first.label === "NORP" || second.label !== "ORG" || first.end === second.start) return false;
  return isRun(tokens, first.start, second.end);
}

/** "Victoria & Albert Museum", "Ott & Lund Partners": two people's or places' names for one house. */
function isFirm({ tokens }: Sentence, first: Name, second: Name): boolean {
  return (
    first.end === second.start - 1 &&
    tokens[first.end]!.text === "&" &&
    first.label !== "NORP" &&
    /^(?:organization|facility)$/.test(lastWordClass(tokens[second.end - 1]!.text) ?? "") &&
    lastWordClass(tokens[first.end - 1]!.text) === undefined
  );
}

/** A name goes on over capitals up to the noun that it describes, where that noun has an article. */
function grow(sentence: Sentence, name: Name, next: Name | undefined): Name {
  if (name.label === "NORP") return name;
  const { tokens } = sentence;
  let end = name.end;
  while (end < (next?.start ?? tokens.length) && continues(tokens, end)) end++;
  const last = tokens[end - 1]!;
  if (end === name.end || last.upos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(last.text)) return name;
  if (isTitle(last) || isPersonNoun(last.lemma.toLowerCase())) return name;
  if (!isRun(tokens, name.start, end)) return name;
  const article = tokens[name.start - 1];
  if (!/^the$/i.test(article?.text ?? "") || article!.head !== last.index) return name;
  const { canonical: _, ...plain } = name;
  return {
    ...plain,
    end,
    ...kinds[lastWordClass(last.text) ?? "none"],
    confidence: 0.5,
    rule: "run",
    inside: [name],
  };
}

const kinds = {
  organization: { label: "ORG", type: "organization" },
  facility: { label: "LOC", type: "facility" },
  place: { label: "LOC", type: "place" },
  governed: { label: "LOC", type: "geopolitical-entity" },
  event: { label: "MISC", type: "event" },
  none: { label: "MISC", type: "concept" },
} as const;

function continues(tokens: readonly Token[], index: number): boolean {
  const { text, xpos, upos } = tokens[index]!;
  if (text === "-") return /^\p{Lu}/u.test(tokens[index + 1]?.text ?? "");
  return /^\p{Lu}/u.test(text) && (upos === "PROPN" || /^NNPS?$/.test(xpos));
}

/** Do all words between two places describe the last one? */
function isRun(tokens: readonly Token[], start: number, end: number): boolean {
  const last = end - 1;
  for (let index = start; index < last; index++) {
    const token = tokens[index]!;
    if (!/^[\p{Lu}\p{N}&-]/u.test(token.text)) return false;
    let at = token;
    for (let steps = 0; at.index !== last; steps++) {
      if (steps > 4 || at.head === undefined || at.head < start || at.head > last) return false;
      if (!/^(?:compound|amod|flat|nummod|punct|dep)$/.test(baseRelation(at))) return false;
      at = tokens[at.head]!;
    }
  }
  return true;
}
