import { firstDependent, subtree } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "six days after **the death** of Gray **sparked** riots": what stands before a verb without a subject is its subject. */
export const subjectOfTimeClause: Repair = atEachVerb((tree, { index: verb, xpos, head }) => {
  if (!/^VB[DZP]$/.test(xpos) || !/^(advcl|conj|xcomp)$/.test(tree.base[verb]!)) return [];
  if (head === undefined) return [];
  if (firstDependent(tree, verb, "nsubj", "mark", "aux", "expl", "cc") !== undefined) return [];
  const noun = tree.tokens.findLast(
    ({ index }) =>
      index < verb &&
      tree.base[index] === "obl" &&
      subtree(tree, index, (child) => child < verb).at(-1) === verb - 1,
  )?.index;
  const preposition = noun === undefined ? undefined : firstDependent(tree, noun, "case");
  if (noun === undefined || preposition === undefined) return [];
  if (!/^(after|before|since|until|as)$/i.test(tree.tokens[preposition]!.text)) return [];
  const above = tree.tokens[noun]!.head;
  if (above === undefined) return [];
  return [
    { token: verb, head: above, relation: "advcl" },
    { token: noun, head: verb, relation: "nsubj" },
    { token: preposition, head: verb, relation: "mark" },
  ];
});
