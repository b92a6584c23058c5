import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import {
  dependents,
  firstConjunct,
  firstDependent,
  subtree,
  type SyntaxTree,
} from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "killing seven people, **witnesses and the army said** Wednesday": who tells of it was not killed. */
export const speakersAtEnd: Repair = atRelations(
  ["conj", "parataxis", "root"],
  (tree, { index: speech, lemma, xpos, head: top }) => {
    if (!speechVerbs.has(lemma) || xpos !== "VBD" || (top ?? -1) > speech) return [];
    if (firstDependent(tree, speech, "nsubj", "obj", "cc", "aux", "mark") !== undefined) return [];
    const content = firstDependent(tree, speech, "ccomp");
    if (top === undefined ? content === undefined || content > speech : content !== undefined)
      return [];
    const last = speech - 1;
    const first = tree.base[last] === "conj" ? firstConjunct(tree, last) : undefined;
    if (
      first === undefined ||
      !tree.tokens.slice(speech + 1).every((word) => isUnderOrMark(tree, word.index, speech))
    )
      return [];
    const members = dependents(tree, first, "conj");
    // Behind the last comma: "seven people, **witnesses and the army**".
    const from = members.findLastIndex(
      (member) =>
        tree.tokens[subtree(tree, member)[0]!]!.text === "," ||
        tree.tokens[subtree(tree, member)[0]! - 1]?.text === ",",
    );
    const speakers = from < 0 ? [] : members.slice(from);
    if (!speakers.includes(last) || !speakers.every((member) => isSpeaker(tree, member))) return [];
    const [speaker, ...others] = speakers;
    return [
      ...(top === undefined ? [] : [{ token: speech, head: top, relation: "parataxis" }]),
      { token: speaker!, head: speech, relation: "nsubj" },
      ...others.map((token) => ({ token, head: speaker!, relation: "conj" })),
    ];
  },
);

function isUnderOrMark(tree: SyntaxTree, word: number, speech: number): boolean {
  return tree.tokens[word]!.upos === "PUNCT" || subtree(tree, speech).includes(word);
}

function isSpeaker(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  return upos === "PROPN" || isActorNoun(lemma.toLowerCase());
}
