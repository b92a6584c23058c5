import { isAsReported } from "../find-attribution.ts";
import { findSubjects } from "../find-arguments.ts";
import { findFactuality } from "../find-factuality.ts";
import { isNegative } from "../find-polarity.ts";
import { findQualifiers } from "../find-qualifiers.ts";
import type { Clause } from "../../clauses/types.ts";
import type { SentenceContext } from "../context.ts";
import type { Qualifier } from "../types.ts";
import type { ClauseRule, Link } from "./clause-rule.ts";
import { intransitive } from "./intransitive.ts";
import { object } from "./object.ts";
import { objectPreposition } from "./object-preposition.ts";
import { passive } from "./passive.ts";
import { predicative } from "./predicative.ts";
import { preposition } from "./preposition.ts";
import { reciprocal } from "./reciprocal.ts";
import { reported } from "./reported.ts";
import type { ClaimDraft, Rule } from "./rule.ts";

/** All that read a clause are kept; `intransitive` reads what no other did. */
const clauseRules: readonly ClauseRule[] = [
  object,
  passive,
  predicative,
  reported,
  preposition,
  objectPreposition,
];

/** What clauses with a verb say: "Putin backed the proposal", "Ukraine agreed to a truce". */
export const verbal: Rule = (context) => {
  const drafts: ClaimDraft[] = [];
  for (const clause of context.graph.clauses) {
    if (clause.kind === "copular" || clause.kind === "verbless") continue;
    if (isAsReported(context, clause.chain[0]!) || isWhenItComesTo(context, clause)) continue;
    const links = linksOf(context, clause);
    const qualifiers = links.length === 0 ? [] : findQualifiers(context, clause);
    for (const link of links) drafts.push(toDraft(context, clause, link, qualifiers));
  }
  return drafts;
};

function linksOf(context: SentenceContext, clause: Clause): readonly Link[] {
  const subjects = findSubjects(context, clause);
  const links: Link[] = [];
  for (const rule of clauseRules) links.push(...rule(context, clause, subjects));
  const told = links.length > 0 ? links : intransitive(context, clause, subjects);
  if (subjects.length < 2) return told;
  // "RM10 million": of a currency nobody listed, it is a sum all the same.
  if (isSum(context, clause))
    return told.filter(({ object }) => !/^\p{L}{0,3}\W{0,2}\d/u.test(object.text));
  return [...told, ...reciprocal(context, clause, subjects)];
}

function toDraft(
  context: SentenceContext,
  clause: Clause,
  link: Link,
  qualifiers: readonly Qualifier[],
): ClaimDraft {
  const draft = {
    ...link,
    at: clause.head,
    trigger: clause.verb,
    qualifiers: qualifiers.filter(({ argument }) => argument.span[0] !== link.object.span[0]),
  };
  if (!link.denied && !link.open) return draft;
  return {
    ...draft,
    ...(link.denied && { negative: !isNegative(context, clause.head) }),
    ...(link.open && isHeld(context, clause) && { factuality: "possible" as const }),
  };
}

/** "met Ann **or** Bo": it may have been either; who met neither met none of them. */
function isHeld(context: SentenceContext, { head }: Clause): boolean {
  return !isNegative(context, head) && /^(asserted|planned)$/.test(findFactuality(context, head));
}

/** "ships and planes **worth $2 million**": all of them are, and who knows what each is. */
function isSum({ tree }: SentenceContext, { chain, complements, link }: Clause): boolean {
  if (link?.kind !== "participial" && link?.kind !== "relative") return false;
  const words = [...chain, ...complements.map(({ head }) => head)];
  return words.some((word) => /^(worth|value|total|cost|amount)$/.test(tree.tokens[word]!.lemma));
}

/** "**when it comes to** money": about money, and nobody comes. */
function isWhenItComesTo({ tree }: SentenceContext, { head, subject }: Clause): boolean {
  return (
    tree.tokens[head]!.lemma === "come" &&
    subject !== undefined &&
    tree.tokens[subject.head]!.text.toLowerCase() === "it" &&
    tree.tokens[subject.head - 1]?.text.toLowerCase() === "when"
  );
}
