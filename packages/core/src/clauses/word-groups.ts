import type { Token } from "../reading/types.ts";
import type { SyntaxTree } from "./syntax-tree.ts";

/**
 * The words of a tree by relation (without its subtype), by part of speech and, verbs, by form: `obj`, `NOUN`, `VBG`.
 * Who looks for one kind of words need not look at all of them.
 */
export type WordGroups = ReadonlyMap<string, readonly Token[]>;

export function groupWords({ tokens, base }: SyntaxTree): WordGroups {
  const groups = new Map<string, Token[]>();
  for (const token of tokens) {
    const { index, upos, xpos } = token;
    add(groups, base[index]!, token);
    add(groups, upos, token);
    if (xpos.startsWith("V")) add(groups, xpos, token);
  }
  return groups;
}

function add(groups: Map<string, Token[]>, kind: string, token: Token): void {
  const group = groups.get(kind);
  if (group) group.push(token);
  else groups.set(kind, [token]);
}

const NONE: readonly Token[] = [];

/** All words of one of some kinds, in the order of the text. */
export function wordsOf(
  groups: WordGroups,
  [first, ...others]: readonly string[],
): readonly Token[] {
  let found = groups.get(first!) ?? NONE;
  for (const other of others) found = merge(found, groups.get(other) ?? NONE);
  return found;
}

function merge(some: readonly Token[], more: readonly Token[]): readonly Token[] {
  if (some.length === 0 || more.length === 0) return some.length === 0 ? more : some;
  const merged: Token[] = [];
  let next = 0;
  for (const word of some) {
    for (; next < more.length && more[next]!.index < word.index; next++) merged.push(more[next]!);
    merged.push(word);
  }
  return [...merged, ...more.slice(next)];
}
