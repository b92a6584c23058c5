import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "the truce **Norway accepted**": a clause that lacks its "which", where the parser sees a "truce Norway" that was
 * accepted.
 */
export const objectRelative: Repair = atRelations(
  ["acl"],
  (tree, { index: verb, xpos, head: name }) => {
    if (name !== verb - 1 || name === 0 || !/^VB[DN]$/.test(xpos)) return [];
    const noun = name - 1;
    const { upos, head, relation } = tree.tokens[name]!;
    if (upos !== "PROPN" || tree.tokens[noun]!.upos !== "NOUN") return [];
    if (tree.base[noun] !== "compound" || tree.tokens[noun]!.head !== name) return [];
    if (firstDependent(tree, verb, "nsubj", "obl:agent", "aux") !== undefined) return [];
    const determiner = firstDependent(tree, name, "det", "nmod:poss");
    if (determiner === undefined || determiner > noun || head === undefined) return [];
    return [
      { token: noun, head, relation },
      ...dependents(tree, name, "det", "nmod:poss", "case", "amod", "nummod", "compound", "punct")
        .filter((child) => child < noun)
        .map((child) => ({ token: child, head: noun, relation: tree.tokens[child]!.relation })),
      { token: verb, head: noun, relation: "acl:relcl", xpos: "VBD" },
      { token: name, head: verb, relation: "nsubj" },
    ];
  },
);
