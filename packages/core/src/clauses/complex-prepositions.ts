import { dependents, firstDependent, type SyntaxTree } from "./syntax-tree.ts";

/** Nouns that make one preposition with what stands around them: "in **front** of", "on **behalf** of". */
const NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  in: new Set(
    "front terms honor honour favor favour relation addition response connection accordance contrast return exchange pursuit view light support memory regard respect reaction reference face charge search violation defiance opposition preparation".split(
      " ",
    ),
  ),
  on: new Set("behalf account top grounds".split(" ")),
  by: new Set("means virtue way".split(" ")),
  with: new Set("regard respect reference".split(" ")),
  as: new Set("part result consequence".split(" ")),
  at: new Set("risk odds".split(" ")),
};

/** The phrase behind a preposition made of several words, and all its words: "in response to **the deal**". */
export function complexPreposition(
  tree: SyntaxTree,
  head: number,
  markers: readonly number[],
): { readonly head: number; readonly markers: readonly number[] } | undefined {
  const marker = markers.at(-1);
  if (marker === undefined || markers.length !== 1) return undefined;
  if (!NOUNS[tree.tokens[marker]!.text.toLowerCase()]?.has(tree.tokens[head]!.text.toLowerCase()))
    return undefined;
  if (firstDependent(tree, head, "det", "amod", "nmod:poss") !== undefined) return undefined;
  const inner = dependents(tree, head, "nmod").find(
    (child) => firstDependent(tree, child, "case") !== undefined,
  );
  if (inner === undefined) return undefined;
  return { head: inner, markers: [...markers, head, ...dependents(tree, inner, "case")] };
}
