import { dependents, firstDependent, type SyntaxTree } from "../clauses/syntax-tree.ts";

/** "grew fast **enough to please** them", "is old **enough to vote**". */
export function isEnough(tree: SyntaxTree, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  if (head === undefined || head > verb || !/^(advcl|xcomp|ccomp)$/.test(tree.base[verb]!))
    return false;
  const mark = firstDependent(tree, verb, "mark");
  if (mark === undefined || tree.tokens[mark]!.lemma.toLowerCase() !== "to") return false;
  return [head, ...dependents(tree, head, "advmod")].some((word) =>
    dependents(tree, word, "advmod").some(
      (degree) => degree < verb && degree > word && /^enough$/i.test(tree.tokens[degree]!.text),
    ),
  );
}
