import { dependents, firstDependent } from "../clauses/syntax-tree.ts";
import { organizationNouns, personNouns } from "../lexicon/noun-classes.ts";
import type { SentenceContext } from "./context.ts";

/** Somebody before the noun: "**Russia**'s attack", "**Israeli** strikes", "a **police** raid". */
export function ownerOf({ tree, mentionAt }: SentenceContext, noun: number): number | undefined {
  const owner = firstDependent(tree, noun, "nmod:poss");
  if (owner !== undefined) return owner;
  return dependents(tree, noun, "amod", "compound", "nmod")
    .filter((child) => child < noun && firstDependent(tree, child, "case") === undefined)
    .find((child) => {
      const mention = mentionAt.get(child);
      if (mention?.kind === "name")
        return /^(person|organization|geopolitical-entity|group)$/.test(mention.type);
      const { lemma } = tree.tokens[child]!;
      return (
        tree.base[child] === "compound" && (organizationNouns.has(lemma) || personNouns.has(lemma))
      );
    });
}
