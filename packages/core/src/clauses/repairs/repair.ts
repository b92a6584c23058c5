import type { Token } from "../../reading/types.ts";
import type { SyntaxTree } from "../syntax-tree.ts";
import { wordsOf, type WordGroups } from "../word-groups.ts";

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
export type Repair = (tree: SyntaxTree, groups: WordGroups) => Move[];

type Find = (tree: SyntaxTree, token: Token) => readonly Move[];

/** A repair that looks at one word after another. */
export function atEachToken(find: Find): Repair {
  return (tree) => movesOf(tree, tree.tokens, find);
}

/** A repair that looks at the words of some kinds: `NUM`, `VBG`. */
export function atWords(kinds: readonly string[], find: Find): Repair {
  return (tree, groups) => movesOf(tree, wordsOf(groups, kinds), find);
}

/** A repair that looks at the words in one of some relations, without their subtypes. */
export function atRelations(relations: readonly string[], find: Find): Repair {
  return atWords(relations, find);
}

/** A repair that looks at one verb after another. */
export function atEachVerb(find: Find): Repair {
  return atWords(["VERB"], find);
}

function movesOf(tree: SyntaxTree, tokens: readonly Token[], find: Find): Move[] {
  const moves: Move[] = [];
  for (const token of tokens) for (const move of find(tree, token)) moves.push(move);
  return moves;
}
