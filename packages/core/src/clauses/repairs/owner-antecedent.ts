import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent, isUnder } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a loss for the Silva family, **which owns** the firm": only somebody owns, and the nearest noun is somebody. */
export const ownerAntecedent: Repair = atRelations(["acl"], (tree, { index, relation, head }) => {
  if (relation !== "acl:relcl" || head === undefined || !OWNING.test(tree.tokens[index]!.lemma))
    return [];
  const pronoun = firstDependent(tree, index, "nsubj");
  if (pronoun === undefined || tree.tokens[pronoun]!.text.toLowerCase() !== "which") return [];
  const { upos, lemma } = tree.tokens[head]!;
  if (upos !== "NOUN" || isActorNoun(lemma.toLowerCase())) return [];
  let before = tree.first[index]! - 1;
  if (tree.tokens[before]?.text === ",") before--;
  const nearest = tree.tokens[before];
  if (nearest === undefined || before <= head || !isUnder(tree, before, head)) return [];
  const somebody =
    nearest.upos === "PROPN" || (nearest.upos === "NOUN" && OWNER.test(nearest.lemma))
      ? true
      : isActorNoun(nearest.lemma.toLowerCase());
  return somebody && tree.base[before] === "nmod" ? [{ token: index, head: before, relation }] : [];
});

/** What only people and bodies of them do. */
const OWNING = /^(own|employ|hire|operate|manufacture|publish|acquire|buy|sell)$/;

const OWNER = /^(family|household|tribe|dynasty)$/;
