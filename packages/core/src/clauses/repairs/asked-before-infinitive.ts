import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "asked **the judge** to at least give them hope": who stands before the "to" is asked, and gets no hope. */
export const askedBeforeInfinitive: Repair = atRelations(
  ["obj", "iobj"],
  (tree, { index, head: verb }) => {
    if (verb === undefined || index > verb || !/^(xcomp|ccomp)$/.test(tree.base[verb]!)) return [];
    const { head: asking } = tree.tokens[verb]!;
    const to = dependents(tree, verb, "mark").find((mark) => tree.tokens[mark]!.lemma === "to");
    if (asking === undefined || to === undefined || !(asking < index && index < to)) return [];
    if (firstDependent(tree, asking, "obj", "iobj") !== undefined) return [];
    if (firstDependent(tree, verb, "nsubj") !== undefined) return [];
    return [
      { token: index, head: asking, relation: "obj" },
      { token: verb, head: asking, relation: "xcomp" },
    ];
  },
);
