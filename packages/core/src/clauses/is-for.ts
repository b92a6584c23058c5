import { firstDependent, type SyntaxTree } from "./syntax-tree.ts";

/** Does "for" lead in a gerund: "a package **for fighting** crime"? */
export function isFor(tree: SyntaxTree, clause: number): boolean {
  const marker = firstDependent(tree, clause, "mark", "case");
  return (
    marker !== undefined &&
    tree.tokens[clause]!.xpos === "VBG" &&
    tree.tokens[marker]!.text.toLowerCase() === "for"
  );
}

/** Nouns for what one does something with. */
export const MEANS: RegExp =
  /^(package|fund|budget|program|programme|system|tool|device|scheme|bill|law|measure|strategy|framework|mechanism|platform|method|machine|vehicle|technology|technique|kit|facility|plant|model|formula)$/;
