import { clauseText } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { Argument } from "../types.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "The mayor **said that the council agreed**": saying is a deed; what was said is a claim of its own. */
export const reported: ClauseRule = (context, clause, subjects) =>
  clause.complements.flatMap(({ role, head, markers }) => {
    if (role !== "clause" || context.tree.base[head] === "xcomp") return [];
    const { text, span } = clauseText(context, head, markers);
    const object: Argument = { kind: "concept", label: text, text, span };
    const predicate = toPredicate(context, clause);
    return subjects.map((subject) => ({
      subject: subject.argument,
      predicate,
      object,
      rule: "reported",
      objectClause: head,
    }));
  });
