import type { Complement } from "../clauses/types.ts";
import { dependents } from "../clauses/syntax-tree.ts";
import { mannerNouns } from "../lexicon/manner-nouns.ts";
import type { SentenceContext } from "./context.ts";

/** "with caution", "in good faith", "with great interest": a feeling or way without an article of its own. */
export function isManner(
  { tree }: SentenceContext,
  { head, markers }: Pick<Complement, "head" | "markers">,
): boolean {
  const { lemma, xpos } = tree.tokens[head]!;
  if (!/^NNS?$/.test(xpos) || !mannerNouns.has(lemma.toLowerCase())) return false;
  const preposition = tree.tokens[markers.at(-1) ?? head]!.text.toLowerCase();
  if (!/^(with|in|without|by|at|under|out|of)$/.test(preposition)) return false;
  return dependents(tree, head, "det", "nmod:poss", "nmod").every((child) =>
    /^(an?|no|much|some|any|such|little)$/i.test(tree.tokens[child]!.text),
  );
}
