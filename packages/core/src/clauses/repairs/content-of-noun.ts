import { sayingNouns, speechVerbs, statementNouns } from "../../lexicon/verbs.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "left after **criticism that** it had lied": what the criticism says; one leaves nothing that is told. */
export const contentOfNoun: Repair = (tree) =>
  tree.tokens.flatMap(({ index, head }) => {
    if (tree.base[index] !== "ccomp" || head === undefined || head > index) return [];
    const { lemma } = tree.tokens[head]!;
    if (speechVerbs.has(lemma) || TAKING.test(lemma)) return [];
    const that = dependents(tree, index, "mark").find((mark) => tree.tokens[mark]!.text === "that");
    const noun = that === undefined ? undefined : tree.tokens[that - 1];
    if (noun === undefined || noun.index <= head || noun.upos !== "NOUN") return [];
    const word = noun.lemma.toLowerCase();
    if (!sayingNouns.has(word) && !statementNouns.has(word) && !TELLING.test(word)) return [];
    if (firstDependent(tree, noun.index, "cop") !== undefined) return [];
    return [{ token: index, head: noun.index, relation: "acl" }];
  });

const TELLING =
  /^(criticism|evidence|news|fact|sign|proof|idea|notion|demand|possibility|risk|danger)$/;

/** Verbs that do tell of a clause. */
const TAKING =
  /^(show|find|mean|prove|see|make|be|ensure|hold|decide|determine|rule|order|demonstrate|discover|realize|realise|notice)$/;
