import { isPersonNoun, organizationNouns } from "../../lexicon/noun-classes.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atEachToken, type Repair } from "./repair.ts";

/** "gave **the government time** to act": it gets time, there is no government time. */
export const receiverBeforeGift: Repair = atEachToken(
  (tree, { index: gift, lemma, head: verb }) => {
    if (tree.base[gift] !== "obj" || verb === undefined || !GIFT.test(lemma)) return [];
    if (!/^(give|grant|offer|allow|deny|buy)$/.test(tree.tokens[verb]!.lemma)) return [];
    const receiver = tree.tokens[gift - 1]!;
    const word = receiver.lemma.toLowerCase();
    if (receiver.head !== gift || receiver.relation !== "compound") return [];
    if (!isPersonNoun(word) && !organizationNouns.has(word)) return [];
    const determiner = firstDependent(tree, gift, "det", "nmod:poss");
    if (determiner === undefined || firstDependent(tree, verb, "iobj") !== undefined) return [];
    return [
      { token: receiver.index, head: verb, relation: "iobj" },
      ...tree.children[gift]!.filter((child) => child < receiver.index).map((token) => ({
        token,
        head: receiver.index,
        relation: tree.tokens[token]!.relation,
      })),
    ];
  },
);

const GIFT =
  /^(time|chance|opportunity|right|power|access|permission|hope|reason|room|space|money|freedom|confidence)$/;
