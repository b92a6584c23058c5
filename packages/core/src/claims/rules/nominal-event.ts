import { dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import { phraseConjuncts } from "../../clauses/phrases.ts";
import { meetingNouns } from "../../lexicon/verbs.ts";
import { readArgument } from "../read-argument.ts";
import type { SentenceContext } from "../context.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** "a phone call **between Trump and Putin**" → Trump – call with – Putin. "held talks **with** Kyiv" takes the verb's subject. */
export const nominalEvent: Rule = (context) => {
  const { tree } = context;
  return tree.tokens.flatMap(({ index, lemma }): ClaimDraft[] => {
    if (!meetingNouns.has(lemma.toLowerCase()) || !/^(NOUN|PROPN)$/.test(tree.tokens[index]!.upos))
      return [];
    return [...between(context, index), ...withPartner(context, index)];
  });
};

function between(context: SentenceContext, noun: number): ClaimDraft[] {
  const { tree } = context;
  const drafts: ClaimDraft[] = [];
  for (const child of phrasesOf(context, noun, "between")) {
    const members = phraseConjuncts(tree, child);
    for (const [position, first] of members.entries()) {
      for (const second of members.slice(position + 1))
        drafts.push(...meeting(context, noun, first, second));
    }
  }
  return drafts;
}

function withPartner(context: SentenceContext, noun: number): ClaimDraft[] {
  const { tree, clauseAt } = context;
  const drafts: ClaimDraft[] = [];
  const governor = tree.tokens[noun]!.head;
  const clause = governor === undefined ? undefined : clauseAt.get(governor);
  for (const partner of phrasesOf(context, noun, "with")) {
    const owner =
      firstDependent(tree, noun, "nmod:poss") ??
      (clause && /^(obj|obl)$/.test(tree.base[noun]!) ? clause.subject?.head : undefined);
    if (owner === undefined) continue;
    for (const first of phraseConjuncts(tree, owner)) {
      for (const second of phraseConjuncts(tree, partner))
        drafts.push(...meeting(context, noun, first, second, clause?.head));
    }
  }
  return drafts;
}

/** Prepositional phrases of a noun, or of the verb whose object it is. */
function phrasesOf({ tree }: SentenceContext, noun: number, preposition: string): number[] {
  const verb = tree.tokens[noun]!.head;
  const places = verb !== undefined && /^(obj|obl)$/.test(tree.base[noun]!) ? [noun, verb] : [noun];
  return places.flatMap((place) =>
    dependents(tree, place, "nmod", "obl").filter((child) => {
      if (child < noun) return false;
      const marker = firstDependent(tree, child, "case");
      return marker !== undefined && tree.tokens[marker]!.text.toLowerCase() === preposition;
    }),
  );
}

function meeting(
  context: SentenceContext,
  noun: number,
  first: number,
  second: number,
  at = noun,
): ClaimDraft[] {
  const [subject, object] = [readArgument(context, first), readArgument(context, second)];
  if (!subject || !object || subject.kind === "time" || object.kind === "time") return [];
  const { lemma, text } = context.tree.tokens[noun]!;
  return [
    {
      rule: "nominal-event",
      at,
      subject,
      predicate: {
        lemma: lemma.toLowerCase(),
        preposition: "with",
        label: `${text.toLowerCase()} with`,
        symmetric: true,
      },
      object,
      trigger: [noun],
    },
  ];
}
