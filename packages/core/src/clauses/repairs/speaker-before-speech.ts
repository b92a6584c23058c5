import { isPersonNoun, organizationNouns } from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent, subtree, type SyntaxTree } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "The crowd called for the release of Ana Silva, **a reporter said**": no other word for the release. */
export const speakerBeforeSpeech: Repair = (tree) =>
  tree.tokens.flatMap(({ index: verb, lemma, xpos, head: speaker }) => {
    if (!speechVerbs.has(lemma) || !/^VB[DZP]$/.test(xpos) || speaker !== verb - 1) return [];
    if (!/^acl/.test(tree.tokens[verb]!.relation) || tree.base[speaker] !== "appos") return [];
    if (firstDependent(tree, verb, "nsubj", "obl:agent", "aux") !== undefined) return [];
    const start = subtree(tree, speaker, (child) => child < verb).find(
      (token) => tree.tokens[token]!.upos !== "PUNCT",
    )!;
    if (!/^[,”"]$/.test(tree.tokens[start - 1]?.text ?? "") || !isSomebody(tree, speaker))
      return [];
    return [
      { token: verb, head: root(tree, verb), relation: "parataxis" },
      { token: speaker, head: verb, relation: "nsubj" },
    ];
  });

function isSomebody({ tokens }: SyntaxTree, token: number): boolean {
  const noun = tokens[token]!.lemma.toLowerCase();
  return tokens[token]!.upos === "PROPN" || isPersonNoun(noun) || organizationNouns.has(noun);
}

function root({ tokens }: SyntaxTree, token: number): number {
  let top = token;
  while (tokens[top]!.head !== undefined) top = tokens[top]!.head!;
  return top;
}
