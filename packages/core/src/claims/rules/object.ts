import { findArguments } from "../find-arguments.ts";
import { isIdiom, toPredicate } from "../to-predicate.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "The council **backed the plan**"; the gap of a relative clause is an object too: "the truce Ukraine **accepted**". */
export const object: ClauseRule = (context, clause, subjects) => {
  if (isIdiom(context, clause)) return [];
  const predicate = toPredicate(context, clause);
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
