import { phraseConjuncts } from "../clauses/phrases.ts";
import { firstDependent } from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import { statementNouns } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import { readArgument } from "./read-argument.ts";
import type { Argument } from "./types.ts";

/** Every conjunct of a phrase as an argument of its own. */
export function findArguments(
  context: SentenceContext,
  head: number,
): { head: number; argument: Argument }[] {
  return phraseConjuncts(context.tree, head).flatMap((member) => {
    const argument = readArgument(context, member);
    if (!argument) return [];
    return membersOf(context, argument).map((each) => ({ head: member, argument: each }));
  });
}

/** "The leaders agreed" is told of each of them, where we know who they are. */
function membersOf({ membersOf }: SentenceContext, argument: Argument): Argument[] {
  if (argument.kind !== "mention") return [argument];
  const members = membersOf(argument.mention);
  return members.length === 0 ? [argument] : members.map((mention) => ({ ...argument, mention }));
}

/** Subjects of a clause. "delivered a speech **criticising** the West": the speaker criticises, not the speech. */
export function findSubjects(
  context: SentenceContext,
  clause: Clause,
): { head: number; argument: Argument }[] {
  const { tree, clauseAt } = context;
  if (!clause.subject) return [];
  let { head } = clause.subject;
  if (
    clause.kind === "participial" &&
    !clause.passive &&
    statementNouns.has(tree.tokens[head]!.lemma.toLowerCase())
  ) {
    const verb = tree.tokens[head]!.head;
    const governing = verb === undefined ? undefined : clauseAt.get(verb);
    if (governing?.subject && governing !== clause && tree.base[head] === "obj")
      head = governing.subject.head;
  }
  return findArguments(context, head).filter(({ argument }) => argument.kind !== "time");
}

/** Is the noun denied by its determiner: "**no** agreement"? */
export function isDeniedNoun({ tree }: SentenceContext, head: number): boolean {
  const determiner = firstDependent(tree, head, "det");
  const word = determiner === undefined ? tree.tokens[head]!.text : tree.tokens[determiner]!.text;
  return /^(no|neither|none|nobody|nothing)$/i.test(word);
}
