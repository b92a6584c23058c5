import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { speechVerbs, statingVerbs } from "../../lexicon/verbs.ts";
import { numberOfNoun, numberOfVerb } from "../agreement.ts";
import { dependents, firstConjunct, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "They doubt that the vote was fair but **were** calm", "They say the vote was rigged and **demand** that …": a verb
 * that the nearest subject cannot have goes to the subject above.
 */
export const agreeingConjunct: Repair = atRelations(["conj"], (tree, { index, relation }) => {
  if (relation !== "conj" || firstDependent(tree, index, "nsubj", "csubj") !== undefined) return [];
  const first = firstConjunct(tree, index);
  const own = firstDependent(tree, first, "nsubj");
  const { head: above } = tree.tokens[first]!;
  if (own === undefined || above === undefined || above > index) return [];
  if (!/^(ccomp|advcl|xcomp)$/.test(tree.base[first]!)) return [];
  const outer = firstDependent(tree, above, "nsubj");
  if (outer === undefined) return [];
  const wanted = numberOfVerb(tree, index);
  const [inner, other] = [numberOfNoun(tree, own), numberOfNoun(tree, outer)];
  const disagrees = wanted !== undefined && inner !== undefined && inner !== wanted;
  if (disagrees && other !== undefined && other !== wanted) return [];
  if (!disagrees && !isMute(tree, index, own, outer) && !isOfTimeAbove(tree, index, first, above))
    return [];
  return [{ token: index, head: above, relation: "conj" }];
});

/** Only somebody says something, and the thing before is nobody. */
function isMute(tree: SyntaxTree, verb: number, own: number, outer: number): boolean {
  const { lemma } = tree.tokens[verb]!;
  if (!speechVerbs.has(lemma) || firstDependent(tree, verb, "ccomp") === undefined) return false;
  return tree.tokens[own]!.upos === "NOUN" && !isSomebody(tree, own) && isSomebody(tree, outer);
}

function isSomebody(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos !== "NOUN") return upos === "PROPN" || upos === "PRON";
  return isActorNoun(lemma.toLowerCase());
}

/**
 * "**said** it has closed **and added** that …": a word with a clause of its own, in the tense of the word above; also
 * "**said that** it closed **and warned that** …", where the two clauses begin alike.
 */
function isOfTimeAbove(tree: SyntaxTree, verb: number, inner: number, above: number): boolean {
  const auxiliary = firstDependent(tree, inner, "aux");
  const content = firstDependent(tree, verb, "ccomp");
  const { lemma } = tree.tokens[above]!;
  return (
    /^(add|say|stress|note|warn|vow|insist|urge)$/.test(tree.tokens[verb]!.lemma) &&
    content !== undefined &&
    firstDependent(tree, verb, "aux") === undefined &&
    (speechVerbs.has(lemma) || statingVerbs.has(lemma)) &&
    tree.tokens[above]!.xpos === tree.tokens[verb]!.xpos &&
    /^VB[DZP]$/.test(tree.tokens[verb]!.xpos) &&
    ((auxiliary !== undefined && tree.tokens[auxiliary]!.xpos !== tree.tokens[verb]!.xpos) ||
      (isThat(tree, inner) && isThat(tree, content)))
  );
}

function isThat(tree: SyntaxTree, clause: number): boolean {
  return dependents(tree, clause, "mark").some((mark) => /^that$/i.test(tree.tokens[mark]!.text));
}
