import { dependents, firstDependent, type SyntaxTree } from "./syntax-tree.ts";

/** "**life** in prison", "20 **years** behind bars" */
export function isPrisonTerm(tree: SyntaxTree, noun: number): boolean {
  return (
    TERM.test(tree.tokens[noun]!.lemma) &&
    dependents(tree, noun, "nmod").some((prison) => isPrison(tree, prison))
  );
}

/** "**in prison**", "**behind bars**" */
export function isPrison(tree: SyntaxTree, noun: number): boolean {
  const marker = firstDependent(tree, noun, "case");
  return (
    marker !== undefined &&
    /^(in|behind)$/i.test(tree.tokens[marker]!.text) &&
    /^(prison|jail|custody|detention|bar)$/.test(tree.tokens[noun]!.lemma)
  );
}

export const TERM: RegExp = /^(life|year|month|day|week)$/;
