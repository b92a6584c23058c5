import { sayingNouns, speechVerbs, statementNouns } from "../../lexicon/verbs.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Move, type Repair } from "./repair.ts";

/** "left after **criticism that** it had lied": what the criticism says; one leaves nothing that is told. */
export const contentOfNoun: Repair = atRelations(
  ["ccomp", "acl", "advcl"],
  (tree, { index, head }) => {
    if (head === undefined || head > index) return [];
    if (tree.base[index] === "advcl") return behindTime(tree, index, head);
    const { lemma } = tree.tokens[head]!;
    if (speechVerbs.has(lemma) || TAKING.test(lemma)) return [];
    // "that" with an object beside it joins the clause, it is no object of it.
    const [first, second] = dependents(tree, index, "obj");
    const that = [
      ...dependents(tree, index, "mark"),
      ...(second === undefined ? [] : [first!]),
    ].find((child) => tree.tokens[child]!.text === "that");
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
  },
);

/** "its announcement **last year that** it would build plants" */
function behindTime(tree: SyntaxTree, clause: number, verb: number): Move[] {
  const that = firstDependent(tree, clause, "mark");
  const noun = firstDependent(tree, verb, "obj");
  if (that === undefined || noun === undefined || tree.tokens[that]!.text !== "that") return [];
  const time = dependents(tree, verb, "obl").find((child) => tree.last[child] === that - 1);
  if (time === undefined || tree.tokens[time]!.relation !== "obl:unmarked") return [];
  if (tree.last[noun] !== tree.first[time]! - 1) return [];
  const word = tree.tokens[noun]!.lemma.toLowerCase();
  return sayingNouns.has(word) || statementNouns.has(word) || TELLING.test(word)
    ? [{ token: clause, head: noun, relation: "acl" }]
    : [];
}

const TELLING =
  /^(criticism|evidence|news|fact|sign|proof|idea|notion|demand|possibility|risk|danger)$/;

/** Verbs that do tell of a clause. */
const TAKING =
  /^(show|find|mean|prove|see|make|be|ensure|hold|decide|determine|rule|order|demonstrate|discover|realize|realise|notice)$/;
