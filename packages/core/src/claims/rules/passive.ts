import { isTimeWord } from "../find-qualifiers.ts";
import { findArguments } from "../find-arguments.ts";
import { findAgent } from "../find-agent.ts";
import { askedOfObject, saidOfObject } from "../second-complement.ts";
import { toPredicate } from "../to-predicate.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "The truce was backed **by Putin**" is told as "Putin backed the truce". */
export const passive: ClauseRule = (context, clause, patients) => {
  const agent = findAgent(context, clause);
  if (!agent || isTimeWord(context, agent.head)) return [];
  const { preposition: _, ...predicate } = toPredicate(context, clause, {
    active: true,
    inner: [...saidOfObject(context, clause), ...askedOfObject(context, clause)],
  });
  // "increased by 18 percent" names no doer.
  const doers = findArguments(context, agent.head).filter(
    ({ argument: { kind } }) => kind !== "quantity" && kind !== "time",
  );
  return doers.flatMap(({ argument }) =>
    patients.map((patient) => ({
      subject: argument,
      predicate: predicate,
      object: patient.argument,
      rule: "passive",
    })),
  );
};
