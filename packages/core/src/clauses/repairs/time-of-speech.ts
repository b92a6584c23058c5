import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

const DAY =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|late|early)$/i;

/** "said **Tuesday** it will buy the bank": said on Tuesday. */
export const timeOfSpeech: Repair = atRelations(
  ["ccomp"],
  (tree, { index: content, head: verb }) => {
    if (verb === undefined || !speechVerbs.has(tree.tokens[verb]!.lemma)) return [];
    const day = verb + 1;
    const { text, head } = tree.tokens[day] ?? {};
    if (text === undefined || head !== content || content < day || !DAY.test(text)) return [];
    if (!/^(obl|advmod|nsubj|nmod|compound)$/.test(tree.base[day]!)) return [];
    const subject = firstDependent(tree, content, "nsubj");
    return subject === undefined || subject === day
      ? []
      : [{ token: day, head: verb, relation: "obl:unmarked" }];
  },
);
