import { numberOfNoun, numberOfVerb } from "../agreement.ts";
import { dependents, firstConjunct } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**talks** between Norway and the rebels **that** led nowhere": the talks led nowhere, not the rebels. */
export const antecedentOfBetween: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, head, lemma, xpos }) => {
    if (head === undefined) return [];
    const start = tree.first[index]!;
    // "a meeting between the heads **held** in Oslo"
    const held = start === index && xpos === "VBN" && /^(hold|schedule)$/.test(lemma);
    const told = relation === "acl:relcl" && isRelativePronoun(tree, start);
    if (!held && !(told && /^that$/i.test(tree.tokens[start]!.text))) return [];
    const first = firstConjunct(tree, head);
    const noun = tree.tokens[first]!.head;
    const between = dependents(tree, first, "case").some(
      (marker) => tree.tokens[marker]!.text === "between",
    );
    if (!between || noun === undefined || tree.tokens[noun]!.upos !== "NOUN") return [];
    const wanted = numberOfVerb(tree, index);
    if (wanted !== undefined && (numberOfNoun(tree, noun) ?? wanted) !== wanted) return [];
    return [{ token: index, head: noun, relation }];
  },
);
