import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Oslo insists that it must stop, **while Kyiv holds** that …": two speakers side by side, none in the other's words. */
export const contrastOfSpeakers: Repair = atRelations(
  ["advcl"],
  (tree, { index, lemma, head, relation }) => {
    if (tree.base[index] !== "advcl" || head === undefined || head > index) return [];
    if (!speechVerbs.has(lemma) && lemma !== "hold") return [];
    if (firstDependent(tree, index, "ccomp") === undefined) return [];
    if (firstDependent(tree, index, "nsubj") === undefined) return [];
    const start = subtree(tree, index).find((word) => tree.tokens[word]!.text !== ",")!;
    if (!/^(while|whereas|although|though)$/i.test(tree.tokens[start]!.text)) return [];
    if (!dependents(tree, index, "mark").includes(start) || tree.base[head] !== "ccomp") return [];
    const speech = tree.tokens[head]!.head!;
    // "some **said** it had, while others **said** it had not": the same word needs no comma.
    const alike = tree.tokens[speech]!.lemma === lemma;
    if (tree.tokens[start - 1]?.text !== "," && !alike) return [];
    return speech < head ? [{ token: index, head: speech, relation }] : [];
  },
);
