import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "Leaders discuss **trade, peace** with guests", "Quake hits Oslo, **waves seen** in Bergen": in a headline a comma is
 * an "and", for a second thing or a second piece of news.
 */
export const headlineList: Repair = atRelations(["appos"], (tree, { index, head }) => {
  if (tree.base[index] !== "appos" || head === undefined || head > index) return [];
  if (tree.tokens[index]!.upos !== "NOUN" || tree.tokens.at(-1)!.upos === "PUNCT") return [];
  if (tree.tokens.some(({ lemma, upos }) => upos === "DET" || lemma === "be")) return [];
  if (
    tree.tokens[tree.first[index]! - (tree.tokens[tree.first[index]!]!.text === "," ? 0 : 1)]
      ?.text !== ","
  )
    return [];
  if (firstDependent(tree, index, "nmod:poss") !== undefined) return [];
  if (tree.tokens[head]!.upos === "NOUN" && /^(obj|obl|nmod)$/.test(tree.base[head]!))
    return [{ token: index, head, relation: "conj" }];
  const root = tree.tokens.find((token) => token.head === undefined)!;
  const done = dependents(tree, index, "acl").find(
    (child) => child === index + 1 && tree.tokens[child]!.xpos === "VBN",
  );
  if (done === undefined || tree.tokens[head]!.upos !== "PROPN") return [];
  return [
    { token: done, head: root.index, relation: "parataxis" },
    { token: index, head: done, relation: "nsubj:pass" },
  ];
});
