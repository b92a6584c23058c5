import { dependents, type SyntaxTree } from "../clauses/syntax-tree.ts";
import { intentNouns } from "../lexicon/noun-classes.ts";

/**
 * "the **first**, the **14th**, the **only**, the **worst** storm to hit Oslo": the noun does it, and has done it; "her
 * last chance to hit back" does nothing.
 */
export function isSingledOut(tree: SyntaxTree, noun: number): boolean {
  if (intentNouns.has(tree.tokens[noun]!.lemma.toLowerCase())) return false;
  const words = dependents(tree, noun, "amod", "nummod");
  return [noun, ...words].some(
    (word) =>
      // "a **first-of-its-kind** mission"
      tree.tokens[word + 1]?.text !== "-" &&
      (COUNTED.test(tree.tokens[word]!.text) ||
        tree.tokens[word]!.xpos === "JJS" ||
        tree.children[word]!.some((degree) => /^most$/i.test(tree.tokens[degree]!.text))),
  );
}

/** One of a row. */
export const COUNTED: RegExp =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only)$/i;
