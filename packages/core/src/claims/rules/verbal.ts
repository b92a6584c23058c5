import { minimalPhrase, nounPhrases } from "../../clauses/phrases.ts";
import { dependents } from "../../clauses/syntax-tree.ts";
import type { Clause, Complement } from "../../clauses/types.ts";
import { findArguments, findSubjects } from "../find-arguments.ts";
import { findQualifiers, isTimeWord, markerText, qualifierRole } from "../find-qualifiers.ts";
import { readArgument, clauseText } from "../read-argument.ts";
import { toPredicate } from "../to-predicate.ts";
import type { SentenceContext } from "../context.ts";
import type { Argument, Predicate } from "../types.ts";
import type { Rule } from "./rule.ts";

type Found = { head: number; argument: Argument };

/** "Putin backed the proposal", "Ukraine agreed to a truce", "sanctions were imposed by the West". */
export const verbal: Rule = (context) => {
  return context.graph.clauses.flatMap((clause) => {
    if (clause.kind === "copular" || clause.kind === "verbless") return [];
    const subjects = findSubjects(context, clause);
    const qualifiers = findQualifiers(context, clause);
    return links(context, clause, subjects).map(
      ({ subject, predicate, object, rule, objectClause }) => ({
        rule,
        at: clause.head,
        subject: subject.argument,
        predicate,
        object: object,
        trigger: clause.verb,
        qualifiers: qualifiers.filter(({ argument }) => argument.span[0] !== object.span[0]),
        ...(objectClause !== undefined && { objectClause }),
      }),
    );
  });
};

interface Link {
  readonly subject: Found;
  readonly predicate: Predicate;
  readonly object: Argument;
  readonly rule: string;
  readonly objectClause?: number;
}

function links(context: SentenceContext, clause: Clause, subjects: readonly Found[]): Link[] {
  const { complements } = clause;
  const agent = complements.find(
    ({ role, markers }) =>
      role === "agent" ||
      (clause.passive && role === "oblique" && markerText(context, markers) === "by"),
  );
  if (clause.passive && agent && !isTimeWord(context, agent.head))
    return passiveLinks(context, clause, agent, subjects);
  const found: Link[] = [];
  const objects = complements.filter(({ role }) => role === "object" || role === "indirect-object");
  const spine: number[] = [];
  for (const complement of objects) {
    const predicate = toPredicate(context, clause);
    for (const { argument } of findArguments(context, complement.head)) {
      for (const subject of subjects)
        found.push({
          subject,
          predicate,
          object: argument,
          rule: complement.gap ? "relative-object" : "object",
        });
    }
  }
  const object = objects.at(-1);
  if (object && !object.gap) spine.push(...innerTokens(context, object.head));
  for (const complement of complements) {
    if (complement.role === "predicative")
      found.push(...predicativeLinks(context, clause, complement, subjects));
    if (complement.role === "clause")
      found.push(...clauseLinks(context, clause, complement, subjects));
    if (complement.role !== "oblique" || complement.markers.length === 0) continue;
    if (qualifierRole(context, complement) === "time") continue;
    const predicate = toPredicate(context, clause, { inner: spine, markers: complement.markers });
    for (const { argument } of findArguments(context, complement.head)) {
      if (object && argument.kind !== "mention") continue;
      for (const subject of subjects)
        found.push({
          subject,
          predicate,
          object: argument,
          rule: object ? "object-preposition" : "preposition",
        });
    }
  }
  if (object && !object.gap) found.push(...nestedLinks(context, clause, object, subjects));
  if (found.length === 0 && !complements.some(({ role }) => role === "clause")) {
    found.push(...intransitiveLinks(context, clause, subjects));
  }
  return found;
}

/** The object's noun inside a relation, without its of-phrase: "provided **aid** to". */
function innerTokens({ tree }: SentenceContext, head: number): number[] {
  return minimalPhrase(tree, head, { prepositions: [] }).filter(
    (index) => index === head || tree.base[index] === "compound",
  );
}

/** "A truce was backed by Putin" is told as "Putin backed a truce". */
function passiveLinks(
  context: SentenceContext,
  clause: Clause,
  agent: Complement,
  patients: readonly Found[],
): Link[] {
  const { tree } = context;
  const { preposition: _, ...predicate } = toPredicate(context, clause);
  const active = { ...predicate, label: tree.tokens[clause.head]!.text.toLowerCase() };
  return findArguments(context, agent.head).flatMap((subject) =>
    patients.map((patient) => ({
      subject,
      predicate: active,
      object: patient.argument,
      rule: "passive",
    })),
  );
}

function predicativeLinks(
  context: SentenceContext,
  clause: Clause,
  complement: Complement,
  subjects: readonly Found[],
): Link[] {
  const object = readArgument(context, complement.head);
  if (!object) return [];
  const markers = dependents(context.tree, complement.head, "case");
  const predicate = toPredicate(context, clause, { markers });
  const patient = clause.complements.find(({ role }) => role === "object");
  const about = patient ? findArguments(context, patient.head) : subjects;
  return about.map((subject) => ({ subject, predicate, object, rule: "predicative" }));
}

function clauseLinks(
  context: SentenceContext,
  clause: Clause,
  complement: Complement,
  subjects: readonly Found[],
): Link[] {
  if (context.tree.base[complement.head] === "xcomp") return [];
  const { text, span } = clauseText(context, complement.head);
  const object: Argument = { kind: "concept", label: text, text, span };
  const predicate = toPredicate(context, clause);
  return subjects.map((subject) => ({
    subject,
    predicate,
    object,
    rule: "reported",
    objectClause: complement.head,
  }));
}

/** "expressed optimism **about a deal**": what hangs on the object belongs to the verb. */
function nestedLinks(
  context: SentenceContext,
  clause: Clause,
  object: Complement,
  subjects: readonly Found[],
): Link[] {
  return nounPhrases(context.tree, object.head).flatMap((nested) => {
    if (markerText(context, nested.markers) === "of") return [];
    const inner = innerTokens(context, object.head);
    const predicate = toPredicate(context, clause, { inner, markers: nested.markers });
    return findArguments(context, nested.head).flatMap(({ argument }) =>
      argument.kind === "mention" || argument.kind === "concept"
        ? subjects.map((subject) => ({
            subject,
            predicate,
            object: argument,
            rule: "object-noun-preposition",
          }))
        : [],
    );
  });
}

/** "The call ended": the object repeats the verb, so that the claim has a place to stand. */
function intransitiveLinks(
  context: SentenceContext,
  clause: Clause,
  subjects: readonly Found[],
): Link[] {
  const { tree } = context;
  const token = tree.tokens[clause.head]!;
  const timed = clause.complements.find(
    ({ role, head }) => role === "oblique" && isTimeWord(context, head),
  );
  const when = timed && readArgument(context, timed.head);
  const object: Argument = when ?? {
    kind: "concept",
    label: token.text.toLowerCase(),
    text: token.text,
    span: token.span,
  };
  const predicate = toPredicate(context, clause, timed && when ? { markers: timed.markers } : {});
  return subjects.map((subject) => ({
    subject,
    predicate,
    object,
    rule: when ? "intransitive-time" : "intransitive",
  }));
}
