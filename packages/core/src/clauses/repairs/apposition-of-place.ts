import { placeNouns } from "../../lexicon/noun-classes.ts";
import { dependents } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "the courthouse in **Canton, a town** known for …": it is the place that is a town. */
export const appositionOfPlace: Repair = atRelations(["appos"], (tree, { index, lemma, head }) => {
  if (tree.base[index] !== "appos" || head === undefined || !placeNouns.has(lemma)) return [];
  if (placeNouns.has(tree.tokens[head]!.lemma)) return [];
  const name = dependents(tree, head, "nmod", "obl").findLast(
    (child) => child < index && tree.tokens[child]!.upos === "PROPN",
  );
  if (name === undefined || tree.tokens[name + 1]?.text !== ",") return [];
  return [{ token: index, head: name, relation: "appos" }];
});
