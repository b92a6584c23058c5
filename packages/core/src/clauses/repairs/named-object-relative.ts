import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "the truce **Norway accepted**": no comma parts them, so Norway is no name of the truce; it accepted it. */
export const namedObjectRelative: Repair = atRelations(
  ["appos"],
  (tree, { index: name, upos, head }) => {
    if (upos !== "PROPN" || head === undefined || head !== name - 1) return [];
    const clause = tree.tokens[name + 1];
    if (tree.tokens[head]!.upos !== "NOUN" || clause === undefined) return [];
    if (!/^VB[DN]$/.test(clause.xpos) || tree.base[clause.index] !== "acl") return [];
    if (clause.head !== head && clause.head !== name) return [];
    if (firstDependent(tree, clause.index, "nsubj", "obj", "aux", "obl:agent") !== undefined)
      return [];
    return [
      { token: clause.index, head, relation: "acl:relcl", xpos: "VBD" },
      { token: name, head: clause.index, relation: "nsubj" },
    ];
  },
);
