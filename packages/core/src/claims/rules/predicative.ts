import { dependents } from "../../clauses/syntax-tree.ts";
import { findArguments } from "../find-arguments.ts";
import { readArgument } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { ClauseRule } from "./clause-rule.ts";

/** "An agreement **remains uncertain**"; "they consider him **a friend**" speaks of the object. */
export const predicative: ClauseRule = (context, clause, subjects) =>
  clause.complements.flatMap(({ role, head }) => {
    if (role !== "predicative") return [];
    const object = readArgument(context, head);
    if (!object) return [];
    const markers = dependents(context.tree, head, "case");
    const predicate = toPredicate(context, clause, { markers });
    const patient = clause.complements.find((other) => other.role === "object");
    const about = patient ? findArguments(context, patient.head) : subjects;
    return about.map((subject) => ({
      subject: subject.argument,
      predicate,
      object,
      rule: "predicative",
    }));
  });
