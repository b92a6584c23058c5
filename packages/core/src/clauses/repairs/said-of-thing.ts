import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "said **the outcome matched** the deal": nobody says an outcome, so it is the subject of what is said. */
export const saidOfThing: Repair = atRelations(["obj"], (tree, { index, upos, lemma, head }) => {
  if (head === undefined || head > index || !/^(NOUN|PROPN)$/.test(upos)) return [];
  if (tree.tokens[head]!.lemma !== "say" || WORDS.test(lemma)) return [];
  if (firstDependent(tree, head, "ccomp") !== undefined) return [];
  const verb = tree.children[index]!.find(
    (child) =>
      child > index && tree.tokens[child]!.relation === "acl" && tree.tokens[child]!.xpos === "VBN",
  );
  if (verb === undefined || !/ed$/.test(tree.tokens[verb]!.text)) return [];
  if (firstDependent(tree, verb, "obl:agent", "aux", "mark") !== undefined) return [];
  return [
    { token: verb, head, relation: "ccomp", xpos: "VBD" },
    { token: index, head: verb, relation: "nsubj" },
  ];
});

/** What is said. */
const WORDS =
  /^(word|thing|prayer|mass|line|name|lot|sentence|phrase|goodbye|grace|truth|something)$/i;
