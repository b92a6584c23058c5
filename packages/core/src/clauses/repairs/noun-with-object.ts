import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "it and **track operator Adif** work": a noun has no object, it stands before the name. */
export const nounWithObject: Repair = atRelations(
  ["obj"],
  (tree, { index: name, upos: part, head: noun }) => {
    if (part !== "PROPN" || noun === undefined) return [];
    const { xpos, upos, head, relation } = tree.tokens[noun]!;
    if (upos !== "NOUN" || xpos !== "NN" || head === undefined) return [];
    if (!/^(conj|obj|obl|nsubj|nmod|appos)$/.test(tree.base[noun]!)) return [];
    if (firstDependent(tree, noun, "obj") !== name) return [];
    if (tree.first[name] !== noun + 1) return [];
    if (firstDependent(tree, noun, "nsubj", "cop", "aux") !== undefined) return [];
    return [
      { token: name, head, relation },
      ...tree.children[noun]!.filter((child) => child !== name).map((token) => ({
        token,
        head: name,
        relation: tree.tokens[token]!.relation,
      })),
      { token: noun, head: name, relation: "compound" },
    ];
  },
);
