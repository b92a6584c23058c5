import { isAsReported } from "../find-attribution.ts";
import { findSubjects } from "../find-arguments.ts";
import { findFactuality } from "../find-factuality.ts";
import { isNegative } from "../find-polarity.ts";
import { findQualifiers } from "../find-qualifiers.ts";
import type { Clause } from "../../clauses/types.ts";
import type { SentenceContext } from "../context.ts";
import type { ClauseRule } from "./clause-rule.ts";
import { intransitive } from "./intransitive.ts";
import { object } from "./object.ts";
import { objectPreposition } from "./object-preposition.ts";
import { passive } from "./passive.ts";
import { predicative } from "./predicative.ts";
import { preposition } from "./preposition.ts";
import { reported } from "./reported.ts";
import type { Rule } from "./rule.ts";

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
export const verbal: Rule = (context) =>
  context.graph.clauses.flatMap((clause) => {
    if (clause.kind === "copular" || clause.kind === "verbless") return [];
    if (isAsReported(context, clause.chain[0]!) || isWhenItComesTo(context, clause)) return [];
    const subjects = findSubjects(context, clause);
    const qualifiers = findQualifiers(context, clause);
    const links = clauseRules.flatMap((rule) => rule(context, clause, subjects));
    const found = links.length > 0 ? links : intransitive(context, clause, subjects);
    return found.map((link) => ({
      ...link,
      ...(link.denied && { negative: !isNegative(context, clause.head) }),
      ...(link.open && isHeld(context, clause) && { factuality: "possible" as const }),
      at: clause.head,
      trigger: clause.verb,
      qualifiers: qualifiers.filter(({ argument }) => argument.span[0] !== link.object.span[0]),
    }));
  });

/** "met Ann **or** Bo": it may have been either; who met neither met none of them. */
function isHeld(context: SentenceContext, { head }: Clause): boolean {
  return !isNegative(context, head) && /^(asserted|planned)$/.test(findFactuality(context, head));
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
