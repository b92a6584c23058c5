import { sayingNouns, speechVerbs, statementNouns } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "left after **criticism that** it had lied": what the criticism says; one leaves nothing that is told. */
export const contentOfNoun: Repair = atRelations(["ccomp", "acl"], (tree, { index, head }) => {
  if (head === undefined || head > index) return [];
  if (!/^(ccomp|acl)$/.test(tree.base[index]!)) return [];
  const { lemma } = tree.tokens[head]!;
  if (speechVerbs.has(lemma) || TAKING.test(lemma)) return [];
  // "that" with an object beside it joins the clause, it is no object of it.
  const [first, second] = dependents(tree, index, "obj");
  const that = [...dependents(tree, index, "mark"), ...(second === undefined ? [] : [first!])].find(
    (child) => tree.tokens[child]!.text === "that",
  );
  const noun = that === undefined ? undefined : tree.tokens[that - 1];
  if (
    noun === undefined ||
    noun.index < head ||
    (noun.index === head && that !== first) ||
    noun.upos !== "NOUN"
  )
    return [];
  const word = noun.lemma.toLowerCase();
  if (!sayingNouns.has(word) && !statementNouns.has(word) && !TELLING.test(word)) return [];
  if (firstDependent(tree, noun.index, "cop") !== undefined) return [];
  return [
    { token: index, head: noun.index, relation: "acl" },
    { token: that!, head: index, relation: "mark" },
  ];
});

const TELLING =
  /^(criticism|evidence|news|fact|sign|proof|idea|notion|demand|possibility|risk|danger)$/;

/** Verbs that do tell of a clause. */
const TAKING =
  /^(show|find|mean|prove|see|make|be|ensure|hold|decide|determine|rule|order|demonstrate|discover|realize|realise|notice)$/;
