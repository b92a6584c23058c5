import { dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import type { Clause, Complement } from "../../clauses/types.ts";
import type { SentenceContext } from "../context.ts";
import type { Found } from "../find-arguments.ts";
import { isTimeWord, markerText } from "../find-qualifiers.ts";
import { toPredicate } from "../to-predicate.ts";
import type { Predicate } from "../types.ts";
import type { ClauseRule, Link } from "./clause-rule.ts";

/** "Ann and Bo **married**", "Norway and Sweden **drew**", "they accused **each other**": who does it, does it to each other. */
export const reciprocal: ClauseRule = (context, clause, subjects) => {
  const sides = subjects.filter(
    ({ argument, denied, open }) =>
      !denied && !open && (argument.kind === "mention" || argument.kind === "concept"),
  );
  if (sides.length !== subjects.length || sides.length < 2 || sides.length > MOST) return [];
  const mutual = clause.complements.find((complement) => isEachOther(context, complement));
  if (mutual !== undefined) {
    const predicate = toPredicate(context, clause, {
      markers: mutual.role === "oblique" ? mutual.markers : [],
    });
    return pairsOf(sides).flatMap(([one, other]) =>
      predicate.symmetric
        ? [linkOf(one, other, predicate)]
        : [linkOf(one, other, predicate), linkOf(other, one, predicate)],
    );
  }
  const preposition = prepositionOf(context, clause);
  if (preposition === undefined) return [];
  const told = toPredicate(context, clause);
  const predicate: Predicate =
    preposition === ""
      ? { ...told, symmetric: true }
      : { ...told, symmetric: true, preposition, label: `${told.label} ${preposition}` };
  return pairsOf(sides).map(([one, other]) => linkOf(one, other, predicate));
};

/** Of more, hardly each does it to each. */
const MOST = 3;

function pairsOf(sides: readonly Found[]): [Found, Found][] {
  return sides.flatMap((one, at) =>
    sides.slice(at + 1).map((other): [Found, Found] => [one, other]),
  );
}

function linkOf(one: Found, other: Found, predicate: Predicate): Link {
  return { subject: one.argument, predicate, object: other.argument, rule: "reciprocal" };
}

/** "**each other**", "**one another**" */
function isEachOther({ tree }: SentenceContext, { role, head }: Complement): boolean {
  if (!/^(object|oblique)$/.test(role)) return false;
  const words = `${tree.tokens[head]!.text} ${tree.tokens[head + 1]?.text ?? ""}`;
  return /^(each other|one another)$/i.test(words);
}

/** What the verb takes its other side with, where it is told of both sides at once. */
function prepositionOf(context: SentenceContext, clause: Clause): string | undefined {
  const { tree } = context;
  const { head, complements, passive } = clause;
  const { lemma, text } = tree.tokens[head]!;
  if (firstDependent(tree, head, "compound:prt") !== undefined) return undefined;
  const taken = complements.some(
    ({ role, head: other, markers }) =>
      /^(object|indirect-object|agent|clause)$/.test(role) ||
      (role === "oblique" &&
        !isTimeWord(context, other) &&
        /^(with|against|to|from|for|into|between)$/.test(markerText(context, markers))),
  );
  if (taken) return undefined;
  if (!passive) return TOGETHER.get(lemma);
  const got = dependents(tree, head, "aux:pass").length > 0;
  return got ? JOINED.get(text.toLowerCase()) : undefined;
}

const TOGETHER: ReadonlyMap<string, string> = new Map([
  ...["meet", "marry", "wed", "divorce", "date", "kiss", "embrace"].map(
    (verb) => [verb, ""] as const,
  ),
  ...[
    "draw",
    "tie",
    "clash",
    "collide",
    "merge",
    "negotiate",
    "confer",
    "converse",
    "collaborate",
    "cooperate",
    "split",
    "reconcile",
    "reunite",
  ].map((verb) => [verb, "with"] as const),
  ["separate", "from"],
]);

const JOINED: ReadonlyMap<string, string> = new Map([
  ["engaged", "to"],
  ["married", "to"],
  ["divorced", "from"],
  ["separated", "from"],
  ["reunited", "with"],
]);
