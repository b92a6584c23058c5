import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "**The losses** also hurt sales, Oslo said": of two subjects of saying the first is the subject of what is said. */
export const subjectOfContent: Repair = atEachVerb((tree, { index: speech, lemma }) => {
  if (!speechVerbs.has(lemma)) return [];
  const [first, speaker, third] = dependents(tree, speech, "nsubj");
  if (first === undefined || speaker === undefined || third !== undefined) return [];
  const content = firstDependent(tree, speech, "ccomp");
  if (content === undefined || content < first || content > speaker) return [];
  if (firstDependent(tree, content, "nsubj", "csubj", "mark") !== undefined) return [];
  return [{ token: first, head: content, relation: "nsubj" }];
});
