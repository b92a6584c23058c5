import { speechVerbs } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "The man **accused** of a crash that hurt **a woman was arrested**": he is arrested, she is hurt, and nobody accuses
 * anybody.
 */
export const mainVerbBehindRelative: Repair = atRelations(
  ["ccomp"],
  (tree, { index: main, head: verb }) => {
    if (tree.base[main] !== "ccomp" || verb === undefined || verb > main) return [];
    const { relation, lemma } = tree.tokens[verb]!;
    if (relation !== "acl:relcl" || speechVerbs.has(lemma) || TAKING.test(lemma)) return [];
    const object = firstDependent(tree, main, "nsubj");
    if (object === undefined || firstDependent(tree, main, "mark") !== undefined) return [];
    if (firstDependent(tree, main, "aux") === undefined || firstDependent(tree, verb, "obj"))
      return [];
    const participle = tree.tokens.find(({ head }) => head === undefined)!;
    const subject = firstDependent(tree, participle.index, "nsubj");
    if (!/^VB[DN]$/.test(participle.xpos) || subject !== participle.index - 1) return [];
    if (firstDependent(tree, participle.index, "aux", "obj", "ccomp") !== undefined) return [];
    return [
      { token: main, relation: "root" },
      { token: object, head: verb, relation: "obj" },
      { token: subject, head: main, relation: tree.tokens[object]!.relation },
      { token: participle.index, head: subject, relation: "acl", xpos: "VBN" },
      ...dependents(tree, participle.index, "punct", "parataxis").map((token) => ({
        token,
        head: main,
        relation: tree.tokens[token]!.relation,
      })),
    ];
  },
);

const TAKING =
  /^(show|find|mean|prove|see|make|ensure|decide|determine|rule|order|realize|realise|believe)$/;
