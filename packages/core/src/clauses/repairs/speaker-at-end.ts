import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Ten people were hurt, **Ana Silva**, the mayor, **alleged**": she tells it, and is not hurt beside the ten. */
export const speakerAtEnd: Repair = atRelations(
  ["acl"],
  (tree, { index: speech, lemma, xpos, head }) => {
    if (!speechVerbs.has(lemma) || !/^VB[DN]$/.test(xpos) || head === undefined) return [];
    if (tree.tokens[speech]!.relation !== "acl" || head > speech) return [];
    if (firstDependent(tree, speech, "obj", "aux", "ccomp", "obl:agent") !== undefined) return [];
    const verb = tree.tokens[head]!.head;
    if (verb === undefined || verb > head || tree.base[head] !== "nsubj") return [];
    const subject = dependents(tree, verb, "nsubj")[0];
    if (subject === undefined || subject > verb) return [];
    return [
      { token: speech, head: verb, relation: "parataxis", xpos: "VBD" },
      { token: head, head: speech, relation: "nsubj" },
    ];
  },
);
