import type { Claim, Factuality, Predicate } from "../claims/types.ts";
import { negativeVerbs } from "../lexicon/verbs.ts";

/** What makes two predicates the same: `speak with`. */
export function predicateKey({ lemma, preposition }: Predicate): string {
  return preposition === undefined ? lemma : `${lemma} ${preposition}`;
}

/** "did not meet", "is unable to pay" and "stopped sharing" say their negation themselves. */
export function saysItsNegation({ lemma, label }: Predicate): boolean {
  if (
    /\b(?:not|never|no|nor|neither|cannot|without|yet to|unable|unwilling|unlikely)\b|n['’]t\b/iu.test(
      label,
    )
  )
    return true;
  return lemma
    .split(" ")
    .slice(0, -1)
    .some((verb) => negativeVerbs.has(verb));
}

/** To be read: "spoke with", "not commit to", "accept (demanded)". A word is not a fact, so it says which. */
export function predicateText(
  predicate: Predicate,
  polarity: Claim["polarity"],
  factuality: Factuality,
): string {
  const negated = polarity === "negative" && !saysItsNegation(predicate);
  const verb = negated ? `not ${predicate.label}` : predicate.label;
  return factuality === "asserted" ? verb : `${verb} (${factuality})`;
}
