import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "said the others had “**given** me their word”": they have given it; the mark cuts no clause in two. */
export const auxiliaryBeforeQuotation: Repair = atRelations(
  ["ccomp"],
  (tree, { index: verb, xpos, head }) => {
    if (xpos !== "VBN" || head === undefined || tree.base[verb] !== "ccomp") return [];
    if (!/^["“]$/.test(tree.tokens[verb - 1]?.text ?? "")) return [];
    if (firstDependent(tree, verb, "nsubj", "aux") !== undefined) return [];
    const have = tree.tokens.findLast(
      ({ index, lemma }) => index < verb && lemma === "have" && tree.base[index] === "ccomp",
    );
    if (have?.head !== head || verb - have.index > 3) return [];
    const subject = firstDependent(tree, have.index, "nsubj");
    if (subject === undefined || firstDependent(tree, have.index, "obj") !== undefined) return [];
    return [
      { token: subject, head: verb, relation: "nsubj" },
      { token: have.index, head: verb, relation: "aux" },
    ];
  },
);
