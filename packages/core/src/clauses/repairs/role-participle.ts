import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent } from "../syntax-tree.ts";
import { atWords, type Repair } from "./repair.ts";

/** "charged **managing editor** Ana Silva": which editor, not what is done with her. */
export const roleParticiple: Repair = atWords(
  ["VBG"],
  (tree, { index: participle, lemma, head }) => {
    if (head === undefined || !ROLE.test(lemma)) return [];
    const role = tree.tokens[participle + 1];
    if (role === undefined || role.xpos !== "NN" || !isPersonNoun(role.lemma.toLowerCase()))
      return [];
    if (!/^(xcomp|ccomp|obj|advcl|acl)$/.test(tree.base[participle]!)) return [];
    if (firstDependent(tree, participle, "nsubj", "mark", "aux", "case") !== undefined) return [];
    const object = firstDependent(tree, participle, "obj");
    if (object === undefined) return [];
    return [
      { token: object, head, relation: "obj" },
      { token: participle, head: object, relation: "amod" },
      ...dependents(tree, participle, "obl", "advcl", "conj")
        .filter((child) => child > object)
        .map((token) => ({
          token,
          head: tree.base[token] === "conj" ? object : head,
          relation: tree.tokens[token]!.relation,
        })),
    ];
  },
);

/** What somebody in office is doing. */
const ROLE = /^(manage|act|sit|rule|retire|found|preside|lead|visit|serve)$/;
