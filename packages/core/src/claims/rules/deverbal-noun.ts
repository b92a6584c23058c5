import { meetingNouns, symmetricVerbs } from "../../lexicon/verbs.ts";
import { verbFamily } from "../../lexicon/verb-families.ts";
import type { SentenceContext } from "../context.ts";
import { findArguments, type Found } from "../find-arguments.ts";
import { nominalFactuality } from "../find-factuality.ts";
import { isAside, isTimeWord, markerText, qualifierRole } from "../find-qualifiers.ts";
import { readArgument } from "../read-argument.ts";
import { readNominal, type Nominal } from "../read-nominal.ts";
import type { Argument, Qualifier } from "../types.ts";
import { atWords, type ClaimDraft, type Rule } from "./rule.ts";

/**
 * A noun says what its verb says: "Ukraine's **acceptance** of the proposal" → Ukraine – accept → proposal,
 * "Israeli **strikes** on Gaza" → Israel – strike → Gaza.
 */
export const deverbalNoun: Rule = atWords(["NOUN"], (context, { index, lemma }) => {
  const nominal = meetingNouns.has(lemma.toLowerCase()) ? undefined : readNominal(context, index);
  return nominal?.agent === undefined ? [] : draftsOf(context, nominal, nominal.agent);
});

function draftsOf(context: SentenceContext, nominal: Nominal, agent: number): ClaimDraft[] {
  const { tree } = context;
  const { noun, verb, patient, adjuncts, carrier } = nominal;
  const doers = findArguments(context, agent)
    .filter((found) => isActor(context, found))
    .map(({ argument }) => argument);
  const label = tree.tokens[noun]!.text.toLowerCase();
  const family = verbFamily(verb);
  const common = {
    rule: "deverbal-noun",
    at: carrier?.head ?? noun,
    trigger: [noun],
    qualifiers: qualifiersOf(context, nominal),
    ...(!carrier && { factuality: nominalFactuality(context, noun) }),
  };
  const say = (subject: Argument, object: Argument, preposition: string): ClaimDraft[] => {
    if (!isNode(subject) || !isNode(object)) return [];
    if (!isNamed(context, subject) && !isNamed(context, object)) return [];
    return [
      {
        ...common,
        subject,
        predicate: {
          lemma: verb,
          ...(preposition !== "" && { preposition }),
          label: preposition === "" ? label : `${label} ${preposition}`,
          ...(family !== undefined && { family }),
          ...(symmetricVerbs.has(verb) && preposition === "with" && { symmetric: true }),
        },
        object,
      },
    ];
  };
  // "her second promotion **of the year**": the year is not promoted.
  const objects =
    patient === undefined || isTimeWord(context, patient) ? [] : findArguments(context, patient);
  const drafts = doers.flatMap((subject) =>
    objects.flatMap(({ argument }) => say(subject, argument, "")),
  );
  for (const { head, markers } of adjuncts) {
    const preposition = markerText(context, markers);
    const together = preposition === "with" && symmetricVerbs.has(verb);
    if (
      (!RELATING.test(preposition) && !together) ||
      isTimeWord(context, head) ||
      isAside(context, { head, markers })
    )
      continue;
    if (PLACING.test(preposition) && patient !== undefined) continue;
    for (const subject of doers)
      for (const { argument } of findArguments(context, head))
        drafts.push(...say(subject, argument, preposition));
  }
  return drafts;
}

/** Somebody who can do something: a name, or a noun for people and bodies of people. */
function isActor({ tree, mentionAt, named }: SentenceContext, { head, argument }: Found): boolean {
  if (argument.kind === "mention" && named(argument.mention)) return true;
  if (tree.tokens[head]!.upos === "PRON") return false;
  const type = mentionAt.get(head)?.type;
  return type !== undefined && /^(person|organization|geopolitical-entity|group)$/.test(type);
}

const RELATING = /^(on|against|to|into|for|in|from|at|over|about|across|towards?)$/;
const PLACING = /^(in|at|across)$/;

function isNode({ kind }: Argument): boolean {
  return kind === "mention" || kind === "concept";
}

function isNamed({ named }: SentenceContext, argument: Argument): boolean {
  return argument.kind === "mention" && named(argument.mention);
}

/** When and where: "a visit to Paris **on Monday**". */
function qualifiersOf(context: SentenceContext, { adjuncts }: Nominal): Qualifier[] {
  return adjuncts.flatMap(({ head, markers }): Qualifier[] => {
    const role = qualifierRole(context, {
      role: "oblique",
      head,
      markers,
      shared: false,
      gap: false,
    });
    const argument = role === "time" || role === "place" ? readArgument(context, head) : undefined;
    return argument ? [{ role, preposition: markerText(context, markers), argument }] : [];
  });
}
