import { speechVerbs, statementNouns } from "../../lexicon/verbs.ts";
import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "said **in a statement** the cuts will start": said there, and not started there. Nothing is dead in a statement either. */
export const occasionOfSpeech: Repair = atRelations(["obl"], (tree, { index, lemma, head }) => {
  if (head === undefined || tree.base[head] !== "ccomp") return [];
  const verb = tree.tokens[head]!.head!;
  if (head > index && verb !== tree.first[index]! - 1) return [];
  // "confirmed it was dead **in a statement**"
  if (head < index && (verb > head || !RELEASE.test(lemma) || !isIndefinite(tree, index)))
    return [];
  if (!speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
  const marker = firstDependent(tree, index, "case");
  if (marker === undefined || !/^(in|at|on|during|through|via)$/i.test(tree.tokens[marker]!.text))
    return [];
  return statementNouns.has(lemma) || OCCASION.test(lemma)
    ? [{ token: index, head: verb, relation: "obl" }]
    : [];
});

/** In these one only says something. */
const RELEASE = /^(statement|release|conference|briefing|tweet|filing)$/;

function isIndefinite(tree: SyntaxTree, noun: number): boolean {
  const determiner = firstDependent(tree, noun, "det");
  return determiner !== undefined && /^an?$/i.test(tree.tokens[determiner]!.text);
}

const OCCASION =
  /^(conference|briefing|hearing|address|video|call|email|blog|podcast|ceremony|visit|broadcast|Twitter|Facebook|television|radio)$/;
