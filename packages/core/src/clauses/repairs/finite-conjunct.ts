import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "refused to sign and **threatened** to strike": what is no infinitive goes with the verb that governs one. */
export const finiteConjunct: Repair = atRelations(["conj"], (tree, { index, head, xpos }) => {
  if (tree.base[index] !== "conj" || head === undefined) return [];
  // A headline's "offer to resign, **call** for a vote"
  const listed = xpos === "VB" && isHeadlineAnd(tree, index, head);
  if (!listed && !/^VB[DNZP]$/.test(xpos)) return [];
  if (isOfTimeAbove(tree, index, head)) {
    const governor = governorOf(tree, head, xpos);
    return governor === undefined ? [] : [{ token: index, head: governor, relation: "conj" }];
  }
  if (tree.tokens[head]!.xpos !== "VB" || !/^(xcomp|advcl|acl|ccomp)$/.test(tree.base[head]!))
    return [];
  // "denied that it **would fail** and **attacked** the others"
  const modal = tree.base[head] === "ccomp";
  if (modal ? !hasModal(tree, head) : firstDependent(tree, head, "mark") === undefined) return [];
  if (firstDependent(tree, index, "nsubj", "aux", "mark", "expl") !== undefined) return [];
  const governor = governorOf(tree, head, listed ? "VBP" : xpos);
  return governor === undefined ? [] : [{ token: index, head: governor, relation: "conj" }];
});

/** A comma alone between two verbs, where no list goes on. */
function isHeadlineAnd(tree: SyntaxTree, verb: number, infinitive: number): boolean {
  return (
    tree.tokens[verb - 1]?.text === "," &&
    dependents(tree, infinitive, "conj").length === 1 &&
    firstDependent(tree, verb, "cc", "conj") === undefined &&
    firstDependent(tree, infinitive, "obj") === undefined
  );
}

/** The nearest verb above that has the same form; the past and the participle of most verbs look alike. */
function governorOf(tree: SyntaxTree, infinitive: number, xpos: string): number | undefined {
  const form = /^VB[DN]$/.test(xpos) ? /^VB[DN]$/ : new RegExp(`^${xpos}$`);
  for (let at = tree.tokens[infinitive]!.head; at !== undefined; at = tree.tokens[at]!.head)
    if (tree.tokens[at]!.upos === "VERB" && form.test(tree.tokens[at]!.xpos)) return at;
  return undefined;
}

function hasModal(tree: SyntaxTree, verb: number): boolean {
  return dependents(tree, verb, "aux").some((aux) => tree.tokens[aux]!.xpos === "MD");
}

/** "**said** it plans to stay **and sold** its ships": a past verb goes with a past verb, behind a report in the present. */
function isOfTimeAbove(tree: SyntaxTree, verb: number, inner: number): boolean {
  const { xpos, head: above } = tree.tokens[inner]!;
  return (
    tree.tokens[verb]!.xpos === "VBD" &&
    /^VB[ZP]$/.test(xpos) &&
    tree.base[inner] === "ccomp" &&
    above !== undefined &&
    above < inner &&
    tree.tokens[above]!.xpos === "VBD" &&
    firstDependent(tree, verb, "nsubj", "aux", "mark", "expl") === undefined
  );
}
