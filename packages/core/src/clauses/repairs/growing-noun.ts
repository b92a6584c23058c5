import { firstDependent } from "../syntax-tree.ts";
import { atWords, type Repair } from "./repair.ts";

/** "amid **rising prices**", "a sign of **growing anger**": it grows by itself; nobody is told to raise it. */
export const growingNoun: Repair = atWords(["VBG"], (tree, { index: participle, lemma, head }) => {
  if (head === undefined || !/^(acl|advcl)$/.test(tree.tokens[participle]!.relation)) return [];
  const marker = firstDependent(tree, participle, "mark", "case");
  if (marker !== participle - 1 || /^(by|to|for)$/i.test(tree.tokens[marker]!.text)) return [];
  const sign = /^(sign|time|period|era|climate|context|fear|wave|evidence)$/.test(
    tree.tokens[head]!.lemma,
  );
  if (!GROWING.test(lemma) && !(lemma === "increase" && sign)) return [];
  const noun = firstDependent(tree, participle, "obj");
  if (noun === undefined || noun < participle) return [];
  if (firstDependent(tree, noun, "det", "nmod:poss") !== undefined) return [];
  const relation = tree.base[participle] === "acl" ? "nmod" : "obl";
  return [
    { token: noun, head, relation },
    { token: marker, head: noun, relation: "case" },
    { token: participle, head: noun, relation: "amod" },
  ];
});

const GROWING = /^(rise|grow|mount|escalate|decline|worsen|soar|surge|spiral|linger|simmer)$/;
