import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**Will** Quince has resigned": beside another finite verb it is a given name. */
export const givenNameWill: Repair = atRelations(
  ["aux"],
  (tree, { index: will, text, head: verb, relation }) => {
    if (text !== "Will" || relation !== "aux" || verb === undefined) return [];
    const surname = tree.tokens[will + 1];
    if (surname?.upos !== "PROPN" || surname.head !== verb) return [];
    if (tree.base[surname.index] !== "nsubj") return [];
    const finite = firstDependent(tree, verb, "aux:pass", "cop") ?? verb;
    const others = tree.tokens.some(
      ({ index, head, xpos }) => head === verb && index > will && /^(VBZ|VBD|VBP|MD)$/.test(xpos),
    );
    if (!others && !/^VB[ZDP]$/.test(tree.tokens[finite]!.xpos)) return [];
    return [
      { token: will, head: verb, relation: surname.relation, xpos: "NNP", upos: "PROPN" },
      ...tree.children[surname.index]!.map((token) => ({
        token,
        head: will,
        relation: tree.tokens[token]!.relation,
      })),
      { token: surname.index, head: will, relation: "flat" },
    ];
  },
);
