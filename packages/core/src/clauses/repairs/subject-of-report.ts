import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/**
 * "said **the roads**, long closed, were open": what stands between a verb and a finite clause that lacks its subject
 * is that subject.
 */
export const subjectOfReport: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  const clause = firstDependent(tree, verb, "ccomp");
  const object = firstDependent(tree, verb, "obj", "iobj");
  if (clause === undefined || object === undefined || object < verb || clause < object) return [];
  if (ADDRESSING.test(lemma)) return [];
  if (firstDependent(tree, clause, "nsubj", "csubj", "expl", "mark") !== undefined) return [];
  if (!isFinite(tree, clause) || tree.last[object]! >= tree.first[clause]!) return [];
  return [{ token: object, head: clause, relation: "nsubj" }];
});

/** Their object is whom one tells. */
const ADDRESSING =
  /^(tell|inform|assure|remind|notify|warn|ask|brief|advise|promise|urge|request)$/;

function isFinite({ tokens, children, base }: SyntaxTree, clause: number): boolean {
  const words = [clause, ...children[clause]!.filter((child) => /^(aux|cop)$/.test(base[child]!))];
  return words.some((word) => /^(MD|VBD|VBZ|VBP)$/.test(tokens[word]!.xpos));
}
