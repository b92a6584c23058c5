import type { Sentence, Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isTitle } from "./is-title.ts";
import { lastWordClass } from "./last-word-class.ts";

/** "**Golden** Globe Award", "**Best Original** Screenplay": the capitals before an award belong to its name. */
export function withForewords(sentence: Sentence, names: readonly Name[]): Name[] {
  const { tokens } = sentence;
  const taken = new Set(names.flatMap(({ start, end }) => range(start, end)));
  return names.map((name) => {
    if (name.label === "PER" || name.label === "NORP") return name;
    const last = tokens[name.end - 1]!;
    let start = name.start;
    while (start > 1 && isForeword(tokens, start - 1, last.index) && !taken.has(start - 1)) start--;
    if (start === name.start) return name;
    const isAward = lastWordClass(last.text) === "event" || tokens[start]!.text === "Best";
    const { canonical: _, ...plain } = name;
    return isAward ? { ...plain, start } : name;
  });
}

function isForeword(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || !/^(?:ADJ|PROPN|NOUN)$/.test(token.upos))
    return false;
  if (isTitle(token) || !/^(?:amod|compound)$/.test(token.relation)) return false;
  let head = token.head;
  for (let steps = 0; head !== undefined && head !== last && steps < 4; steps++)
    head = tokens[head]!.head;
  return head === last;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
