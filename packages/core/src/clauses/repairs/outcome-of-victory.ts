import { dependents, firstDependent, isToInfinitive } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "**beat** her **to win** the cup", "**recovered** from a poor start **to win**": who beats and recovers wins, not
 * whom they beat or what they recover from.
 */
export const outcomeOfVictory: Repair = atRelations(["xcomp", "acl"], (tree, { index, head }) => {
  if (head === undefined || head > index) return [];
  if (!isToInfinitive(tree, index)) return [];
  if (tree.base[index] === "xcomp")
    return BEATING.test(tree.tokens[head]!.lemma) &&
      firstDependent(tree, head, "obj", "iobj") !== undefined
      ? [{ token: index, head, relation: "advcl" }]
      : [];
  const verb = tree.tokens[head]!.head;
  if (verb === undefined || tree.base[head] !== "obl") return [];
  const from = dependents(tree, head, "case").some((child) => tree.tokens[child]!.text === "from");
  return from && RETURNING.test(tree.tokens[verb]!.lemma)
    ? [{ token: index, head: verb, relation: "advcl" }]
    : [];
});

const BEATING =
  /^(beat|defeat|overcome|outlast|outscore|edge|thrash|trounce|stun|oust|dethrone|upset|hammer|crush|rout|down|topple)$/;

const RETURNING = /^(recover|rebound|bounce|come|rally|fight|storm|return|rise|battle)$/;
