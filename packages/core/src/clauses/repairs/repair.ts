import type { SyntaxTree } from "../syntax-tree.ts";

/** A word hung elsewhere. */
export interface Move {
  readonly token: number;
  /** Absent for the root. */
  readonly head?: number;
  readonly relation: string;
  /** Set where the tag was wrong as well. */
  readonly xpos?: string;
}

/** Finds words the parser often hangs in the wrong place. */
export type Repair = (tree: SyntaxTree) => Move[];
