import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import type { Token } from "../../reading/types.ts";
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
    const speaker = subjectFrom(tree, comma + 1);
    if (speaker?.head === undefined || !isPerson(tree, speaker.index)) return [];
    if (!speechVerbs.has(tree.tokens[speaker.head]!.lemma) || speaker.head < speaker.index)
      return [];
    return [
      { token: index, head: speaker.head, relation: "nsubj" },
      { token: speaker.index, head: index, relation: "appos" },
    ];
  },
);

/** The subject whose phrase begins at a token. */
function subjectFrom(tree: SyntaxTree, start: number): Token | undefined {
  let token = tree.tokens[start];
  while (token !== undefined && tree.first[token.index] === start) {
    if (tree.base[token.index] === "nsubj") return token;
    token = token.head === undefined ? undefined : tree.tokens[token.head];
  }
  return undefined;
}

function isPerson({ tokens }: SyntaxTree, noun: number): boolean {
  return isPersonNoun(tokens[noun]!.lemma.toLowerCase());
}
