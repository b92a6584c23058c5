import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "gave **the government time** to act": it gets time, there is no government time. */
export const receiverBeforeGift: Repair = atRelations(
  ["obj"],
  (tree, { index: gift, lemma, head: verb }) => {
    if (tree.base[gift] !== "obj" || verb === undefined || gift < verb) return [];
    const receiver = dependents(tree, gift, "compound")[0];
    if (receiver === undefined || !isReceiver(tree, receiver, gift)) return [];
    const quantified = receiver < gift - 1 && QUANTITY.test(tree.tokens[receiver + 1]!.text);
    const given = receiver === gift - 1 && GIFT.test(lemma);
    const { lemma: giving } = tree.tokens[verb]!;
    if (!quantified && !given) return [];
    if (
      !/^(give|grant|offer|allow|deny|buy)$/.test(giving) &&
      !(quantified && HANDING.test(giving))
    )
      return [];
    if (firstDependent(tree, verb, "iobj") !== undefined) return [];
    return [
      { token: receiver, head: verb, relation: "iobj" },
      ...tree.children[gift]!.filter((child) => child < receiver).map((token) => ({
        token,
        head: receiver,
        relation: tree.tokens[token]!.relation,
      })),
    ];
  },
);

/** Somebody with an article or owner, which stands before the gift as well. */
function isReceiver(tree: SyntaxTree, noun: number, gift: number): boolean {
  const word = tree.tokens[noun]!.lemma.toLowerCase();
  const determiner = firstDependent(tree, gift, "det", "nmod:poss");
  return determiner !== undefined && determiner < noun && isActorNoun(word);
}

/** "show the jury **several** charts": behind a compound stands no such word. */
const QUANTITY = /^(several|many|some|few|more|two|three|four|five|six|ten|a|an|no|all|other)$/i;

const HANDING = /^(show|tell|send|hand|award|teach|pay|bring|promise|lend|sell)$/;

const GIFT =
  /^(time|chance|opportunity|right|power|access|permission|hope|reason|room|space|money|freedom|confidence)$/;
