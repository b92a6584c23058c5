import { firstDependent, type SyntaxTree } from "./syntax-tree.ts";

export type GrammaticalNumber = "singular" | "plural";

/** The number that a finite verb asks of its subject; nothing for forms that go with both. */
export function numberOfVerb(tree: SyntaxTree, verb: number): GrammaticalNumber | undefined {
  const { xpos, text } = tree.tokens[firstDependent(tree, verb, "aux", "cop") ?? verb]!;
  if (xpos === "VBZ" || /^was$/i.test(text)) return "singular";
  return xpos === "VBP" || /^were$/i.test(text) ? "plural" : undefined;
}

/** The number of a noun phrase; nothing where its verb may be of either, as with "the police" and "you". */
export function numberOfNoun(tree: SyntaxTree, noun: number): GrammaticalNumber | undefined {
  const { xpos, upos, text } = tree.tokens[noun]!;
  if (firstDependent(tree, noun, "conj") !== undefined) return undefined;
  if (upos === "PRON") return numberOfPronoun(text.toLowerCase());
  if (/^NNP?S$/.test(xpos)) return xpos === "NNS" ? "plural" : undefined;
  return xpos === "NN" && !COLLECTIVE.test(text) ? "singular" : undefined;
}

function numberOfPronoun(word: string): GrammaticalNumber | undefined {
  if (/^(he|she|it|this|that)$/.test(word)) return "singular";
  return /^(they|we|these|those)$/.test(word) ? "plural" : undefined;
}

const COLLECTIVE =
  /^(police|staff|team|crew|family|government|public|majority|number|group|couple|rest|half|lot|percent|press|media|committee|board|side|army|company|band|cast|party|opposition|data)$/i;
