import { dependents, firstDependent } from "../syntax-tree.ts";
import { objectRaisers } from "../../lexicon/verbs.ts";
import { PLANS } from "./infinitive-of-noun.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "expects **the sale to help**": expected is that the sale helps; the verb does not hang on its subject. */
export const infinitiveOfObject: Repair = atRelations(
  ["acl"],
  (tree, { index, relation, head }) => {
    if (relation !== "acl" || head === undefined || tree.base[head] !== "obj") return [];
    const verb = tree.tokens[head]!.head!;
    if (!objectRaisers.has(tree.tokens[verb]!.lemma)) return [];
    // "needs **time to adopt** it": time adopts nothing.
    if (PLANS.test(tree.tokens[head]!.lemma)) return [];
    if (firstDependent(tree, verb, "xcomp", "ccomp") !== undefined) return [];
    const to = dependents(tree, index, "mark").some((mark) => tree.tokens[mark]!.lemma === "to");
    return to ? [{ token: index, head: verb, relation: "xcomp" }] : [];
  },
);
