import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "will be replaced by an executive **with** closer ties": she has them, and nobody is replaced with them. */
export const withBehindAgent: Repair = atRelations(["obl"], (tree, { index, head: verb }) => {
  if (verb === undefined || index < verb) return [];
  const marker = firstDependent(tree, index, "case");
  if (marker === undefined || tree.tokens[marker]!.text.toLowerCase() !== "with") return [];
  const agent = firstDependent(tree, verb, "obl:agent");
  if (agent === undefined || agent !== tree.first[index]! - 1) return [];
  const { upos, lemma } = tree.tokens[agent]!;
  if (upos !== "NOUN" || !isPersonNoun(lemma)) return [];
  return TOOL.test(tree.tokens[index]!.lemma)
    ? []
    : [{ token: index, head: agent, relation: "nmod" }];
});

/** With these one does something to somebody. */
const TOOL =
  /^(gun|pistol|rifle|knife|bomb|hammer|stick|rock|stone|bat|axe|machete|sword|weapon|fist|charge|suit|lawsuit|notice|letter|award|medal|prize|applause|question|order)$/;
