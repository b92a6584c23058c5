import { tokenText, type SyntaxTree } from "./syntax-tree.ts";
import type { Complement } from "./types.ts";

const PHRASES: ReadonlySet<string> = new Set([
  "for example",
  "for instance",
  "in fact",
  "in principle",
  "in addition",
  "in particular",
  "in general",
  "in turn",
  "in all",
  "of course",
  "at least",
  "at all",
  "as such",
  "after all",
  "by contrast",
]);

/** "**for example**", "**in fact**": about the text, not about the deed. */
export function isDiscourse(tree: SyntaxTree, { role, head, markers }: Complement): boolean {
  return role === "oblique" && PHRASES.has(tokenText(tree, [...markers, head]).toLowerCase());
}
