import { dependents } from "../../clauses/syntax-tree.ts";
import type { SentenceContext } from "../context.ts";
import { nounPhrases } from "../../clauses/phrases.ts";
import { isDeniedNoun } from "../find-arguments.ts";
import { nominalFactuality } from "../find-factuality.ts";
import { isTimeWord, markerText } from "../find-qualifiers.ts";
import { readArgument } from "../read-argument.ts";
import { meetingNouns } from "../../lexicon/verbs.ts";
import { isOfNominal, readNominal } from "../read-nominal.ts";
import { isPursued } from "./nominal-event.ts";
import { atWords, type ClaimDraft, type Rule } from "./rule.ts";

const RELATING = /^(in|at|near|with|from|on|by|against|into|towards?|within|inside|outside|under)$/;
/** "against **Norway**", "over **the Spaniard**" */
function isRival({ tree }: SentenceContext, noun: number): boolean {
  return dependents(tree, noun, "case").some((child) =>
    /^(against|over|versus|vs\.?|beyond|past)$/i.test(tree.tokens[child]!.text),
  );
}

const PLACES = new Set(["geopolitical-entity", "place", "facility"]);

/** "a ceasefire **in Ukraine**", "troops **from Norway**": what a noun has to do with a name. */
export const nounPlace: Rule = atWords(["NOUN", "PROPN"], (context, { index, lemma }) => {
  const { tree, mentionAt } = context;
  if (isTimeWord(context, index)) return [];
  return nounPhrases(tree, index).flatMap(({ head, markers }): ClaimDraft[] => {
    const preposition = markerText(context, markers);
    const name = mentionAt.get(head);
    if (name?.kind !== "name" || !RELATING.test(preposition)) return [];
    if (preposition === "in" && !PLACES.has(name.type)) return [];
    // "the game **against Norway** in Oslo": the game is there, and Norway need not be.
    if (tree.tokens[index]!.upos === "PROPN" && isRival(context, index)) return [];
    if (preposition === "with" && (!meetingNouns.has(lemma) || isPursued(context, index)))
      return [];
    if (isOfNominal(readNominal(context, index), head)) return [];
    const subject = readArgument(context, numberedBy(context, index));
    const object = readArgument(context, head);
    if (!subject || object?.kind !== "mention") return [];
    if (subject.kind === "time" || subject.kind === "quantity") return [];
    if (subject.text.includes(object.text)) return [];
    if (subject.kind === "concept" && subject.label.includes(object.text)) return [];
    return [
      {
        rule: "noun-preposition",
        at: index,
        subject,
        predicate: { lemma: "be", preposition, label: preposition },
        object,
        factuality: nominalFactuality(context, index),
        ...(isDeniedNoun(context, index) && { negative: true }),
        trigger: markers,
      },
    ];
  });
});

/** "Lindal Glacier **No. 1** in Norway": the glacier is there. */
function numberedBy({ tree, mentionAt }: SentenceContext, noun: number): number {
  if (tree.tokens[noun]!.text !== "No.") return noun;
  for (const { kind, head, tokens } of mentionAt.values())
    if (kind === "name" && tokens[0] <= noun && noun < tokens[1]) return head;
  return noun;
}
