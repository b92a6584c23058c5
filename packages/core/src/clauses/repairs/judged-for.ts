import { judgingVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "praised the work of the crews **for their courage**": that is what for, and no part of the work. */
export const judgedFor: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  if (!judgingVerbs.has(lemma)) return [];
  const object = firstDependent(tree, verb, "obj");
  if (object === undefined || object < verb) return [];
  const inside = subtree(tree, object);
  return dependents(tree, object, "nmod", "conj")
    .flatMap((child) => [child, ...dependents(tree, child, "nmod", "conj")])
    .flatMap((reason) => {
      const marker = firstDependent(tree, reason, "case");
      if (marker === undefined || !/^for$/i.test(tree.tokens[marker]!.text)) return [];
      // "praised the fight for freedom": right behind its noun it belongs to it, unless it is about somebody told of.
      const owned = firstDependent(tree, reason, "nmod:poss");
      const apart = marker > object + 1 && owned !== undefined;
      if (!apart || subtree(tree, reason).at(-1) !== inside.at(-1)) return [];
      return [{ token: reason, head: verb, relation: "obl" }];
    });
});
