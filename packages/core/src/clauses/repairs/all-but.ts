import { dependents } from "../syntax-tree.ts";
import { isRelativePronoun } from "../find-subject.ts";
import { atRelations, atWords, type Repair } from "./repair.ts";

/** "**all but two** sailors": a number. */
export const allButSome: Repair = atWords(["NUM"], (tree, { index }) => {
  const [all, but] = [tree.tokens[index - 2], tree.tokens[index - 1]];
  if (!/^but$/i.test(but?.text ?? "") || !/^all$/i.test(all?.text ?? "")) return [];
  const { head: noun } = all!;
  if (noun === undefined || noun <= index || tree.tokens[noun]!.upos !== "NOUN") return [];
  return [
    { token: index, head: noun, relation: "nummod" },
    { token: index - 2, head: index, relation: "advmod", upos: "ADV" },
    { token: index - 1, head: index, relation: "advmod", upos: "ADV" },
  ];
});

/** "violence that **all but** destroyed the deal": the violence did, nearly. */
export const allBut: Repair = atRelations(["nsubj"], (tree, { index, text, head: verb }) => {
  if (verb !== index + 2 || !/^all$/i.test(text) || !/^but$/i.test(tree.tokens[index + 1]!.text))
    return [];
  const [pronoun, object] = dependents(tree, verb, "obj");
  const subject = pronoun !== undefined && isRelativePronoun(tree, pronoun) && object !== undefined;
  return [
    { token: index, head: verb, relation: "advmod" },
    ...(subject ? [{ token: pronoun, head: verb, relation: "nsubj" }] : []),
  ];
});
