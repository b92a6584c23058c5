import { speechVerbs } from "../../lexicon/verbs.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/** "Ten people were hurt, **Ana Silva**, the mayor, **alleged**": she tells it, and is not hurt beside the ten. */
export const speakerAtEnd: Repair = atRelations(
  ["acl"],
  (tree, { index: speech, lemma, xpos, head }) => {
    if (!speechVerbs.has(lemma) || !/^VB[DN]$/.test(xpos) || head === undefined) return [];
    if (tree.tokens[speech]!.relation !== "acl" || head > speech) return [];
    if (firstDependent(tree, speech, "obj", "aux", "ccomp", "obl:agent") !== undefined) return [];
    const own = firstDependent(tree, speech, "nsubj");
    if (own !== undefined) return ownSpeaker(tree, speech, own);
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

/** "Norway, which sells gas, closed a mine, **local media reported**": they tell all of it. */
function ownSpeaker(tree: SyntaxTree, speech: number, speaker: number): Move[] {
  if (speaker > speech || tree.tokens[tree.first[speech]!]!.text !== ",") return [];
  if (firstDependent(tree, speech, "mark") !== undefined) return [];
  if (isRelativePronoun(tree, speaker)) return [];
  if (tree.tokens.slice(tree.last[speech]! + 1).some(({ upos }) => upos !== "PUNCT")) return [];
  let clause = tree.tokens[speech]!.head;
  while (clause !== undefined && tree.tokens[clause]!.upos !== "VERB")
    clause = tree.tokens[clause]!.head;
  if (clause === undefined || clause > speech) return [];
  return [
    { token: speech, head: clause, relation: "parataxis", xpos: "VBD" },
    { token: speaker, head: speech, relation: "nsubj" },
  ];
}
