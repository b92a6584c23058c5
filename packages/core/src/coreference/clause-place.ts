import type { Facts } from "./facts.ts";

export type ClausePlace =
  "own-subject" | "understood" | "above-subject" | "above-object" | "aside-subject";

/**
 * Where a candidate stands about the clauses above a pronoun: the subject of the pronoun's own verb, the subject that
 * verb takes over from another ("She came and took her coat", "She asked Ann to take her coat"), subject or object of a
 * verb above, or the subject of a clause beside it.
 */
export function placeAround(candidate: Facts, anaphor: Facts): ClausePlace | undefined {
  if (candidate.sentence !== anaphor.sentence) return undefined;
  const { tokens } = anaphor.sentence;
  const { head: place, role } = candidate;
  if (role !== "subject" && role !== "object") return undefined;
  let clause = clauseOf(anaphor);
  if (place.head === clause) return role === "subject" ? "own-subject" : undefined;
  let understood = !hasSubject(anaphor, clause);
  for (let steps = 0; steps < 10; steps++) {
    const verb = tokens[clause]!;
    if (verb.head === undefined) break;
    const upper = clauseAbove(anaphor, verb.head);
    const object = verb.relation === "xcomp" && hasObject(anaphor, upper);
    if (place.head === upper) {
      if (understood && (object ? role === "object" : role === "subject")) return "understood";
      return role === "subject" ? "above-subject" : "above-object";
    }
    // "She asked Ann to take her coat": Ann takes it, so nobody further up does.
    understood &&= !object && !hasSubject(anaphor, upper);
    clause = upper;
  }
  return role === "subject" ? "aside-subject" : undefined;
}

function hasSubject({ dependents, sentence }: Facts, verb: number): boolean {
  return dependents[verb]!.some((child) => sentence.tokens[child]!.relation.startsWith("nsubj"));
}

function hasObject({ dependents, sentence }: Facts, verb: number): boolean {
  return dependents[verb]!.some((child) => /^i?obj/.test(sentence.tokens[child]!.relation));
}

function clauseAbove({ sentence }: Facts, index: number): number {
  let token = sentence.tokens[index]!;
  for (let steps = 0; token.head !== undefined && steps < 40; steps++) {
    if (CLAUSE.test(token.relation)) break;
    token = sentence.tokens[token.head]!;
  }
  return token.index;
}

const CLAUSE = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis|conj)/;

/** Index of the word that heads the clause a mention stands in. */
export function clauseOf(facts: Facts): number {
  const { index, head } = facts.head;
  return head === undefined ? index : clauseAbove(facts, head);
}
