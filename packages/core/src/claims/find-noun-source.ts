import { findSubject } from "../clauses/find-subject.ts";
import { dependents, firstDependent, type SyntaxTree } from "../clauses/syntax-tree.ts";
import { rejectingVerbs, sayingNouns, takingVerbs, voicingVerbs } from "../lexicon/verbs.ts";
import type { SentenceContext } from "./context.ts";
import { ownerOf } from "./noun-owner.ts";

/**
 * The noun whose clause a verb heads, where that is somebody's word: "**claims** that Norway **hid** it", "allegations
 * of him **hiding** it".
 */
export function sayingNoun(tree: SyntaxTree, verb: number): number | undefined {
  const { head, relation, xpos } = tree.tokens[verb]!;
  if (!/^acl(:relcl)?$/.test(relation) || head === undefined) return undefined;
  if (relation !== "acl" && xpos === "VBG") return undefined;
  const content =
    xpos === "VBG"
      ? firstDependent(tree, verb, "nsubj", "mark") !== undefined
      : dependents(tree, verb, "mark").some(
          (mark) => tree.tokens[mark]!.text.toLowerCase() === "that",
        );
  return content && sayingNouns.has(tree.tokens[head]!.lemma.toLowerCase()) ? head : undefined;
}

/** Whose word a noun is: its owner's, whom it comes from, or who voices it. */
export function findNounSource(context: SentenceContext, noun: number): number | undefined {
  const { tree } = context;
  const owner = ownerOf(context, noun);
  if (owner !== undefined) return owner;
  const from = dependents(tree, noun, "nmod").find((child) => {
    const marker = firstDependent(tree, child, "case");
    return marker !== undefined && /^(by|from|of|among)$/i.test(tree.tokens[marker]!.text);
  });
  if (from !== undefined) return from;
  const { head } = tree.tokens[noun]!;
  if (head === undefined) return undefined;
  // "hailed the vote **as a message** that …"
  if (dependents(tree, noun, "case").some((marker) => /^as$/i.test(tree.tokens[marker]!.text)))
    return takingVerbs.has(tree.tokens[head]!.lemma) ? findSubject(tree, head)?.head : undefined;
  if (tree.base[noun] !== "obj") return undefined;
  return voicingVerbs.has(tree.tokens[head]!.lemma) ? findSubject(tree, head)?.head : undefined;
}

/** "**dismissed** claims that …" */
export function isRejected(tree: SyntaxTree, noun: number): boolean {
  const { head } = tree.tokens[noun]!;
  return (
    head !== undefined &&
    /^(obj|nsubj)$/.test(tree.base[noun]!) &&
    rejectingVerbs.has(tree.tokens[head]!.lemma)
  );
}
