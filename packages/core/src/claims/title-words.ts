import type { SyntaxTree } from "../clauses/syntax-tree.ts";
import { roles } from "../lexicon/titles.ts";
import type { Token } from "../reading/types.ts";

/**
 * The words of a title before a name, whether or not the mention took them in: back from the name over nouns,
 * names, adjectives and "of" after a role ("Chief of Staff", not "faces of President"). One of them is a role.
 */
export function titleWords({ tokens }: SyntaxTree, start: number, head: number): number[] {
  if (/^W/.test(tokens[head]!.xpos)) return [];
  let until = start;
  for (let index = start; index < head; index++) if (isRole(tokens[index]!)) until = index + 1;
  const nearest = tokens[until - 1];
  if (nearest === undefined || !/^(NOUN|PROPN)$/.test(nearest.upos)) return [];
  // "a spokesman for **President** Ana Silva": two people; "a chief of **police**" is one.
  const isPerson = isRole(nearest) && !FIELD.test(nearest.lemma);
  let from = until;
  while (from > 0 && until - from < 10) {
    const word = tokens[from - 1]!;
    const joins =
      from > 1 &&
      ((/^(of|for)$/.test(word.text) && isRole(tokens[from - 2]!) && !isPerson) ||
        (word.text === "of" && BODY.test(tokens[from - 2]!.text)));
    if (!joins && !isTitleWord(word)) break;
    from--;
  }
  // "the **16-year**-old actress": a number and its hyphens are part of the word.
  while (from > 1 && tokens[from - 1]!.text === "-" && tokens[from - 2]!.head !== undefined)
    from -= 2;
  // "for **then** Prime Minister Ana Silva": she was it at the time.
  const { text: before, head: above } = tokens[from - 1] ?? {};
  if (before === "then" && above !== undefined && above >= from && above <= head) from--;
  // "lead researcher **Dr** Ana Silva"
  while (until > from + 1 && HONORIFIC.test(tokens[until - 1]!.text)) until--;
  const words = Array.from({ length: until - from }, (_, offset) => from + offset);
  return words.some((index) => isRole(tokens[index]!)) ? words : [];
}

function isTitleWord({ upos, text }: Token): boolean {
  if (upos === "ADJ") return !/^(last|next|same|first|other|many)$/i.test(text);
  return upos === "NOUN" || upos === "PROPN";
}

function isRole({ lemma, text }: Token): boolean {
  const word = lemma.toLowerCase();
  return roles.has(word) || roles.has(text.toLowerCase()) || ROLE.test(word);
}

/** Fields that an office can be for or of, though one may hold them, too. */
const FIELD =
  /^(justice|opposition|general|attorney|staff|speaker|prosecutor|whip|design|worker|student|veteran|youth)$/i;

const ROLE = /(man|woman|person|ister|ident|eader|retary|ector|adviser|advisor)$/;

/** Bodies named after a place: "**University of** Oslo professor Ann Lee". */
const BODY = /^(University|Bank|Institute|College|Department|Ministry|School|Academy|Church)$/;

const HONORIFIC = /^(Dr|Mr|Mrs|Ms|Sir|Dame|Prof)\.?$/;
