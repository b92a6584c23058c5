import type { Mention } from "./types.ts";
import type { Sentence, Token } from "../reading/types.ts";

/** A sentence's tree from above: the dependents of each token, in order. */
export type Dependents = readonly (readonly number[])[];

export function readDependents(sentence: Sentence): Dependents {
  const dependents: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) {
    if (token.head !== undefined && token.head !== token.index) {
      dependents[token.head]?.push(token.index);
    }
  }
  return dependents;
}

/** Relation without its subtype: `nmod` of `nmod:poss`. */
export function baseRelation(token: Token): string {
  const colon = token.relation.indexOf(":");
  return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

/** Dependents that stand before a noun and belong to its minimal phrase. */
const BEFORE = new Set([
  "det",
  "amod",
  "nummod",
  "compound",
  "advmod",
  "nmod:poss",
  "nmod:desc",
  "det:predet",
  "nmod:unmarked",
  "punct",
  "goeswith",
  "dep",
  "list",
]);
/** Dependents that stand after a noun and are part of it. */
const AFTER = new Set(["flat", "fixed", "goeswith", "compound"]);

/**
 * The smallest phrase that names what its head does: determiner, modifiers before the head, head.
 * "a lengthy phone conversation" of "a lengthy phone conversation on Tuesday about peace".
 */
export function minimalPhrase(
  sentence: Sentence,
  dependents: Dependents,
  head: number,
): [number, number] {
  let start = head;
  let end = head + 1;
  const preposition =
    dependents[head]!.find(
      (child) => child < head && baseRelation(sentence.tokens[child]!) === "case",
    ) ?? -1;
  for (const child of dependents[head]!) {
    const token = sentence.tokens[child]!;
    if (child < head) {
      // "Days before the call": what measures the preposition is no part of the phrase.
      if (child < preposition) continue;
      if (token.upos === "PUNCT" || isClauseMate(sentence, dependents, head, token)) continue;
      if (
        BEFORE.has(token.relation) ||
        (BEFORE.has(baseRelation(token)) && !token.relation.startsWith("nmod"))
      ) {
        start = Math.min(start, firstOf(dependents, child));
      }
    } else if (AFTER.has(baseRelation(token))) {
      end = Math.max(end, lastOf(dependents, child) + 1);
    }
  }
  while (start < head && opensNoPhrase(sentence.tokens[start]!)) start++;
  // "**at** least a dozen firms"
  if (
    /^(?:least|most)$/i.test(sentence.tokens[start]!.text) &&
    /^at$/i.test(sentence.tokens[start - 1]?.text ?? "")
  )
    start--;
  end = Math.max(end, endOfAmount(sentence, dependents, head));
  return [start, closesQuotation(sentence, start, end) ? end + 1 : end];
}

/** "a number **of refugees**", "the start **of talks**": without what they are of, such nouns say nothing. */
function endOfAmount(sentence: Sentence, dependents: Dependents, head: number): number {
  if (!AMOUNT.test(sentence.tokens[head]!.lemma) || sentence.tokens[head + 1]?.text !== "of")
    return head + 1;
  const part = dependents[head]!.find(
    (child) =>
      baseRelation(sentence.tokens[child]!) === "nmod" && firstOf(dependents, child) === head + 1,
  );
  if (part === undefined || dependents[part]!.some((child) => isClausal(sentence.tokens[child]!)))
    return head + 1;
  return minimalPhrase(sentence, dependents, part)[1];
}

const AMOUNT =
  /^(?:number|series|set|part|majority|lot|variety|range|kind|type|piece|share|start|end|beginning|rest|round|wave|handful)$/;

/** "the number of those **who** left": only the whole says which number. */
function isClausal({ relation }: Token): boolean {
  return relation.startsWith("acl:relcl");
}

/** "a “cleaning operation” began": the mark behind the phrase belongs to the one in it. */
function closesQuotation(sentence: Sentence, start: number, end: number): boolean {
  if (!CLOSING.test(sentence.tokens[end]?.text ?? "")) return false;
  const inside = sentence.tokens.slice(start, end);
  const opened = inside.findLast(({ text, upos }) => upos === "PUNCT" && OPENING.test(text));
  return (
    opened !== undefined &&
    !inside.slice(opened.index - start + 1).some(({ text }) => CLOSING.test(text))
  );
}

const OPENING = /^(?:["“„'‘]|``)$/;
const CLOSING = /^(?:["”“'’]|'')$/;

/** A mark, or a preposition or conjunction that hangs on a word of the phrase: "**from** US President Ott". */
function opensNoPhrase({ text, relation, upos }: Token): boolean {
  return (
    /^[\p{P}\p{S}]+$/u.test(text) ||
    (/^(?:case|mark|cc)$/.test(relation) && /^(?:ADP|SCONJ|CCONJ)$/.test(upos))
  );
}

const INSIDE = new Set([
  "det",
  "amod",
  "nummod",
  "nmod",
  "compound",
  "flat",
  "fixed",
  "acl",
  "appos",
  "goeswith",
]);

/** The whole noun phrase with what follows its head: "the team, which consists entirely of girls". */
export function fullPhrase(
  sentence: Sentence,
  dependents: Dependents,
  head: number,
): [number, number] {
  let [start, end] = minimalPhrase(sentence, dependents, head);
  for (const child of dependents[head]!) {
    const token = sentence.tokens[child]!;
    if (child < head || !INSIDE.has(baseRelation(token))) continue;
    end = Math.max(end, lastOf(dependents, child) + 1);
  }
  while (end > head + 1 && /^[.,;:!?–—-]+$/.test(sentence.tokens[end - 1]!.text)) end--;
  return [start, end];
}

/** An adverb that belongs to the clause of a nominal predicate, not to the noun: "is now the leader". */
function isClauseMate(
  sentence: Sentence,
  dependents: Dependents,
  head: number,
  token: Token,
): boolean {
  if (baseRelation(token) !== "advmod" && baseRelation(token) !== "dep") return false;
  const first = dependents[head]!.find((child) => {
    const relation = baseRelation(sentence.tokens[child]!);
    return relation === "det" || relation === "cop" || relation === "nsubj" || relation === "case";
  });
  return (
    (first !== undefined && token.index < first) ||
    dependents[head]!.some((child) => baseRelation(sentence.tokens[child]!) === "cop")
  );
}

export function firstOf(dependents: Dependents, index: number): number {
  let first = index;
  for (const child of dependents[index]!)
    if (child < index) first = Math.min(first, firstOf(dependents, child));
  return first;
}

export function lastOf(dependents: Dependents, index: number): number {
  let last = index;
  for (const child of dependents[index]!)
    if (child > index) last = Math.max(last, lastOf(dependents, child));
  return last;
}

/** The token of a span whose head lies outside it. */
export function headOfSpan(sentence: Sentence, start: number, end: number): number {
  for (let index = start; index < end; index++) {
    const head = sentence.tokens[index]!.head;
    if (head === undefined || head < start || head >= end) {
      if (sentence.tokens[index]!.upos !== "PUNCT") return index;
    }
  }
  return end - 1;
}

/**
 * The whole noun phrase that a mention heads, with what follows its head; the mention itself for pronouns, groups
 * and names inside another phrase. Coreference corpora of the OntoNotes school count these spans.
 */
export function phraseOf(
  sentence: Sentence,
  mention: Pick<Mention, "kind" | "tokens" | "head" | "members">,
  dependents: Dependents = readDependents(sentence),
): [number, number] {
  const [start, end] = mention.tokens;
  if (mention.kind === "pronoun" || mention.members !== undefined) return [start, end];
  const [from, to] = fullPhrase(sentence, dependents, mention.head);
  // "Texas student Ada Ott": the noun stands above its name in the tree.
  const head = sentence.tokens[mention.head]!;
  const role = head.head;
  const titled =
    mention.kind === "name" &&
    role === start - 1 &&
    /^(?:flat|appos|nmod:desc)$/.test(head.relation);
  const first = titled ? minimalPhrase(sentence, dependents, role)[0] : start;
  const last = Math.max(end, to);
  const possessive =
    sentence.tokens[last]?.relation === "case" && /^['’]s?$/.test(sentence.tokens[last]!.text);
  return [Math.min(first, from), possessive ? last + 1 : last];
}
