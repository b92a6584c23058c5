import { firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "The deal, which …, **valued** the firm at ten pounds": no passive without an auxiliary has an object. */
export const activeWithObject: Repair = atEachVerb((tree, { index, xpos, head, relation }) => {
  if (xpos !== "VBN" || firstDependent(tree, index, "aux", "aux:pass", "cop", "iobj") !== undefined)
    return [];
  const subject = firstDependent(tree, index, "nsubj");
  const object = firstDependent(tree, index, "obj", "ccomp");
  if (subject === undefined || object === undefined || object < index || subject > index) return [];
  if (/^W/.test(tree.tokens[subject]!.xpos)) return [];
  return [
    { token: subject, head: index, relation: "nsubj" },
    { token: index, ...(head !== undefined && { head }), relation, xpos: "VBD" },
  ];
});
