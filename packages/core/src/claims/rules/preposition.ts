import { isNegation } from "../../clauses/find-verb-group.ts";
import type { Clause, Complement } from "../../clauses/types.ts";
import { dependents, firstDependent, subtree } from "../../clauses/syntax-tree.ts";
import { findAgent } from "../find-agent.ts";
import { findArguments } from "../find-arguments.ts";
import { isAside, markerText, qualifierRole } from "../find-qualifiers.ts";
import { isCircumstance } from "../is-circumstance.ts";
import { isManner } from "../is-manner.ts";
import { isMeeting } from "../is-meeting.ts";
import { isParty } from "../is-party.ts";
import { askedBehind } from "../second-complement.ts";
import { isIdiom, toPredicate } from "../to-predicate.ts";
import type { SentenceContext } from "../context.ts";
import { innerTokens } from "../inner-tokens.ts";
import type { ClauseRule } from "./clause-rule.ts";

/**
 * "Ukraine **agreed to a truce**". With an object the relation takes it in, and only names are told:
 * "The bank **lent money to Norway**" → lent money to.
 */
export const preposition: ClauseRule = (context, clause, subjects) => {
  const agent = findAgent(context, clause);
  const object = clause.complements.filter(({ role }) => role === "object").at(-1);
  // "wounded **ten** in Oslo": without them, who was wounded?
  if (object && context.tree.tokens[object.head]!.upos === "NUM") return [];
  // "**increase it** in Norway": increase what?
  if (object && !object.gap && context.tree.tokens[object.head]!.upos === "PRON") return [];
  // "than Acme now **has in Norway**": has what?
  if (!object && context.tree.tokens[clause.head]!.lemma === "have" && clause.chain.length === 1)
    return [];
  const inner = innerOf(context, clause);
  const { tree } = context;
  const madeSo =
    object === undefined
      ? clause.complements.find(({ role }) => role === "predicative")
      : undefined;
  return clause.complements.flatMap((complement) => {
    if (complement.role !== "oblique" || complement.markers.length === 0 || complement === agent)
      return [];
    if (isMeeting(context, clause, complement.markers)) return [];
    // "called for access **by journalists**": an active verb has no second doer.
    if (markerText(context, complement.markers) === "by" && isActing(context, complement.head))
      return [];
    if (/^(between|than|per)$/.test(markerText(context, complement.markers))) return [];
    if (isCompared(context, clause, complement)) return [];
    if (qualifierRole(context, complement) === "time" || isAside(context, complement)) return [];
    if (
      (inner.length === 0 || isBesides(context, complement.markers)) &&
      isCircumstance(context, clause, complement)
    )
      return [];
    // "became minister **through a vote**": became what?
    if (madeSo && tree.tokens[madeSo.head]!.upos === "NOUN" && !namesIn(context, complement.head))
      return [];
    if (isManner(context, complement)) return [];
    const before = [
      ...inner,
      ...phraseBefore(context, clause, complement.markers),
      ...complement.markers.flatMap((marker) => measureOf(context, marker)),
      ...adverbBefore(context, clause, complement.markers).flatMap((adverb) => [
        ...measureOf(context, adverb),
        adverb,
      ]),
    ];
    const { markers } = complement;
    const called = toPredicate(context, clause, { inner: before, markers });
    const asked = APPEALING.test(called.preposition ?? "") ? askedBehind(context, clause) : [];
    const predicate =
      asked.length === 0
        ? called
        : {
            ...called,
            label: toPredicate(context, clause, { inner: before, markers: [...markers, ...asked] })
              .label,
          };
    return findArguments(context, complement.head).flatMap(({ argument, denied, open }) => {
      if (object && !isIdiom(context, clause) && !isNamed(context, argument)) return [];
      if (isFronted(clause, complement))
        if (!isNamed(context, argument) || /^(beyond|besides)$/.test(predicate.preposition ?? ""))
          return [];
      return subjects.map((subject) => ({
        subject: subject.argument,
        predicate,
        object: argument,
        ...(denied && { denied }),
        ...(open && { open }),
        rule: object ? "object-preposition" : "preposition",
      }));
    });
  });
};

/** "called **on** Oslo", "appealed **to** Oslo", "pleaded **with** Oslo" */
const APPEALING = /^(on|upon|to|with)$/;

function isActing(context: SentenceContext, head: number): boolean {
  return findArguments(context, head).some((found) => isParty(context, found));
}

/** "lived at the **same** time **as** Lucy": not as her. */
function isCompared(
  { tree }: SentenceContext,
  { head: verb }: Clause,
  { head, markers }: Complement,
): boolean {
  const [as] = markers;
  if (as === undefined || !/^as$/i.test(tree.tokens[as]!.text) || head < verb) return false;
  return tree.tokens.slice(verb, as).some(({ text }) => /^(same|such|as|so)$/i.test(text));
}

/** "**In a bold move**, she left": where a sentence begins, it is the setting and not what the verb asks for. */
function isFronted({ subject, head: verb }: Clause, { head, shared, gap }: Complement): boolean {
  return !shared && !gap && head < verb && subject?.source === "own" && head < subject.head;
}

/** What the relation takes in: the object, or what a verb like `remain` says: "remains **sceptical** of". */
function innerOf(context: SentenceContext, clause: Clause): number[] {
  const object = clause.complements.filter(({ role }) => role === "object").at(-1);
  if (object) return innerTokens(context, object.head);
  const predicative = clause.complements.find(({ role }) => role === "predicative");
  if (predicative && context.tree.tokens[predicative.head]!.upos === "ADJ") {
    // "pleaded **not** guilty to"
    const not = dependents(context.tree, predicative.head, "advmod").filter((child) =>
      isNegation(context.tree.tokens[child]!.lemma, context.tree.tokens[child]!.text),
    );
    return [...not, predicative.head];
  }
  return [];
}

/**
 * "came **under fire** from", "went **on strike** over": a bare noun behind the verb is one word with it; so is "went
 * **on public display** Friday in".
 */
function phraseBefore(
  { tree }: SentenceContext,
  { head: verb, complements }: Clause,
  [first]: readonly number[],
): number[] {
  if (first === undefined) return [];
  const before = complements.find(
    ({ role, head, markers }) =>
      role === "oblique" && markers.length === 1 && markers[0] === verb + 1 && head < first,
  );
  if (before === undefined || tree.tokens[before.head]!.xpos !== "NN") return [];
  const { head } = before;
  const bare = tree.children[head]!.length === 1 && head === verb + 2;
  if (bare && head + 1 === first) return [...before.markers, head];
  if (!STANDING.test(tree.tokens[head]!.lemma)) return [];
  if (firstDependent(tree, head, "det", "nmod", "acl", "conj", "nummod") !== undefined) return [];
  return [...before.markers, ...dependents(tree, head, "amod", "compound"), head];
}

/** What comes, goes or stands in it is said to by the verb and the noun as one. */
const STANDING = /^(display|trial|sale|show|effect|force|strike|loan|fire|hold|leave|record|view)$/;

/** "finished **two strokes** ahead of": how far. */
function measureOf({ tree }: SentenceContext, adverb: number): number[] {
  return dependents(tree, adverb, "obl:unmarked").flatMap((measure) => subtree(tree, measure));
}

/** "held a veto, **along with** Norway": no part of the veto. */
function isBesides(context: SentenceContext, markers: readonly number[]): boolean {
  return /^(along|together) with$/.test(markerText(context, markers));
}

function namesIn(context: SentenceContext, head: number): boolean {
  return findArguments(context, head).some(({ argument }) => isNamed(context, argument));
}

/** "look **forward** to", "pressed **ahead** with": without it the verb says something else. */
function adverbBefore(
  { tree }: SentenceContext,
  { head: verb }: Clause,
  markers: readonly number[],
): number[] {
  const [first] = markers;
  if (first === undefined) return [];
  // "passed **away** peacefully in"
  const adverb = [first - 1, verb + 1].find(
    (index) =>
      index > verb &&
      index < first &&
      !markers.includes(index) &&
      // "edged **ahead of** them on points"
      (index === first - 1 || tree.tokens[index + 1]!.upos !== "ADP") &&
      tree.tokens[index]?.head === verb &&
      tree.base[index] === "advmod" &&
      /^(forward|ahead|back|away|down|up|out|off|over|along|together|behind|short|close|far|clear|adrift)$/i.test(
        tree.tokens[index]!.text,
      ),
  );
  return adverb === undefined ? [] : [adverb];
}

function isNamed(
  { named }: SentenceContext,
  argument: { kind: string; mention?: string },
): boolean {
  return argument.mention !== undefined && named(argument.mention);
}
