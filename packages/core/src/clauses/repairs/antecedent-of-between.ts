import { numberOfNoun, numberOfVerb } from "../agreement.ts";
import { dependents, firstConjunct } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**talks** between Norway and the rebels **that** led nowhere": the talks led nowhere, not the rebels. */
export const antecedentOfBetween: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, head, lemma, xpos }) => {
    if (head === undefined) return [];
    const first = firstConjunct(tree, head);
    const comma = tree.tokens[tree.first[index]!]!.text === ",";
    const start = tree.first[index]! + (comma ? 1 : 0);
    // "a meeting between the heads **held** in Oslo"
    const held = start === index && xpos === "VBN" && /^(hold|schedule)$/.test(lemma);
    const told = relation === "acl:relcl" && isRelativePronoun(tree, start);
    // "a coalition between Norway and Sweden, **which** would last": not each of them.
    const joining = comma && head === first ? /^(that|which)$/i : /^that$/i;
    if (!held && !(told && joining.test(tree.tokens[start]!.text))) return [];
    const noun = tree.tokens[first]!.head;
    const between = dependents(tree, first, "case").some(
      (marker) => tree.tokens[marker]!.text === "between",
    );
    if (!between || noun === undefined || tree.tokens[noun]!.upos !== "NOUN") return [];
    const wanted = numberOfVerb(tree, index);
    // "talks between Norway and Sweden, **which joined** it": Sweden may have.
    const modal = tree.children[index]!.some((child) => tree.tokens[child]!.xpos === "MD");
    if (comma && wanted === undefined && !modal) return [];
    if (wanted !== undefined && (numberOfNoun(tree, noun) ?? wanted) !== wanted) return [];
    return [{ token: index, head: noun, relation }];
  },
);
