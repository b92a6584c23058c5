import type { Token } from "../../reading/types.ts";
import type { SyntaxTree } from "../syntax-tree.ts";

/** A word hung elsewhere. */
export interface Move {
  readonly token: number;
  /** Absent for the root. */
  readonly head?: number;
  readonly relation: string;
  /** Set where the tag was wrong as well. */
  readonly xpos?: string;
  readonly upos?: string;
}

/** Finds words the parser often hangs in the wrong place. */
export type Repair = (tree: SyntaxTree) => Move[];

type Find = (tree: SyntaxTree, token: Token) => readonly Move[];

/** A repair that looks at one word after another. */
export function atEachToken(find: Find): Repair {
  return (tree) => movesOf(tree, tree.tokens, find);
}

/** A repair that looks at the words in one of some relations, without their subtypes. */
export function atRelations(relations: readonly string[], find: Find): Repair {
  const [first, ...others] = relations;
  return (tree) => {
    const groups = groupsOf(tree);
    let found = groups.get(first!) ?? [];
    for (const other of others) found = merge(found, groups.get(other) ?? []);
    return found.length === 0 ? [] : movesOf(tree, found, find);
  };
}

function merge(some: readonly Token[], more: readonly Token[]): readonly Token[] {
  if (some.length === 0 || more.length === 0) return some.length === 0 ? more : some;
  return [...some, ...more].sort((one, other) => one.index - other.index);
}

/** A repair that looks at one verb after another. */
export function atEachVerb(find: Find): Repair {
  return (tree) => movesOf(tree, groupsOf(tree).get("VERB") ?? [], find);
}

function movesOf(tree: SyntaxTree, tokens: readonly Token[], find: Find): Move[] {
  const moves: Move[] = [];
  for (const token of tokens) for (const move of find(tree, token)) moves.push(move);
  return moves;
}

/** Most trees need no repair, so what is grouped for one repair serves the next. */
const grouped = new WeakMap<SyntaxTree, ReadonlyMap<string, readonly Token[]>>();

/** The words of a tree by relation, and the verbs. */
function groupsOf(tree: SyntaxTree): ReadonlyMap<string, readonly Token[]> {
  const known = grouped.get(tree);
  if (known) return known;
  const groups = new Map<string, Token[]>();
  for (const token of tree.tokens) {
    add(groups, tree.base[token.index]!, token);
    if (token.upos === "VERB") add(groups, "VERB", token);
  }
  grouped.set(tree, groups);
  return groups;
}

function add(groups: Map<string, Token[]>, kind: string, token: Token): void {
  const group = groups.get(kind);
  if (group) group.push(token);
  else groups.set(kind, [token]);
}
