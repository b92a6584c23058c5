import { findArguments } from "../find-arguments.ts";
import { isIdiom, toPredicate } from "../to-predicate.ts";
import { isNaming } from "./predicative.ts";
import { isExpected } from "./reported.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "The council **backed the plan**"; the gap of a relative clause is an object too: "the truce Ukraine **accepted**". */
export const object: ClauseRule = (context, clause, subjects) => {
  if (isIdiom(context, clause)) return [];
  // "expects the sale to help": only the whole is an object.
  if (
    clause.complements.some(
      ({ role, head }) => role === "clause" && isExpected(context, clause, head),
    )
  )
    return [];
  const made = clause.complements.find(({ role }) => role === "predicative");
  if (made && isNaming(context, clause)) return [];
  // "**keeps** the door **open**", "**made clear** its concerns"
  const inner = made && context.tree.tokens[made.head]!.upos === "ADJ" ? [made.head] : [];
  const predicate = toPredicate(context, clause, { inner });
  return clause.complements.flatMap(({ role, head, gap }) => {
    if (role !== "object" && role !== "indirect-object") return [];
    return findArguments(context, head).flatMap(({ argument, denied }) =>
      subjects.map((subject) => ({
        subject: subject.argument,
        predicate,
        object: argument,
        ...(denied && { denied }),
        rule: gap ? "relative-object" : "object",
      })),
    );
  });
};
