import { isPersonNoun } from "../lexicon/noun-classes.ts";
import { speechVerbs } from "../lexicon/verbs.ts";
import { baseRelation } from "../mentions/phrase.ts";
import type { Token } from "../reading/types.ts";
import { clauseOf, placeAround } from "./clause-place.ts";
import type { Facts } from "./facts.ts";

/**
 * "Geetha, her character", "Edith became her successor", "they made Ann her deputy": the noun that the pronoun owns
 * says what the candidate is. Few are their own.
 */
export function isOwnedNoun(candidate: Facts, anaphor: Facts): boolean {
  if (candidate.sentence !== anaphor.sentence || anaphor.role !== "possessive") return false;
  const { tokens } = anaphor.sentence;
  const noun = tokens[anaphor.head.head!]!;
  const { head, relation } = candidate.head;
  const below = anaphor.dependents[noun.index]!.map((child) => tokens[child]!);
  if (noun.relation === "appos" && noun.head === candidate.head.index) {
    // "written by Ann, her brother **Karl** and others": a list.
    return !below.some(({ upos, index }) => upos === "PROPN" && index > noun.index);
  }
  if (relation.startsWith("nsubj") && head === noun.index) return true;
  const verb = noun.head === undefined ? undefined : tokens[noun.head]!;
  if (verb === undefined || head !== verb.index) return false;
  const isNsubj = relation.startsWith("nsubj");
  const isObject = /^i?obj/.test(relation);
  const objects = anaphor.dependents[verb.index]!.filter(
    (child) => child !== noun.index && /^i?obj/.test(tokens[child]!.relation),
  );
  const called = objects.length > 0 ? isObject : isNsubj;
  if (noun.relation === "xcomp") return called;
  // "made her debut" says nothing of who made it.
  if (noun.relation === "obj")
    return objects.length > 0
      ? isObject && CALLING.test(verb.lemma)
      : isNsubj &&
          (BEING.test(verb.lemma) || (relation === "nsubj:pass" && CALLING.test(verb.lemma)));
  const as = baseRelation(noun) === "obl" && preposition(anaphor, noun) === "as";
  return as && isPersonNoun(noun.lemma.toLowerCase()) && called;
}

const BEING = /^(?:become|remain)$/;
const CALLING = /^(?:appoint|name|make|call|consider|elect|declare|crown|choose)$/;

/** "Ann, praising **her work**": nobody praises her own. */
export function isOwnPraise(candidate: Facts, anaphor: Facts): boolean {
  if (candidate.sentence !== anaphor.sentence || anaphor.role !== "possessive") return false;
  const { tokens } = anaphor.sentence;
  const work = tokens[anaphor.head.head!]!;
  const verb = work.head === undefined ? undefined : tokens[work.head]!;
  if (verb === undefined || work.relation !== "obj") return false;
  if (!PRAISING.test(verb.lemma) || !WORK.test(work.lemma)) return false;
  const { head, relation } = candidate.head;
  if (!relation.startsWith("nsubj")) return false;
  return head === verb.index || (baseRelation(verb) === "advcl" && head === verb.head);
}

const PRAISING =
  /^(?:praise|hail|laud|applaud|commend|salute|admire|criticize|criticise|condemn|denounce|slam|blast|mock|ridicule|recall|remember|mourn|celebrate|thank)$/;
const WORK =
  /^(?:performance|work|role|contribution|courage|bravery|leadership|legacy|talent|skill|career|service|handling|conduct|behavior|behaviour|commitment|dedication|genius|acting|writing|singing|voice|death|record|remark|comment|decision)s?$/;

/** "They held the man, **Ott said**, and took **him** away": who is put in as the speaker is not spoken of. */
export function isPutIn({ head, sentence }: Facts, anaphor: Facts): boolean {
  if (sentence !== anaphor.sentence || !head.relation.startsWith("nsubj")) return false;
  const verb = head.head === undefined ? undefined : sentence.tokens[head.head]!;
  return (
    verb !== undefined &&
    verb.relation === "parataxis" &&
    speechVerbs.has(verb.lemma) &&
    verb.head !== undefined &&
    verb.index < anaphor.head.index &&
    !isAbove(anaphor, verb.index)
  );
}

/** "asked Ann to help her", "Ann, who had helped her": who does what the pronoun's own clause tells is somebody else. */
export function isUnderstood(candidate: Facts, anaphor: Facts): boolean {
  if (anaphor.role !== "object" || /sel(?:f|ves)$/i.test(anaphor.mention.text)) return false;
  // "Ann won the race, making her the first": the victory makes her that.
  const verb = anaphor.sentence.tokens[clauseOf(anaphor)]!;
  if (verb.relation === "advcl" && RESULTING.test(verb.lemma)) return false;
  return (
    placeAround(candidate, anaphor) === "understood" ||
    relativeRole(candidate, anaphor) === "subject"
  );
}

const RESULTING =
  /^(?:make|give|leave|earn|win|bring|allow|enable|grant|cause|cost|net|force|prompt|lead|land|help)$/;

/** "Ann's aunt Emily": who owns a person stands behind that person. */
export function ownsPerson({ head, role, sentence }: Facts): boolean {
  if (role !== "possessive" || head.head === undefined) return false;
  const owned = sentence.tokens[head.head]!;
  return isPersonNoun(owned.lemma.toLowerCase());
}

/** "a letter written by Ann to her brother": who does what the pronoun's own clause tells. */
export function isAgent(candidate: Facts, anaphor: Facts): boolean {
  const { head, sentence } = candidate;
  return (
    sentence === anaphor.sentence &&
    head.head !== undefined &&
    baseRelation(head) === "obl" &&
    preposition(candidate, head) === "by" &&
    isAbove(anaphor, head.head)
  );
}

function isAbove({ head, sentence }: Facts, verb: number): boolean {
  let token = head;
  for (let steps = 0; token.head !== undefined && steps < 40; steps++) {
    if (token.head === verb) return true;
    token = sentence.tokens[token.head]!;
  }
  return false;
}

function preposition({ dependents, sentence }: Facts, { index }: Token): string | undefined {
  const child = dependents[index]!.find((at) => sentence.tokens[at]!.relation === "case");
  return child === undefined ? undefined : sentence.tokens[child]!.text.toLowerCase();
}

/** "her own band". */
export function isOwn({ head, role, sentence }: Facts): boolean {
  return role === "possessive" && sentence.tokens[head.index + 1]?.text.toLowerCase() === "own";
}

/** "Ann, Nina and her band": no other noun stands between the candidate and the pronoun. */
export function standsNext({ head, sentence }: Facts, anaphor: Facts): boolean {
  if (sentence !== anaphor.sentence || head.index > anaphor.head.index) return false;
  for (let index = head.index + 1; index < anaphor.head.index; index++) {
    const { upos, relation } = sentence.tokens[index]!;
    if (/^(?:NOUN|PROPN|VERB|PRON)$/.test(upos) && !/^(?:flat|goeswith)/.test(relation))
      return false;
  }
  return true;
}

/** "Ann, who sold her house": the relative pronoun that does what the pronoun's clause tells means the candidate. */
export function relativeRole(candidate: Facts, anaphor: Facts): "subject" | "other" | undefined {
  if (candidate.sentence !== anaphor.sentence) return undefined;
  const { tokens } = anaphor.sentence;
  const clause = tokens[clauseOf(anaphor)]!;
  let top: Token | undefined = clause;
  for (let steps = 0; steps < 6 && top !== undefined; steps++) {
    if (top.relation.startsWith("acl") && top.head === candidate.head.index) break;
    if (!/^(?:xcomp|conj|advcl)/.test(top.relation)) return undefined;
    top = top.head === undefined ? undefined : tokens[top.head];
  }
  if (top === undefined || top.head !== candidate.head.index) return undefined;
  if (!top.relation.startsWith("acl:relcl")) return "subject";
  const subject = anaphor.dependents[top.index]!.map((child) => tokens[child]!).find(
    ({ relation }) => relation.startsWith("nsubj"),
  );
  return subject === undefined || /^(?:who|which|that)$/i.test(subject.text) ? "subject" : "other";
}
