import { timeNouns } from "../../lexicon/noun-classes.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "made an offer on **Thursday, the fourth day** of talks": Thursday is that day, the offer is none. */
export const appositionOfDay: Repair = atRelations(["appos"], (tree, { index, lemma, head }) => {
  if (tree.base[index] !== "appos" || head === undefined) return [];
  if (!timeNouns.has(lemma) || timeNouns.has(tree.tokens[head]!.lemma.toLowerCase())) return [];
  const comma = tree.first[index]!;
  const day = tree.tokens[comma - 1];
  if (tree.tokens[comma]!.text !== "," || day === undefined || day.index === head) return [];
  return timeNouns.has(day.lemma.toLowerCase())
    ? [{ token: index, head: day.index, relation: "appos" }]
    : [];
});
