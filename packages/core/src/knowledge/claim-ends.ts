import type { Argument, Claim, Factuality, Predicate } from "../claims/types.ts";
import { demandVerbs, planVerbs, speechVerbs, thoughtVerbs } from "../lexicon/verbs.ts";
import type { Knowledge } from "./types.ts";

/** The two entities of a claim and what it says of them; a claim of a group has one for each member. */
export interface ClaimEnds {
  readonly source: string;
  readonly target: string;
  readonly predicate: Predicate;
  readonly factuality: Factuality;
}

type View = Pick<Knowledge, "claim" | "entitiesOf">;

/**
 * Reads what a claim joins. Nothing comes of a claim without an object of its own ("the call
 * ended"), of numbers and dates, and of one that only hands on another's: "the White House said that
 * Putin agreed" is Putin —agree→ …, said by the White House.
 */
export function createEndReader(view: View): (claim: Claim) => ClaimEnds[] {
  const endsOf = (claim: Claim, depth: number): ClaimEnds[] => {
    if (isWithoutObject(claim) || isReport(claim, depth)) return [];
    const { argument, predicate, factuality } = objectOf(view, claim);
    return view.entitiesOf(claim.subject).flatMap((source) =>
      view
        .entitiesOf(argument)
        .filter((target) => target !== source)
        .map((target) => ({ source, target, predicate, factuality })),
    );
  };
  const isReport = (claim: Claim, depth: number): boolean => {
    if (claim.object.kind !== "claim" || !isReporting(claim.predicate)) return false;
    const inner = view.claim(claim.object.claim);
    return inner !== undefined && depth < deepest && endsOf(inner, depth + 1).length > 0;
  };
  return (claim) => endsOf(claim, 0);
}

/** "She said that he said that …": deeper nesting is read as plain words. */
const deepest = 4;

/** An intransitive claim has its verb as its object. */
export function isWithoutObject({ object, evidence: { trigger } }: Claim): boolean {
  return object.kind === "concept" && object.span[0] >= trigger[0] && object.span[1] <= trigger[1];
}

/** Verbs of saying, and not of wanting, thinking or promising: those are stances of their own. */
function isReporting({ lemma }: Predicate): boolean {
  return (
    speechVerbs.has(lemma) &&
    !demandVerbs.has(lemma) &&
    !planVerbs.has(lemma) &&
    !thoughtVerbs.has(lemma)
  );
}

/**
 * What a claim reaches. "Russia agreed to halt strikes" holds the claim Russia —halt→ strikes: of
 * one subject, so it is drawn in one stroke, Russia —agree to halt→ strikes, with the factuality of
 * the halt. Another's doing stays a node in its own words.
 */
function objectOf(
  view: View,
  claim: Claim,
): Pick<ClaimEnds, "predicate" | "factuality"> & { readonly argument: Argument } {
  const { predicate, object: argument, factuality } = claim;
  const inner = argument.kind === "claim" ? view.claim(argument.claim) : undefined;
  const plain = { predicate, factuality, argument };
  if (inner === undefined || inner.object.kind === "claim" || isWithoutObject(inner)) return plain;
  // Only an infinitive goes on with the verb: "agreed **to halt**", but "insists **that they** must approve".
  if (!/^to\s/iu.test(argument.text) || inner.polarity === "negative") return plain;
  const sources = view.entitiesOf(claim.subject);
  const innerSources = new Set(view.entitiesOf(inner.subject));
  const sameSubject = sources.length > 0 && sources.every((source) => innerSources.has(source));
  if (!sameSubject || view.entitiesOf(inner.object).length === 0) return plain;
  return {
    predicate: joinPredicates(predicate, inner.predicate),
    factuality: factuality === "asserted" ? inner.factuality : factuality,
    argument: inner.object,
  };
}

function joinPredicates(outer: Predicate, inner: Predicate): Predicate {
  const family = outer.family ?? inner.family;
  return {
    lemma: `${outer.lemma} to ${inner.lemma}`,
    label: `${outer.label} to ${inner.lemma}`,
    ...(inner.preposition === undefined ? {} : { preposition: inner.preposition }),
    ...(family === undefined ? {} : { family }),
  };
}
