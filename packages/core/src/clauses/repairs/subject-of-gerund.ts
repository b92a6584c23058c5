import { firstDependent } from "../syntax-tree.ts";
import { atWords, type Repair } from "./repair.ts";

/** "allegations of **him** illicitly **keeping** documents": he keeps them, and that is what the allegations are of. */
export const subjectOfGerund: Repair = atWords(["VBG"], (tree, { index: verb }) => {
  if (firstDependent(tree, verb, "nsubj", "aux", "mark") !== undefined) return [];
  let pronoun = verb - 1;
  while (tree.tokens[pronoun]?.upos === "ADV" && tree.tokens[pronoun]!.head === verb) pronoun--;
  const { upos, head: noun, text = "" } = tree.tokens[pronoun] ?? {};
  if (upos !== "PRON" || noun === undefined || !/^(him|her|them|it|us|me|you)$/i.test(text))
    return [];
  if (tree.base[pronoun] !== "nmod" || firstDependent(tree, pronoun, "case") === undefined)
    return [];
  return [
    { token: verb, head: noun, relation: "acl" },
    { token: pronoun, head: verb, relation: "nsubj" },
  ];
});
