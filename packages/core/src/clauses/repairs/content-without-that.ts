import { sayingNouns, statementNouns } from "../../lexicon/verbs.ts";
import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "speculation **the deal might close**": what is speculated, though nothing joins it; "the claim **he made**" lacks the
 * object that the claim is.
 */
export const contentWithoutThat: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, head }) => {
    if (relation !== "acl:relcl" || head === undefined || head > index) return [];
    const noun = tree.tokens[head]!.lemma.toLowerCase();
    if (!sayingNouns.has(noun) && !statementNouns.has(noun)) return [];
    if (tree.first[index] !== head + 1 || isRelativePronoun(tree, head + 1)) return [];
    const subject = firstDependent(tree, index, "nsubj");
    return subject !== undefined && isComplete(tree, index)
      ? [{ token: index, head, relation: "acl" }]
      : [];
  },
);

/** With an object or a state, a passive, or what may happen: nothing is left for the noun to be. */
function isComplete(tree: SyntaxTree, verb: number): boolean {
  return (
    firstDependent(tree, verb, "obj", "cop", "aux:pass", "xcomp") !== undefined ||
    tree.children[verb]!.some((child) =>
      /^(may|might|could|would|will)$/i.test(tree.tokens[child]!.text),
    )
  );
}
