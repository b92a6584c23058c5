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
  const kind = relations.join(" ");
  return (tree) =>
    movesOf(
      tree,
      tokensOf(tree, kind, ({ index }) => relations.includes(tree.base[index]!)),
      find,
    );
}

/** A repair that looks at one verb after another. */
export function atEachVerb(find: Find): Repair {
  return (tree) =>
    movesOf(
      tree,
      tokensOf(tree, "VERB", ({ upos }) => upos === "VERB"),
      find,
    );
}

function movesOf(tree: SyntaxTree, tokens: readonly Token[], find: Find): Move[] {
  const moves: Move[] = [];
  for (const token of tokens) for (const move of find(tree, token)) moves.push(move);
  return moves;
}

/** Most trees need no repair, so what one repair has picked out serves the next. */
const picked = new WeakMap<SyntaxTree, Map<string, readonly Token[]>>();

function tokensOf(
  tree: SyntaxTree,
  kind: string,
  isWanted: (token: Token) => boolean,
): readonly Token[] {
  const known = picked.get(tree) ?? new Map<string, readonly Token[]>();
  picked.set(tree, known);
  const found = known.get(kind) ?? tree.tokens.filter(isWanted);
  known.set(kind, found);
  return found;
}
