import { phraseConjuncts } from "../clauses/phrases.ts";
import { dependents, firstDependent } from "../clauses/syntax-tree.ts";
import type { Clause } from "../clauses/types.ts";
import { statementNouns } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import { readArgument } from "./read-argument.ts";
import type { Argument } from "./types.ts";

/** An argument and the token that heads it. */
export interface Found {
  readonly head: number;
  readonly argument: Argument;
  /** Set where the others hold instead of this one: "Kyiv rather than **Moscow**". */
  readonly denied?: true;
}

/** Every conjunct of a phrase as an argument of its own. */
export function findArguments(context: SentenceContext, head: number): Found[] {
  return phraseConjuncts(context.tree, head).flatMap((member) => {
    const argument = readArgument(context, member);
    if (!argument) return [];
    const denied = isContrasted(context, member);
    return membersOf(context, argument).map((each) => ({
      head: member,
      argument: each,
      ...(denied && { denied: true as const }),
    }));
  });
}

/** "Kyiv **rather than** Moscow", "peace, **not** war". */
function isContrasted({ tree }: SentenceContext, member: number): boolean {
  if (tree.base[member] !== "conj") return false;
  const between = dependents(tree, member, "cc", "advmod").map((child) =>
    tree.tokens[child]!.text.toLowerCase(),
  );
  return between.some((word) => /^(rather|not|instead)$/.test(word));
}

/** "The leaders agreed" is told of each of them, where we know who they are. */
function membersOf({ membersOf }: SentenceContext, argument: Argument): Argument[] {
  if (argument.kind !== "mention") return [argument];
  const members = membersOf(argument.mention);
  return members.length === 0 ? [argument] : members.map((mention) => ({ ...argument, mention }));
}

/**
 * Subjects of a clause. "a speech **criticising** the West" and "a plan **to leave**": it is the speaker and
 * the planner who does it, not the speech or the plan.
 */
export function findSubjects(context: SentenceContext, clause: Clause): Found[] {
  if (!clause.subject) return [];
  const head =
    speakerOfParticiple(context, clause) ?? planner(context, clause) ?? clause.subject.head;
  return findArguments(context, head).filter(({ argument }) => argument.kind !== "time");
}

function speakerOfParticiple(context: SentenceContext, clause: Clause): number | undefined {
  const { tree, clauseAt } = context;
  if (clause.kind !== "participial" || clause.passive || !clause.subject) return undefined;
  const { head } = clause.subject;
  if (!statementNouns.has(tree.tokens[head]!.lemma.toLowerCase())) return undefined;
  const verb = tree.tokens[head]!.head;
  const governing = verb === undefined ? undefined : clauseAt.get(verb);
  return governing && governing !== clause && tree.base[head] === "obj"
    ? governing.subject?.head
    : undefined;
}

/** Who has the plan, hope or need that an infinitive or "of …ing" spells out: its owner, else the clause's subject. */
function planner(
  { tree, clauseAt, mentionAt }: SentenceContext,
  clause: Clause,
): number | undefined {
  const top = clause.chain[0]!;
  if (clause.kind !== "participial" || clause.passive || !clause.subject) return undefined;
  const marker = firstDependent(tree, top, "mark", "case");
  if (marker === undefined || tree.tokens[marker]!.text.toLowerCase() === "as") return undefined;
  const { head: noun } = clause.subject;
  if (mentionAt.get(noun)?.kind === "name") return undefined;
  const owner = firstDependent(tree, noun, "nmod:poss");
  if (owner !== undefined) return owner;
  const verb = tree.tokens[noun]!.head;
  const governing = verb === undefined ? undefined : clauseAt.get(verb);
  if (!governing || !/^(obj|obl|xcomp)$/.test(tree.base[noun]!)) return undefined;
  return governing.passive ? undefined : governing.subject?.head;
}

/** Is the noun denied by its determiner: "**no** agreement"? */
export function isDeniedNoun({ tree }: SentenceContext, head: number): boolean {
  const determiner = firstDependent(tree, head, "det");
  const word = determiner === undefined ? tree.tokens[head]!.text : tree.tokens[determiner]!.text;
  return /^(no|neither|none|nobody|nothing)$/i.test(word);
}
