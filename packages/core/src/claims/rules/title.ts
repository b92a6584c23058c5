import { roles } from "../../lexicon/titles.ts";
import type { Token } from "../../reading/types.ts";
import { spanOf, type SentenceContext } from "../context.ts";
import { readArgument } from "../read-argument.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** "**Russian President** Vladimir Putin" → Vladimir Putin is Russian President. */
export const title: Rule = (context) => {
  const { tree, mentionAt, reading } = context;
  return [...mentionAt].flatMap(([head, mention]): ClaimDraft[] => {
    if (mention.kind !== "name" || mention.type !== "person") return [];
    const subject = readArgument(context, head);
    const words = titleWords(context, mention.tokens[0], head);
    if (subject?.kind !== "mention" || words.length === 0) return [];
    const span = spanOf(tree, words);
    const text = reading.document.text.slice(...span);
    return [
      {
        rule: "title",
        at: head,
        subject,
        predicate: { lemma: "be", label: "is" },
        object: { kind: "concept", label: text, text, span },
        trigger: [words.at(-1)!],
      },
    ];
  });
};

/**
 * The words of a title before a name, whether or not the mention took them in: back from the name over nouns,
 * names, adjectives and "of" to the last word that cannot be in a title. One of them must be a role.
 */
function titleWords({ tree }: SentenceContext, start: number, head: number): number[] {
  let until = start;
  for (let index = start; index < head; index++) if (isRole(tree.tokens[index]!)) until = index + 1;
  if (!/^(NOUN|PROPN)$/.test(tree.tokens[until - 1]?.upos ?? "")) return [];
  let from = until;
  while (from > 0 && until - from < 10 && isTitleWord(tree.tokens[from - 1]!)) from--;
  while (from < until && /^(of|for)$/.test(tree.tokens[from]!.text)) from++;
  const words = Array.from({ length: until - from }, (_, offset) => from + offset);
  return words.some((index) => isRole(tree.tokens[index]!)) ? words : [];
}

function isTitleWord({ upos, text }: Token): boolean {
  if (upos === "ADJ") return !/^(last|next|same|first|other|many)$/i.test(text);
  return upos === "NOUN" || upos === "PROPN" || /^(of|for)$/.test(text);
}

function isRole({ lemma, text }: Token): boolean {
  const word = lemma.toLowerCase();
  return roles.has(word) || ROLE.test(word) || roles.has(text.toLowerCase());
}

const ROLE = /(man|woman|person|ister|ident|eader|retary|ector|adviser|advisor)$/;
