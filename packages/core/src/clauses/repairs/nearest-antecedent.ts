import { dependents, firstDependent } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "landslides and **a road which** was blocked", "the union and **the firms led** by Ana": without a comma what
 * describes a noun right before it, with an article of its own or of another number, is that noun's alone.
 */
export const nearestAntecedent: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, head, xpos }) => {
    if (!/^acl/.test(relation) || head === undefined) return [];
    const start = tree.first[index]!;
    const reduced = start === index && xpos === "VBN";
    if (!reduced && !(relation === "acl:relcl" && isRelativePronoun(tree, start))) return [];
    const last = dependents(tree, head, "conj").find((member) => member === start - 1);
    if (last === undefined || !/^(NOUN|PROPN)$/.test(tree.tokens[last]!.upos)) return [];
    const own = firstDependent(tree, last, "det", "nmod:poss") !== undefined;
    const [first, second] = [numberOf(head), numberOf(last)];
    const differs = first !== undefined && second !== undefined && first !== second;
    return own || (differs && !reduced) ? [{ token: index, head: last, relation }] : [];

    function numberOf(noun: number): string | undefined {
      return { NN: "singular", NNS: "plural" }[tree.tokens[noun]!.xpos];
    }
  },
);
