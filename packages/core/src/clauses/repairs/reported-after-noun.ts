import { speechVerbs, statementNouns } from "../../lexicon/verbs.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** Nouns that do have a that-clause: "the **fact** that …". */
const CONTENT =
  /^(fact|claim|idea|statement|report|belief|hope|warning|news|view|suggestion|evidence|sign|fear|possibility|assertion|accusation|allegation|promise|proposal|demand|condition|assurance|argument|notion|concern|conclusion|indication|message|allegation|agreement|guarantee|rumour|rumor|speculation|insistence|expectation|confidence|doubt)$/;

/** "told reporters after the meeting **that it failed**": told that it failed, not the meeting that it failed. */
export const reportedAfterNoun: Repair = atRelations(["acl"], (tree, { index, head, relation }) => {
  if (!/^acl/.test(relation) || head === undefined) return [];
  const { lemma } = tree.tokens[head]!;
  // "said **in a statement** that": a place to say it in.
  if (CONTENT.test(lemma) && !(tree.base[head] === "obl" && statementNouns.has(lemma))) return [];
  const that = dependents(tree, index, "mark").some((mark) => tree.tokens[mark]!.text === "that");
  if (!that && !isTold(tree, index, head)) return [];
  const verb = tree.tokens[head]!.head;
  if (verb === undefined || !/^(obl|obj|iobj)$/.test(tree.base[head]!)) return [];
  if (!speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
  if (firstDependent(tree, verb, "ccomp") !== undefined) return [];
  return [{ token: index, head: verb, relation: "ccomp" }];
});

/** "said in a statement **the roads are** closed": finite, with a subject of its own that is no pronoun of relation. */
function isTold(tree: SyntaxTree, clause: number, noun: number): boolean {
  const subject = firstDependent(tree, clause, "nsubj");
  const verb = firstDependent(tree, clause, "aux", "cop") ?? clause;
  return (
    tree.tokens[clause]!.relation === "acl" &&
    statementNouns.has(tree.tokens[noun]!.lemma) &&
    tree.base[noun] === "obl" &&
    firstDependent(tree, clause, "mark") === undefined &&
    subject !== undefined &&
    !isRelativePronoun(tree, subject) &&
    /^(MD|VBD|VBZ|VBP)$/.test(tree.tokens[verb]!.xpos)
  );
}
