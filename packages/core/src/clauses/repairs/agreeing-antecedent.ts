import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/**
 * "fired rounds at a loudspeaker **that broadcasts** propaganda": a singular verb does not speak of the
 * rounds. The relative clause goes to the nearest noun before it that agrees.
 */
export const agreeingAntecedent: Repair = (tree) =>
  tree.tokens.flatMap(({ index, relation, head }) => {
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
    const verb = firstDependent(tree, index, "aux", "cop") ?? index;
    const wanted = { VBZ: /^NNP?$/, VBP: /^NNP?S$/ }[tree.tokens[verb]!.xpos];
    if (pronoun === undefined || wanted === undefined || wanted.test(tree.tokens[head]!.xpos))
      return [];
    if (!/^NN/.test(tree.tokens[head]!.xpos) || firstDependent(tree, head, "conj") !== undefined)
      return [];
    const between = subtree(tree, index)[0]!;
    const noun = tree.tokens
      .slice(head + 1, between)
      .findLast(
        ({ xpos, relation: role }) => wanted.test(xpos) && !/^(compound|flat|nmod:poss)/.test(role),
      );
    return noun === undefined ? [] : [{ token: index, head: noun.index, relation: "acl:relcl" }];
  });
