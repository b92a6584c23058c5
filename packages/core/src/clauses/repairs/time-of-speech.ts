import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

const DAY =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|late|early)$/i;

/** "said **Tuesday** it will buy the bank": said on Tuesday. */
export const timeOfSpeech: Repair = atRelations(
  ["obl", "advmod", "nsubj", "nmod", "compound"],
  (tree, { index, text, head }) => {
    const verb = index - 1;
    if (head === undefined || head < index || verb < 0 || !DAY.test(text)) return [];
    if (!/^(obl|advmod|nsubj|nmod|compound)$/.test(tree.base[index]!)) return [];
    if (tree.tokens[head]!.head !== verb || tree.base[head] !== "ccomp") return [];
    if (!speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const subject = firstDependent(tree, head, "nsubj");
    return subject === undefined || subject === index
      ? []
      : [{ token: index, head: verb, relation: "obl:unmarked" }];
  },
);
