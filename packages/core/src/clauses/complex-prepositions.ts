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

const ADVERBS =
  /^(ahead|because|instead|outside|inside|out|regardless|short|prior|next|close|due|thanks|apart|aside|as)$/i;

/** What introduces a phrase: "because of", "along with", "**ahead** of" whatever the parser made of "ahead". */
export function markersOf(tree: SyntaxTree, head: number): number[] {
  const markers: number[] = [];
  for (const marker of dependents(tree, head, "case", "mark")) {
    markers.push(marker);
    // "**on** board the train", "because **of** it"
    if (tree.children[marker]!.length > 0)
      markers.push(...dependents(tree, marker, "case", "fixed"));
  }
  // "a road **next** to it" is no preposition of the road.
  if (markers.some((marker) => marker < head)) {
    const before = markers.filter(
      // "a drive-**by** shooting"
      (marker) => marker < head && !(marker > 0 && tree.tokens[marker - 1]!.text === "-"),
    );
    markers.length = 0;
    markers.push(...before);
  }
  markers.sort((a, b) => a - b);
  const [first] = markers;
  const before = first === undefined ? undefined : tree.tokens[first - 1];
  if (
    first !== undefined &&
    before !== undefined &&
    /^(of|from|with|to)$/i.test(tree.tokens[first]!.text) &&
    ADVERBS.test(before.text) &&
    (tree.base[before.index] === "advmod" ||
      // "covered in blankets **next** to it"
      (tree.base[before.index] === "case" && (before.head ?? head) < before.index)) &&
    tree.children[before.index]!.length === 0
  )
    markers.unshift(before.index);
  return markers;
}

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
