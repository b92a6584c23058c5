import type { Sentence, Token } from "../reading/types.ts";
import type { Name } from "./find-names.ts";
import { isTitle } from "./is-title.ts";
import { lastWordClass } from "./last-word-class.ts";
import { baseRelation } from "./phrase.ts";

/**
 * Names with the capitals that belong to them: "Creative" of "the Creative Impact Awards", "of God" of "The Hand of
 * God". Where each word has a capital, as in a headline, capitals tell nothing.
 */
export function wholeTitles(sentence: Sentence, names: readonly Name[]): readonly Name[] {
  if (isTitleCased(sentence)) return names;
  const described = names.map((name) => addDescription(sentence, name, names));
  return addWorks(sentence, described);
}

function isTitleCased({ tokens }: Sentence): boolean {
  return !tokens.some(
    ({ text, upos }) => /^\p{Ll}{4}/u.test(text) && /^(VERB|ADJ|ADV|NOUN)$/.test(upos),
  );
}

/** "the **Creative** Impact Awards", "**Parallel** Mothers" */
function addDescription({ tokens }: Sentence, name: Name, names: readonly Name[]): Name {
  if (/^(PER|NORP)$/.test(name.label) || name.canonical !== undefined) return name;
  let { start } = name;
  for (let at = start - 1; at > 0; at--) {
    const token = tokens[at]!;
    if (names.some((other) => other.start <= at && other.end > at)) break;
    if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || token.xpos !== "NNP" || isTitle(token)) break;
    if (!/^(amod|compound)$/.test(baseRelation(token))) break;
    if (token.head === undefined || token.head < start || token.head >= name.end) break;
    start = at;
  }
  return start === name.start ? name : { ...name, start };
}

/** "won **The Hand of God** a prize": an article with a capital amid a sentence begins a title. */
function addWorks({ tokens }: Sentence, names: readonly Name[]): readonly Name[] {
  const works: Name[] = [];
  for (const { index, text } of tokens) {
    if (text !== "The" || index === 0 || !/^[\p{L}’']/u.test(tokens[index - 1]!.text)) continue;
    const end = endOfWork(tokens, index + 1);
    if (end === undefined) continue;
    const inside = names.filter((name) => name.start < end && name.end > index);
    if (inside.some((name) => name.canonical !== undefined || name.start < index)) continue;
    if (inside.some((name) => name.end > end)) continue;
    works.push({
      start: index,
      end,
      label: "MISC",
      type: "work",
      confidence: 0.6,
      rule: "run",
    });
  }
  if (works.length === 0) return names;
  const isInside = (name: Name): boolean =>
    works.some(({ start, end }) => name.start >= start && name.end <= end);
  return [...names.filter((name) => !isInside(name)), ...works];
}

/** Behind "Hand **of God**", "Power **of the Dog**"; absent without such an "of", and for a body or a place. */
function endOfWork(tokens: readonly Token[], first: number): number | undefined {
  let at = first;
  while (isCapital(tokens[at])) at++;
  if (at === first || at > first + 2 || tokens[at]?.text !== "of") return undefined;
  if (lastWordClass(tokens[at - 1]!.text) !== undefined || isTitle(tokens[at - 1]!))
    return undefined;
  at++;
  if (tokens[at]?.text === "the") at++;
  const name = at;
  while (isCapital(tokens[at])) at++;
  return at === name ? undefined : at;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{L}]*$/u.test(token.text);
}
