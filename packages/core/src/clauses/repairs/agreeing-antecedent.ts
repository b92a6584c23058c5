import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { numberOfVerb, type GrammaticalNumber } from "../agreement.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "fired rounds at a loudspeaker **that broadcasts** propaganda": a singular verb does not speak of the
 * rounds. The relative clause goes to the nearest noun before it that agrees.
 */
export const agreeingAntecedent: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, head }) => {
    if (relation !== "acl:relcl" || head === undefined) return [];
    const pronoun = dependents(tree, index, "nsubj").find((child) =>
      /^W/.test(tree.tokens[child]!.xpos),
    );
    // "the board of directors, **which** met": people are "who".
    const above = tree.tokens[head]!.head;
    if (
      pronoun !== undefined &&
      tree.tokens[pronoun]!.text.toLowerCase() === "which" &&
      isPersonNoun(tree.tokens[head]!.lemma) &&
      tree.base[head] === "nmod" &&
      above !== undefined
    )
      return [{ token: index, head: above, relation: "acl:relcl" }];
    const wanted = numberOfVerb(tree, index);
    if (pronoun === undefined || wanted === undefined || numberOfXpos(tree, head) === wanted)
      return [];
    if (!/^NN/.test(tree.tokens[head]!.xpos) || firstDependent(tree, head, "conj") !== undefined)
      return [];
    const start = tree.first[index]!;
    const noun =
      tree.tokens
        .slice(head + 1, start)
        .findLast(
          ({ index: at, relation: role }) =>
            numberOfXpos(tree, at) === wanted && !/^(compound|flat|nmod:poss)/.test(role),
        )?.index ?? agreeingAbove(tree, head, wanted);
    return noun === undefined ? [] : [{ token: index, head: noun, relation: "acl:relcl" }];
  },
);

/** By its ending alone: the names of countries in "-s" take a singular, which their tag does not tell. */
function numberOfXpos(tree: SyntaxTree, noun: number): GrammaticalNumber | undefined {
  const { xpos } = tree.tokens[noun]!;
  if (/^NNP?$/.test(xpos)) return "singular";
  return /^NNP?S$/.test(xpos) ? "plural" : undefined;
}

/** "a town popular with tourists **which was** razed": the noun above agrees. */
function agreeingAbove(
  tree: SyntaxTree,
  noun: number,
  wanted: GrammaticalNumber,
): number | undefined {
  let at = noun;
  while (/^(nmod|obl|amod)$/.test(tree.base[at]!) && tree.tokens[at]!.head! < at) {
    at = tree.tokens[at]!.head!;
    if (numberOfXpos(tree, at) === wanted) return at;
  }
  return undefined;
}
