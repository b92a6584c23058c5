import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a backlash against Ana's plan **from voters**": the backlash comes from them. */
export const reactionFrom: Repair = atRelations(
  ["nmod"],
  (tree, { index, head: inner, lemma, upos }) => {
    if (tree.base[index] !== "nmod" || inner === undefined || index < inner) return [];
    if (tree.base[inner] !== "nmod" || !isFrom(tree, index)) return [];
    const word = lemma.toLowerCase();
    if (upos !== "PROPN" && !isActorNoun(word)) return [];
    const reaction = tree.tokens[inner]!.head!;
    return REACTION.test(tree.tokens[reaction]!.lemma)
      ? [{ token: index, head: reaction, relation: "nmod" }]
      : [];
  },
);

function isFrom(tree: SyntaxTree, noun: number): boolean {
  const marker = firstDependent(tree, noun, "case");
  return marker !== undefined && tree.tokens[marker]!.text.toLowerCase() === "from";
}

const REACTION =
  /^(backlash|pressure|criticism|opposition|support|resistance|anger|condemnation|praise|pushback|outcry|demand|complaint|protest|call)$/;
