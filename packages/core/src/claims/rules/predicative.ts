import { dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import type { Clause } from "../../clauses/types.ts";
import { pastParticiple } from "../../lexicon/past-participle.ts";
import { namingVerbs } from "../../lexicon/verbs.ts";
import type { SentenceContext } from "../context.ts";
import { findArguments } from "../find-arguments.ts";
import { readArgument } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { Predicate } from "../types.ts";
import type { ClauseRule } from "./clause-rule.ts";

/**
 * "An agreement **remains uncertain**"; "they call him **a friend**" speaks of the object, which is called so. What
 * an object is made ("keeps the door **open**") is told with the object.
 */
export const predicative: ClauseRule = (context, clause, subjects) =>
  clause.complements.flatMap(({ role, head }) => {
    if (role !== "predicative") return [];
    const object = readArgument(context, head);
    // "makes **it** harder to pay"
    const expletive = firstDependent(context.tree, clause.head, "expl");
    if (!object || (expletive !== undefined && expletive > clause.head)) return [];
    const markers = dependents(context.tree, head, "case");
    // "made **clear** that …" is told with what is clear.
    const adjective = context.tree.tokens[head]!.upos === "ADJ";
    if (adjective && clause.complements.some((other) => other.role === "clause")) return [];
    const patient = clause.complements.find((other) => other.role === "object");
    if (patient && adjective && !isNaming(context, clause)) return [];
    // "pleaded **not** guilty"
    const not = dependents(context.tree, head, "advmod").filter(
      (child) => adjective && /^not$/i.test(context.tree.tokens[child]!.text),
    );
    const plain = toPredicate(context, clause, { inner: not, markers });
    const predicate = patient ? suffered(context, clause, plain) : plain;
    const about = patient ? findArguments(context, patient.head) : subjects;
    return about.map((subject) => ({
      subject: subject.argument,
      predicate,
      object,
      rule: "predicative",
      // What somebody calls a thing is his word.
      ...(patient && isNaming(context, clause) && { saidAt: head }),
    }));
  });

/** "They call him a friend": he **is called** one. */
function suffered({ tree }: SentenceContext, { head, verb }: Clause, plain: Predicate): Predicate {
  const { lemma, xpos } = tree.tokens[head]!;
  const participle = pastParticiple(lemma);
  const past = /^VB[DN]$/.test(xpos) || verb.some((index) => tree.tokens[index]!.xpos === "VBD");
  const marker = plain.preposition === undefined ? "" : ` ${plain.preposition}`;
  return {
    ...plain,
    lemma: `be ${participle}`,
    label: `${past ? "was" : "is"} ${participle}${marker}`,
  };
}

/** The verb only says in what words: "**calls** the plan a gift" does nothing to the plan. */
export function isNaming({ tree }: SentenceContext, { head, passive }: Clause): boolean {
  return !passive && namingVerbs.has(tree.tokens[head]!.lemma);
}
