import type { SyntaxTree } from "./syntax-tree.ts";

/** "has **yet** to agree", "is yet to come": not so far, and no duty. */
export function isOutstanding(tree: SyntaxTree, adverb: number): boolean {
  const { text, head } = tree.tokens[adverb]!;
  return (
    text.toLowerCase() === "yet" &&
    head !== undefined &&
    /^(have|be)$/.test(tree.tokens[head]!.lemma) &&
    tree.tokens[adverb + 1]?.lemma.toLowerCase() === "to"
  );
}
