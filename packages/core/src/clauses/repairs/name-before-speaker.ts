import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import type { SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "They will get a raise, **Ann Lee**, the union's spokeswoman said": she says it, and is no raise. */
export const nameBeforeSpeaker: Repair = atRelations(
  ["appos", "vocative"],
  (tree, { index, upos, head }) => {
    if (upos !== "PROPN" || head === undefined || head > index) return [];
    if (!/^(NOUN|VERB)$/.test(tree.tokens[head]!.upos) || isPerson(tree, head)) return [];
    const comma = tree.last[index]! + 1;
    if (tree.tokens[comma]?.text !== ",") return [];
    const speaker = tree.tokens.find(
      ({ index: noun }) =>
        tree.base[noun] === "nsubj" && noun > comma && tree.first[noun] === comma + 1,
    );
    if (speaker?.head === undefined || !isPerson(tree, speaker.index)) return [];
    if (!speechVerbs.has(tree.tokens[speaker.head]!.lemma) || speaker.head < speaker.index)
      return [];
    return [
      { token: index, head: speaker.head, relation: "nsubj" },
      { token: speaker.index, head: index, relation: "appos" },
    ];
  },
);

function isPerson({ tokens }: SyntaxTree, noun: number): boolean {
  return isPersonNoun(tokens[noun]!.lemma.toLowerCase());
}
