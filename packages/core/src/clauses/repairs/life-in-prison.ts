import { firstDependent } from "../syntax-tree.ts";
import { isPrison, TERM } from "../is-prison-term.ts";
import { atWords, type Repair } from "./repair.ts";

/** "was given **life in prison**", "faces **20 years in jail**": it is spent there; nothing is given there. */
export const lifeInPrison: Repair = atWords(["obl"], (tree, { index, head: verb }) => {
  if (verb === undefined || tree.tokens[verb]!.lemma === "spend" || !isPrison(tree, index))
    return [];
  const term = tree.tokens[tree.first[index]! - 1];
  if (term?.head !== verb || term.index < verb || !TERM.test(term.lemma)) return [];
  if (!/^(obj|iobj|obl)$/.test(tree.base[term.index]!)) return [];
  const counted = firstDependent(tree, term.index, "nummod", "amod", "det", "nmod") !== undefined;
  return term.lemma === "life" || counted
    ? [{ token: index, head: term.index, relation: "nmod" }]
    : [];
});
