import { dependents, firstDependent } from "../syntax-tree.ts";
import { verbFamily } from "../../lexicon/verb-families.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "join **refugees granted** a permit": of two objects the second is what the first were granted. */
export const reducedRelative: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  const [noun, object, third] = dependents(tree, verb, "obj", "iobj");
  if (noun === undefined || object === undefined || third !== undefined) return [];
  if (verbFamily(lemma) === "give") return [];
  const participle = tree.first[object]!;
  if (tree.tokens[participle]!.xpos !== "VBN" || tree.tokens[participle]!.head !== object)
    return [];
  if (tree.base[participle] !== "amod" || firstDependent(tree, participle, "advmod") !== undefined)
    return [];
  if (tree.tokens[noun]!.upos !== "NOUN" || tree.last[noun] !== participle - 1) return [];
  return [
    { token: participle, head: noun, relation: "acl" },
    { token: object, head: participle, relation: "obj" },
  ];
});
