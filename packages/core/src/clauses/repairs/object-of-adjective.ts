import { atRelations, type Repair } from "./repair.ts";

/**
 * "made **clear** its **concerns**", "made **clear** that it **would** stay": the concerns are the verb's object, an
 * adjective has none.
 */
export const objectOfAdjective: Repair = atRelations(
  ["obj", "ccomp"],
  (tree, { index, relation, head }) => {
    if (!/^(obj|ccomp)$/.test(relation) || head === undefined || tree.tokens[head]!.upos !== "ADJ")
      return [];
    const verb = tree.tokens[head]!.head;
    return tree.base[head] === "xcomp" && verb !== undefined && index > head
      ? [{ token: index, head: verb, relation }]
      : [];
  },
);
