import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "won **thanks to** a late goal", "thanks in large part to her": a preposition, and nobody's thanks. */
export const thanksTo: Repair = atRelations(
  ["obl", "parataxis", "discourse"],
  (tree, { index, text, head }) => {
    if (text !== "thanks" || head === undefined) return [];
    const cause = dependents(tree, index, "nmod", "obl").find((child) => {
      const marker = firstDependent(tree, child, "case");
      return child > index && marker !== undefined && tree.tokens[marker]!.text === "to";
    });
    if (cause === undefined) return [];
    const to = firstDependent(tree, cause, "case")!;
    return [
      { token: cause, head, relation: "obl" },
      { token: index, head: cause, relation: "case" },
      { token: to, head: index, relation: "fixed" },
    ];
  },
);
