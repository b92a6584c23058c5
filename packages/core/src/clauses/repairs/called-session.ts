import { eventClasses } from "../../lexicon/noun-classes.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "a session of the council **called by Norway**": the session was called, not the council. */
export const calledSession: Repair = atRelations(["acl"], (tree, { index, xpos, lemma, head }) => {
  if (xpos !== "VBN" || head === undefined || !HOLDING.test(lemma)) return [];
  if (firstDependent(tree, index, "obl:agent") === undefined) return [];
  // "a man called **Bob**"
  if (firstDependent(tree, index, "xcomp", "obj") !== undefined) return [];
  const { head: event } = tree.tokens[head]!;
  const of = firstDependent(tree, head, "case");
  if (event === undefined || of === undefined || tree.tokens[of]!.text !== "of") return [];
  if (tree.base[head] !== "nmod" || !isEvent(tree.tokens[event]!.lemma)) return [];
  return [{ token: index, head: event, relation: "acl" }];
});

const HOLDING = /^(call|convene|host|hold|organi[sz]e|stage|schedule|sponsor|request)$/;

function isEvent(noun: string): boolean {
  return eventClasses.some((words) => words.has(noun));
}
