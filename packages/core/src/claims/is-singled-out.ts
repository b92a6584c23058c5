import { dependents, type SyntaxTree } from "../clauses/syntax-tree.ts";

/** "the **first**, the **only**, the **worst** storm to hit Oslo": the noun does it, and has done it. */
export function isSingledOut(tree: SyntaxTree, noun: number): boolean {
  const words = dependents(tree, noun, "amod", "nummod");
  return [noun, ...words].some(
    (word) =>
      // "a **first-of-its-kind** mission"
      tree.tokens[word + 1]?.text !== "-" &&
      (/^(first|second|third|last|latest|only)$/i.test(tree.tokens[word]!.text) ||
        tree.tokens[word]!.xpos === "JJS" ||
        tree.children[word]!.some((degree) => /^most$/i.test(tree.tokens[degree]!.text))),
  );
}
