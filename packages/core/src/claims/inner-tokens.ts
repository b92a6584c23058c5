import { minimalPhrase } from "../clauses/phrases.ts";
import type { SentenceContext } from "./context.ts";

/** An object's noun inside a relation, without articles and of-phrases: "provided **military aid** to". */
export function innerTokens({ tree }: SentenceContext, head: number): number[] {
  if (/^(SYM|NUM)$/.test(tree.tokens[head]!.upos)) return [];
  return minimalPhrase(tree, head, { prepositions: [] }).filter(
    (index) =>
      index === head ||
      (tree.base[index] === "compound" &&
        tree.tokens[index]!.head === head &&
        /^(NOUN|PROPN)$/.test(tree.tokens[index]!.upos)),
  );
}
