import type { Tree } from "./tree.ts";

/** A sentence in pieces of `longest` words or fewer; none of an empty one. */
export function cutSentence(forms: readonly string[], longest: number): (readonly string[])[] {
  if (forms.length === 0) return [];
  if (forms.length <= longest) return [forms];
  const pieces: (readonly string[])[] = [];
  for (let from = 0; from < forms.length; from += longest) {
    pieces.push(forms.slice(from, from + longest));
  }
  return pieces;
}

/** One tree of the trees of a sentence's pieces: later roots hang as `parataxis` on the first. */
export function joinTrees(trees: readonly Tree[]): Tree {
  const [first, ...others] = trees;
  if (first === undefined) return { tokens: [], names: [] };
  if (others.length === 0) return first;
  const root = first.tokens.findIndex(({ head }) => head === 0) + 1;
  const tokens = [...first.tokens];
  const names = [...first.names];
  for (const tree of others) {
    const shift = tokens.length;
    for (const name of tree.names) {
      names.push({ ...name, start: name.start + shift, end: name.end + shift });
    }
    for (const token of tree.tokens) {
      tokens.push(
        token.head === 0
          ? { ...token, head: root, relation: "parataxis" }
          : { ...token, head: token.head + shift },
      );
    }
  }
  return { tokens, names };
}
