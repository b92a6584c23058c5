import { personNouns } from "../../lexicon/noun-classes.ts";
import { roles } from "../../lexicon/titles.ts";
import { firstDependent } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "a spokesman for the air force, **Yuri Ivanov**": it is the spokesman who has the name. */
export const nameOfRole: Repair = (tree) =>
  tree.tokens.flatMap(({ index, upos, head }) => {
    if (tree.base[index] !== "appos" || upos !== "PROPN" || head === undefined) return [];
    // A person's name has two words.
    if (firstDependent(tree, index, "flat") === undefined) return [];
    const body = tree.tokens[head]!;
    if (tree.base[head] !== "nmod" || body.head === undefined || isPerson(body.lemma)) return [];
    if (
      !isPerson(tree.tokens[body.head]!.lemma) ||
      firstDependent(tree, body.head, "appos") !== undefined
    )
      return [];
    return [{ token: index, head: body.head, relation: "appos" }];
  });

function isPerson(noun: string): boolean {
  return personNouns.has(noun.toLowerCase()) || roles.has(noun.toLowerCase());
}
