import { isPrisonTerm } from "../../clauses/is-prison-term.ts";
import { nounPhrases } from "../../clauses/phrases.ts";
import { roles } from "../../lexicon/titles.ts";
import { findArguments } from "../find-arguments.ts";
import { isAside, markerText } from "../find-qualifiers.ts";
import { innerTokens } from "../inner-tokens.ts";
import { isManner } from "../is-manner.ts";
import { isMeeting } from "../is-meeting.ts";
import { isOfNominal, readNominal } from "../read-nominal.ts";
import { saidOfObject } from "../second-complement.ts";
import { isIdiom, toPredicate } from "../to-predicate.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "**expressed optimism about** a deal": what hangs on the object belongs to the verb. */
export const objectPreposition: ClauseRule = (context, clause, subjects) => {
  const object = clause.complements.filter(({ role }) => role === "object").at(-1);
  if (!object || object.gap || isIdiom(context, clause)) return [];
  if (isPrisonTerm(context.tree, object.head)) return [];
  // "**viewed** the rise in prices **as a threat**"
  if (saidOfObject(context, clause).length > 0) return [];
  const nominal = readNominal(context, object.head);
  const inner = innerTokens(context, object.head);
  return nounPhrases(context.tree, object.head).flatMap(({ head, markers }) => {
    if (ASIDE.test(markerText(context, markers))) return [];
    // "met their director **for trade**": which director
    if (
      roles.has(context.tree.tokens[object.head]!.lemma) &&
      markerText(context, markers) === "for"
    )
      return [];
    // "held talks **in person**"
    if (isAside(context, { head, markers })) return [];
    if (isMeeting(context, clause, markers) || isManner(context, { head, markers })) return [];
    if (!nominal?.carrier && isOfNominal(nominal, head)) return [];
    const predicate = toPredicate(context, clause, { inner, markers });
    return findArguments(context, head).flatMap(({ argument }) =>
      argument.kind === "mention" || argument.kind === "concept"
        ? subjects.map((subject) => ({
            subject: subject.argument,
            predicate,
            object: argument,
            rule: "object-noun-preposition",
          }))
        : [],
    );
  });
};

/** What says more of the object or names its examples; "held a veto, **along with** Norway" is no veto with it. */
const ASIDE = /^(of|such as|including|like|between|among|per|than|along with|together with)$/;
