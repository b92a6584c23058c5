import { speechVerbs, statementNouns } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "said **in a statement** the cuts will start": said there, and not started there. */
export const occasionOfSpeech: Repair = atRelations(["obl"], (tree, { index, lemma, head }) => {
  if (head === undefined || head < index || tree.base[head] !== "ccomp") return [];
  const verb = tree.first[index]! - 1;
  if (verb < 0 || tree.tokens[head]!.head !== verb) return [];
  if (!speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
  const marker = firstDependent(tree, index, "case");
  if (marker === undefined || !/^(in|at|on|during|through|via)$/i.test(tree.tokens[marker]!.text))
    return [];
  return statementNouns.has(lemma) || OCCASION.test(lemma)
    ? [{ token: index, head: verb, relation: "obl" }]
    : [];
});

const OCCASION =
  /^(conference|briefing|hearing|address|video|call|email|blog|podcast|ceremony|visit|broadcast|Twitter|Facebook|television|radio)$/;
