import { firstDependent, subtree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "signed contracts, **dubbed** a gift", "a speaker for the group **known as** the Nine": the noun right before is named. */
export const namedNearby: Repair = atRelations(
  ["advcl", "acl"],
  (tree, { index, xpos, lemma, head }) => {
    if (!/^(advcl|acl)$/.test(tree.tokens[index]!.relation) || head === undefined) return [];
    const known = lemma === "know" && tree.tokens[index + 1]?.text.toLowerCase() === "as";
    if (!known && !/^(dub|nickname|title|entitle|codename)$/.test(lemma)) return [];
    const [first] = subtree(tree, index).filter((word) => tree.tokens[word]!.upos !== "PUNCT");
    if (!/^VB[DN]$/.test(xpos) || head > index || first !== index) return [];
    if (firstDependent(tree, index, "aux", "cop", "nsubj") !== undefined) return [];
    const before = tree.tokens[index - 1];
    const noun = before?.text === "," ? tree.tokens[index - 2] : before;
    if (noun === undefined || noun.upos !== "NOUN" || noun.index === head) return [];
    return [{ token: index, head: noun.index, relation: "acl", xpos: "VBN" }];
  },
);
