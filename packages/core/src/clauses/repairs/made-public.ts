import { dependents } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "made **its interest public**": the interest is made so, and is no kind of public. */
export const madePublic: Repair = atRelations(["xcomp"], (tree, { index, upos, head: verb }) => {
  if (upos !== "ADJ" || verb === undefined || !/^(make|keep|leave)$/.test(tree.tokens[verb]!.lemma))
    return [];
  const noun = tree.tokens[index - 1];
  if (noun?.head !== index || tree.base[noun.index] !== "compound" || noun.index < verb) return [];
  return [
    { token: noun.index, head: verb, relation: "obj" },
    ...dependents(tree, index, "det", "nmod:poss", "amod")
      .filter((child) => child < noun.index)
      .map((token) => ({ token, head: noun.index, relation: tree.tokens[token]!.relation })),
  ];
});
