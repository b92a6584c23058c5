import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "The trip took her to Oslo, where **she met** the king **and attended** a ball": a trip attends nothing. */
export const eventBetween: Repair = atRelations(
  ["conj"],
  (tree, { index: verb, relation, head, xpos, lemma }) => {
    if (relation !== "conj" || head === undefined || !PERSONAL.test(lemma)) return [];
    if (firstDependent(tree, verb, "nsubj", "aux") !== undefined) return [];
    const subject = firstDependent(tree, head, "nsubj");
    if (subject === undefined || !isDeed(tree, subject)) return [];
    const inner = tree.tokens
      .slice(head + 1, verb)
      .findLast(
        (token) =>
          token.relation === "acl:relcl" &&
          token.xpos === xpos &&
          dependents(tree, token.index, "nsubj").some((who) => tree.tokens[who]!.upos === "PRON"),
      );
    return inner === undefined ? [] : [{ token: verb, head: inner.index, relation }];
  },
);

/** What only people do. */
const PERSONAL =
  /^(attend|witness|meet|visit|say|tell|speak|talk|sign|greet|hug|praise|pray|wear|eat|thank|arrive|travel|fly)$/;

function isDeed({ tokens }: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tokens[noun]!;
  const word = lemma.toLowerCase();
  return (
    upos === "NOUN" &&
    !isPersonNoun(word) &&
    /^(tour|trip|journey|visit|mission|meeting|summit|voyage|flight)$/.test(word)
  );
}
