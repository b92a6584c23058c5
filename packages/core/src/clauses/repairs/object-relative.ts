import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachToken, type Repair } from "./repair.ts";

/**
 * "the truce **Norway accepted**": a clause that lacks its "which", where the parser sees a "truce Norway" that was
 * accepted.
 */
export const objectRelative: Repair = atEachToken((tree, { index: name, upos, head, relation }) => {
  const noun = name - 1;
  const verb = name + 1;
  if (upos !== "PROPN" || noun < 0 || tree.tokens[noun]!.upos !== "NOUN") return [];
  if (tree.base[noun] !== "compound" || tree.tokens[noun]!.head !== name) return [];
  const clause = tree.tokens[verb];
  if (clause?.head !== name || tree.base[verb] !== "acl" || !/^VB[DN]$/.test(clause.xpos))
    return [];
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
});
