import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "The quake struck, killing two, **the government said**": no second deed, but who tells of the first. */
export const speechBehindContent: Repair = atRelations(["conj"], (tree, { index, lemma, head }) => {
  if (tree.base[index] !== "conj" || head === undefined || !speechVerbs.has(lemma)) return [];
  if (firstDependent(tree, index, "nsubj") === undefined) return [];
  if (firstDependent(tree, index, "cc", "ccomp", "obj", "xcomp", "aux") !== undefined) return [];
  if (!/^(VERB|AUX|ADJ)$/.test(tree.tokens[head]!.upos)) return [];
  const start = tree.first[index]!;
  const comma = [tree.tokens[start], tree.tokens[start - 1]].some((token) =>
    /^[,”"]$/.test(token?.text ?? ""),
  );
  return comma ? [{ token: index, head, relation: "parataxis" }] : [];
});
