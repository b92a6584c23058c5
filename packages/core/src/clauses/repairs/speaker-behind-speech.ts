import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "The visit is due to start, **said officials**": who stands behind the word is no content but the speaker. */
export const speakerBehindSpeech: Repair = atRelations(
  ["conj", "parataxis", "acl", "advcl"],
  (tree, { index: verb, lemma, xpos, head }) => {
    if (!/^VB[DZP]$/.test(xpos) || head === undefined) return [];
    if (!/^(say|add)$/.test(lemma) && !(TELLING.test(lemma) && /^VB[DZ]$/.test(xpos))) return [];
    if (!/^(conj|parataxis|acl|advcl)$/.test(tree.base[verb]!) || head > verb) return [];
    if (firstDependent(tree, verb, "nsubj", "ccomp", "aux", "mark", "cc") !== undefined) return [];
    const object = firstDependent(tree, verb, "obj");
    if (object !== verb + 1 && !(object !== undefined && tree.first[object] === verb + 1))
      return [];
    if (!isSpeaker(tree, object!) || !/^[,”"]$/.test(tree.tokens[verb - 1]?.text ?? "")) return [];
    if (TELLING.test(lemma) && !isNamedAtEnd(tree, object!)) return [];
    return [
      { token: object!, head: verb, relation: "nsubj" },
      { token: verb, head: mainVerb(tree, head), relation: "parataxis" },
    ];
  },
);

/** Of these what stands behind is their object as well, unless it is a name and the sentence ends with it. */
const TELLING =
  /^(report|write|reveal|announce|confirm|claim|insist|explain|argue|note|admit|declare|recall)$/;

function isNamedAtEnd(tree: SyntaxTree, object: number): boolean {
  const last = tree.last[object]!;
  return (
    tree.tokens[object]!.upos === "PROPN" &&
    firstDependent(tree, object, "det", "case") === undefined &&
    tree.tokens.slice(last + 1).every(({ upos }) => upos === "PUNCT")
  );
}

function isSpeaker({ tokens }: SyntaxTree, token: number): boolean {
  const { upos, lemma } = tokens[token]!;
  const noun = lemma.toLowerCase();
  return upos === "PROPN" || isActorNoun(noun);
}

function mainVerb({ tokens }: SyntaxTree, token: number): number {
  let top = token;
  while (tokens[top]!.head !== undefined) top = tokens[top]!.head!;
  return top;
}
