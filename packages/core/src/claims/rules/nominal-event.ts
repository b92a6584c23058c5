import { phraseConjuncts } from "../../clauses/phrases.ts";
import { conjuncts, dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import { lightVerbs, meetingNouns } from "../../lexicon/verbs.ts";
import type { Clause } from "../../clauses/types.ts";
import type { SentenceContext } from "../context.ts";
import { findArguments, findSubjects, subjectHead } from "../find-arguments.ts";
import { nominalFactuality } from "../find-factuality.ts";
import { isParty } from "../is-party.ts";
import type { Argument } from "../types.ts";
import { atWords, type ClaimDraft, type Rule } from "./rule.ts";

/** "a phone call **between Trump and Putin**" → Trump – call with – Putin. "held talks **with** Kyiv" takes the verb's subject. */
export const nominalEvent: Rule = atWords(["NOUN", "PROPN"], (context, { index, lemma }) => {
  if (!meetingNouns.has(lemma.toLowerCase())) return [];
  return [...between(context, index), ...withPartner(context, index), ...together(context, index)];
});

function between(context: SentenceContext, noun: number): ClaimDraft[] {
  const { tree } = context;
  const drafts: ClaimDraft[] = [];
  for (const child of phrasesOf(context, noun, "between")) {
    const members = phraseConjuncts(tree, child).flatMap((head) => findArguments(context, head));
    const sides =
      members.length === 1
        ? adjectiveSides(context, child)
        : members.map(({ argument }) => argument);
    drafts.push(...pairs(context, noun, sides, noun));
  }
  return drafts;
}

/** "between **American and Russian** officials": one noun, two sides. */
function adjectiveSides({ tree, reading }: SentenceContext, noun: number): Argument[] {
  const first = dependents(tree, noun, "amod").find(
    (child) => firstDependent(tree, child, "conj") !== undefined,
  );
  if (first === undefined) return [];
  const { text: plain, span } = tree.tokens[noun]!;
  return conjuncts(tree, first).map((adjective) => ({
    kind: "concept",
    label: `${tree.tokens[adjective]!.text} ${plain}`,
    text: reading.document.text.slice(
      tree.tokens[adjective]!.span[0],
      adjective === first ? tree.tokens[adjective]!.span[1] : span[1],
    ),
    span: [
      tree.tokens[adjective]!.span[0],
      adjective === first ? tree.tokens[adjective]!.span[1] : span[1],
    ],
  }));
}

/** "Norway and Sweden **held talks**": who hold them together, hold them with each other. */
function together(context: SentenceContext, noun: number): ClaimDraft[] {
  const { tree, clauseAt } = context;
  const verb = tree.tokens[noun]!.head;
  const clause = verb === undefined ? undefined : clauseAt.get(verb);
  if (!clause?.subject || clause.passive) return [];
  if (!isPursued(context, noun)) return [];
  if (!lightVerbs.has(tree.tokens[clause.head]!.lemma)) return [];
  if (phrasesOf(context, noun, "with").length > 0 || phrasesOf(context, noun, "between").length > 0)
    return [];
  return pairs(
    context,
    noun,
    findSubjects(context, clause).map(({ argument }) => argument),
    clause.head,
  );
}

function pairs(
  context: SentenceContext,
  noun: number,
  sides: readonly Argument[],
  at: number,
): ClaimDraft[] {
  return sides.flatMap((first, position) =>
    sides.slice(position + 1).flatMap((second) => meeting(context, noun, first, second, at)),
  );
}

function withPartner(context: SentenceContext, noun: number): ClaimDraft[] {
  const { tree, clauseAt } = context;
  const drafts: ClaimDraft[] = [];
  const governor = tree.tokens[noun]!.head;
  const clause = governor === undefined ? undefined : clauseAt.get(governor);
  for (const partner of phrasesOf(context, noun, "with")) {
    const owner =
      firstDependent(tree, noun, "nmod:poss") ??
      (clause && isPursuedBy(context, noun, clause) ? subjectHead(context, clause) : undefined);
    if (owner === undefined) continue;
    const partners = findArguments(context, partner).filter((found) => isParty(context, found));
    for (const first of findArguments(context, owner)) {
      for (const second of partners) {
        drafts.push(
          ...meeting(
            context,
            noun,
            first.argument,
            second.argument,
            eventAt(context, noun, clause),
          ),
        );
      }
    }
  }
  return drafts;
}

/** Who signs or seeks a deal has part in it; who leaves, praises or fears it need not. */
function isPursuedBy(context: SentenceContext, noun: number, { head }: Clause): boolean {
  if (context.tree.base[noun] !== "obj") return isPursued(context, noun);
  return isPursuing(context.tree.tokens[head]!.lemma);
}

/** "**signed** a deal": the verb tells whether there is one; "the deal would **fail**" does not. */
function eventAt({ tree }: SentenceContext, noun: number, clause: Clause | undefined): number {
  if (!clause) return noun;
  const { lemma } = tree.tokens[clause.head]!;
  // "will close its **border** with Norway", "may review its **ties** with Norway": there is a border, and ties.
  const { lemma: word } = tree.tokens[noun]!;
  const owned = firstDependent(tree, noun, "nmod:poss") !== undefined;
  if (word === "border" || (owned && LASTING.test(word) && !isPursuing(lemma))) return noun;
  return tree.base[noun] !== "nsubj" || (isPursuing(lemma) && lemma !== "end") ? clause.head : noun;
}

const LASTING =
  /^(tie|relation|relationship|friendship|alliance|partnership|marriage|rivalry|war|conflict|dispute|deal|agreement|treaty|pact|contract)$/;

/** Prepositional phrases of a noun, or of the verb whose object it is. */
function phrasesOf({ tree }: SentenceContext, noun: number, preposition: string): number[] {
  const verb = tree.tokens[noun]!.head;
  // "fund the deal **with** cash" is no deal with cash, "signed a deal **with** Kyiv" is one.
  const joined =
    verb !== undefined &&
    (preposition === "between"
      ? /^(obj|obl|nsubj)$/.test(tree.base[noun]!)
      : tree.base[noun] === "obl" ||
        (tree.base[noun] === "obj" && isPursuing(tree.tokens[verb]!.lemma)));
  const places = joined ? [noun, verb] : [noun];
  return places.flatMap((place) =>
    dependents(tree, place, "nmod", "obl").filter((child) => {
      if (child < noun) return false;
      const marker = firstDependent(tree, child, "case");
      return marker !== undefined && tree.tokens[marker]!.text.toLowerCase() === preposition;
    }),
  );
}

function isPursuing(verb: string): boolean {
  return (
    lightVerbs.has(verb) ||
    /^(sign|negotiate|strike|conclude|agree|sustain|maintain|start|begin|end|resume|finish|seek|want|break|close|seal|announce|arrange|schedule|plan|cancel|win|lose|play|fight|clinch|secure|ink|forge|keep|enhance|deepen|strengthen|expand|boost|promote|develop|pursue|continue|open|sever|cut|restore|resume|normalize|establish|build|improve|increase|share|enjoy|enter|join|wage|avoid|renew|extend|finalize|finalise|complete)$/.test(
      verb,
    )
  );
}

function meeting(
  context: SentenceContext,
  noun: number,
  subject: Argument,
  object: Argument,
  at: number,
): ClaimDraft[] {
  if (subject.kind === "time" || object.kind === "time") return [];
  const { lemma, text } = context.tree.tokens[noun]!;
  // "its **planned** merger with Acme"
  const factuality = nominalFactuality(context, noun);
  return [
    {
      ...(factuality !== "asserted" && at === noun && { factuality }),
      rule: "nominal-event",
      at,
      subject,
      predicate: {
        family: familyOf(lemma.toLowerCase()),
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

/** "held **talks**", "engaged in **talks**"; not "spoke about **talks**". */
export function isPursued({ tree }: SentenceContext, noun: number): boolean {
  if (tree.base[noun] === "obj") return true;
  const marker = firstDependent(tree, noun, "case");
  return (
    tree.base[noun] === "obl" &&
    marker !== undefined &&
    /^(in|into)$/.test(tree.tokens[marker]!.text)
  );
}

function familyOf(noun: string): string {
  if (/^(war|conflict|clash|fight|battle|dispute|rivalry)$/.test(noun)) return "compete";
  if (/^(agreement|deal|treaty|pact|ceasefire|cease-fire|truce|contract|accord)$/.test(noun))
    return "accept";
  return /^(meeting|summit|match|game|debate)$/.test(noun) ? "meet" : "talk";
}
