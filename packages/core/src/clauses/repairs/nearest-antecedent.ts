import { numberOfVerb } from "../agreement.ts";
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
    const first = tree.first[index]!;
    const start = tree.tokens[first]!.text === "," ? first + 1 : first;
    const reduced = start === index && xpos === "VBN";
    if (!reduced && !(relation === "acl:relcl" && isRelativePronoun(tree, start))) return [];
    const comma = tree.tokens[start - 1]?.text === ",";
    // "a clerk and her boyfriend, **who was** late": one of them was.
    if (comma && (reduced || numberOfVerb(tree, index) !== "singular")) return [];
    const before = comma ? start - 2 : start - 1;
    const last = dependents(tree, head, "conj").find((member) =>
      comma ? tree.last[member] === before : member === before,
    );
    if (comma && last !== undefined) return [{ token: index, head: last, relation }];
    if (last === undefined || !/^(NOUN|PROPN)$/.test(tree.tokens[last]!.upos)) return [];
    const own = firstDependent(tree, last, "det", "nmod:poss") !== undefined;
    const [one, other] = [numberOf(head), numberOf(last)];
    const differs = one !== undefined && other !== undefined && one !== other;
    return own || (differs && !reduced) ? [{ token: index, head: last, relation }] : [];

    function numberOf(noun: number): string | undefined {
      return { NN: "singular", NNS: "plural" }[tree.tokens[noun]!.xpos];
    }
  },
);
