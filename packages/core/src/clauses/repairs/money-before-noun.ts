import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "made a 5 billion pound ($6 billion) **offer**": an offer of that much, and no pound. */
export const moneyBeforeNoun: Repair = atRelations(
  ["appos", "obj"],
  (tree, { index, xpos, head }) => {
    if (xpos !== "NN" || head === undefined || head > index) return [];
    const first = tree.first[index]!;
    if (tree.tokens[first - 1]?.text !== ")" || firstDependent(tree, index, "det") === first)
      return [];
    const open = tree.tokens.findLastIndex(
      (token) => token.index < first - 1 && token.text === "(",
    );
    const unit = tree.tokens[open - 1];
    if (unit?.xpos !== "NN" || !UNIT.test(unit.lemma) || unit.head === undefined) return [];
    if (unit.index !== head && unit.head !== head) return [];
    if (firstDependent(tree, unit.index, "nummod") === undefined) return [];
    return [
      { token: index, head: unit.head, relation: unit.relation, upos: "NOUN" },
      ...dependents(tree, unit.index, "det", "case", "nmod:poss").map((token) => ({
        token,
        head: index,
        relation: tree.tokens[token]!.relation,
      })),
      { token: unit.index, head: index, relation: "compound" },
    ];
  },
);

const UNIT = /^(pound|dollar|euro|yen|yuan|franc|crown|ruble|rupee|peso|rand|real|won)$/;
