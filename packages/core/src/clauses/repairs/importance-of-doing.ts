import { firstDependent } from "../syntax-tree.ts";
import { atWords, type Repair } from "./repair.ts";

/** "the importance of **Norway showing** patience", "the risk of **banks hiding** losses": they do it. */
export const importanceOfDoing: Repair = atWords(["VBG"], (tree, { index: verb, head }) => {
  if (head === undefined || tree.base[verb] !== "acl") return [];
  if (firstDependent(tree, verb, "nsubj", "aux", "mark", "case") !== undefined) return [];
  let doer = head;
  let noun = tree.tokens[head]!.head;
  if (DOINGS.test(tree.tokens[head]!.lemma)) {
    noun = head;
    doer = tree.children[head]!.find(
      (child) => child > head && child < verb && tree.base[child] === "nmod",
    )!;
  }
  if (noun === undefined || doer === undefined || !DOINGS.test(tree.tokens[noun]!.lemma)) return [];
  const of = firstDependent(tree, doer, "case");
  if (of !== noun + 1 || tree.tokens[of]!.text !== "of") return [];
  const behind = doer === head ? verb - 1 : tree.last[doer]!;
  if (behind !== tree.first[verb]! - 1 && behind !== verb - 1) return [];
  return [
    { token: verb, head: noun, relation: "acl" },
    { token: doer, head: verb, relation: "nsubj" },
    { token: of, head: verb, relation: "mark" },
  ];
});

/** Nouns that are of a doing rather than of somebody. */
const DOINGS = /^(importance|risk|possibility|prospect|danger|likelihood|probability|chance|idea)$/;
