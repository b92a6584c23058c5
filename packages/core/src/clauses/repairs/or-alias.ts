import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Ann Lee, **or “Blue,”**", "the Trade Council, **or TC**, …": another name of the same, and no choice. */
export const orAlias: Repair = atRelations(["conj"], (tree, { index: alias, upos, text, head }) => {
  if (upos !== "PROPN" || head === undefined || tree.tokens[head]!.upos !== "PROPN") return [];
  const or = firstDependent(tree, alias, "cc");
  if (or === undefined || !/^or$/i.test(tree.tokens[or]!.text)) return [];
  if (tree.tokens[or - 1]?.text !== ",") return [];
  const next = tree.tokens[or + 1]!.text;
  const short = /^\p{Lu}{2,}$/u.test(text) && next === text;
  if (!/^["“‘\x60]/.test(next) && !short) return [];
  // "Oslo, Rome, or “Blue” will win" is a list.
  if (tree.children[head]!.some((child) => child < alias && tree.base[child] === "conj")) return [];
  return [
    { token: alias, head, relation: "appos" },
    { token: or, head: alias, relation: "punct" },
  ];
});
