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

/** A repair that looks at one word after another. */
export function atEachToken(find: (tree: SyntaxTree, token: Token) => readonly Move[]): Repair {
  return (tree) => {
    const moves: Move[] = [];
    for (const token of tree.tokens) for (const move of find(tree, token)) moves.push(move);
    return moves;
  };
}
