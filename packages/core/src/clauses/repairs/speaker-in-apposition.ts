import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "They will hold a march, **an organizer of it, Ann Lee**, said": she is, not the march. */
export const speakerInApposition: Repair = atRelations(
  ["appos"],
  (tree, { index, lemma, head }) => {
    if (head === undefined || !isPersonNoun(lemma.toLowerCase())) return [];
    if (isPersonNoun(tree.tokens[head]!.lemma.toLowerCase())) return [];
    if (tree.tokens[head]!.upos !== "NOUN") return [];
    const comma = tree.last[index]! + 1;
    if (tree.tokens[comma]?.text !== ",") return [];
    const speaker = tree.tokens.find(
      ({ index: name, upos }) =>
        upos === "PROPN" &&
        tree.base[name] === "nsubj" &&
        tree.first[name]! - comma <= 1 &&
        name > comma,
    );
    const verb = speaker?.head === undefined ? undefined : tree.tokens[speaker.head]!;
    if (speaker === undefined || verb === undefined || !speechVerbs.has(verb.lemma)) return [];
    if (tree.base[verb.index] !== "parataxis") return [];
    return [{ token: index, head: speaker.index, relation: "appos" }];
  },
);
