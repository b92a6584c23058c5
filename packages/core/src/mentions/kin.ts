import { kinNouns } from "../lexicon/noun-classes.ts";
import type { Sentence, Token } from "../reading/types.ts";
import { baseRelation, type Dependents } from "./phrase.ts";

/**
 * Whether a person is brought in as family of another: "her husband, George Ott", "the niece of Dan Ott", "she married
 * John Ott", "born to Ann and Karl Ott". The surname alone, in such a text, is the other one's.
 */
export function isKin(sentence: Sentence, dependents: Dependents, name: number): boolean {
  const head = firstOfList(sentence, sentence.tokens[name]!);
  const above = head.head === undefined ? undefined : sentence.tokens[head.head]!;
  // "his wife Jane Ott": the noun stands above the name, or hangs on it.
  const beside = dependents[head.index]!.map((child) => sentence.tokens[child]!).filter((child) =>
    /^(?:compound|appos|nmod:desc|flat)/.test(child.relation),
  );
  if (above !== undefined && /^(?:appos|flat|nmod:desc|compound)/.test(head.relation))
    beside.push(above);
  if (beside.some((noun) => isKinNoun(noun) && isOwned(sentence, dependents, noun))) return true;
  if (above === undefined) return false;
  const preposition = caseOf(sentence, dependents, head);
  if (baseRelation(head) === "nmod" && preposition === "of") return isKinNoun(above);
  if (/^(?:marry|divorce|wed)$/.test(above.lemma)) return /^(?:obj|obl|nsubj)/.test(head.relation);
  return above.lemma === "bear" && preposition === "to";
}

/** "Ann" of "Ann and Karl Ott". */
function firstOfList({ tokens }: Sentence, token: Token): Token {
  let first = token;
  for (let steps = 0; first.relation === "conj" && first.head !== undefined && steps < 5; steps++)
    first = tokens[first.head]!;
  return first;
}

function isKinNoun({ lemma }: Token): boolean {
  return kinNouns.has(lemma.toLowerCase());
}

/** By a pronoun: whose family it is has been said before. */
function isOwned({ tokens }: Sentence, dependents: Dependents, noun: Token): boolean {
  return dependents[noun.index]!.some(
    (child) => tokens[child]!.relation === "nmod:poss" && tokens[child]!.upos === "PRON",
  );
}

function caseOf({ tokens }: Sentence, dependents: Dependents, token: Token): string | undefined {
  const child = dependents[token.index]!.find((index) => tokens[index]!.relation === "case");
  return child === undefined ? undefined : tokens[child]!.text.toLowerCase();
}
