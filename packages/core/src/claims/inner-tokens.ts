import { minimalPhrase } from "../clauses/phrases.ts";
import type { SyntaxTree } from "../clauses/syntax-tree.ts";
import type { SentenceContext } from "./context.ts";

/** An object's noun inside a relation with its compound, without articles and of-phrases: "provided **aid** to". */
export function innerTokens({ tree }: SentenceContext, head: number): number[] {
  if (/^(SYM|NUM)$/.test(tree.tokens[head]!.upos)) return [];
  const phrase = minimalPhrase(tree, head, { prepositions: [] });
  return phrase.filter((index) => isOfCompound(tree, index, head));
}

/** "the **classified documents case**", "the **Middle East**": what a compound's first part is made of is not cut off. */
function isOfCompound(tree: SyntaxTree, index: number, head: number): boolean {
  if (/^(DET|PRON)$/.test(tree.tokens[index]!.upos)) return false;
  for (let at = index; at !== head; at = tree.tokens[at]!.head!) {
    const above = tree.tokens[at]!.head;
    if (above === undefined) return false;
    if (above === head)
      return (
        (tree.base[at] === "compound" || tree.base[at] === "flat") && !isAmount(tree, at, head)
      );
  }
  return true;
}

/** "a **half-a-million-dollar** prize", "a **4 percent** raise": how much, not of what. */
function isAmount(tree: SyntaxTree, compound: number, head: number): boolean {
  const first = tree.tokens[tree.first[compound]!]!;
  const before = tree.tokens[first.index - 1];
  if (compound > head) return false;
  return first.upos === "NUM" || /^half$/i.test(first.text) || before?.upos === "NUM";
}
