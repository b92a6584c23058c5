import { atRelations, type Repair } from "./repair.ts";

/** "a rise in deaths after the quake -- **the biggest** in years": the quake is, right before the dash. */
export const superlativeApposition: Repair = atRelations(
  ["appos"],
  (tree, { index, xpos, head }) => {
    if (xpos !== "JJS" || head === undefined || head > index) return [];
    const mark =
      tree.tokens[tree.first[index]!]!.upos === "PUNCT"
        ? tree.first[index]!
        : tree.first[index]! - 1;
    const noun = tree.tokens[mark - 1];
    if (tree.tokens[mark]?.upos !== "PUNCT" || noun === undefined || noun.index === head) return [];
    if (!/^(NOUN|PROPN)$/.test(noun.upos) || noun.index < head) return [];
    return [{ token: index, head: noun.index, relation: "appos" }];
  },
);
