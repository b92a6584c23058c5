import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent } from "../syntax-tree.ts";
import { atWords, type Repair } from "./repair.ts";

/** "**left** the stadium still **waiting**": who leaves waits, and no stadium does. */
export const stillDoing: Repair = atWords(["VBG"], (tree, { index, head: noun, relation }) => {
  if (relation !== "acl" || noun === undefined || tree.base[noun] !== "obj") return [];
  const { head: verb } = tree.tokens[noun]!;
  if (verb === undefined || noun > index) return [];
  if (!/^(leave|enter|exit|reach|depart|quit|flee)$/.test(tree.tokens[verb]!.lemma)) return [];
  if (isActorNoun(tree.tokens[noun]!.lemma.toLowerCase())) return [];
  if (firstDependent(tree, index, "mark", "case", "nsubj") !== undefined) return [];
  // "left a message **saying** so"
  return firstDependent(tree, index, "advmod") === index - 1 || tree.tokens[index - 1]!.text === ","
    ? [{ token: index, head: verb, relation: "advcl" }]
    : [];
});
