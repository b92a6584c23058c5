import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**The move began** after food had been sent": the move begins, and food is sent. */
export const subjectBeforeMark: Repair = atRelations(
  ["mark"],
  (tree, { index: mark, head: verb }) => {
    if (verb === undefined || firstDependent(tree, verb, "mark") !== mark) return [];
    const [first, second, third] = dependents(tree, verb, "nsubj");
    if (first === undefined || second === undefined || third !== undefined) return [];
    const { head } = tree.tokens[verb]!;
    if (head === undefined || mark < first || mark > second || second > verb) return [];
    const before = tree.tokens
      .slice(first + 1, mark)
      .find(
        ({ upos, xpos, head: above }) =>
          upos === "VERB" && /^VB[DZP]$/.test(xpos) && above === head,
      );
    if (before === undefined || firstDependent(tree, before.index, "nsubj") !== undefined)
      return [];
    return [
      { token: first, head: before.index, relation: "nsubj" },
      { token: verb, head: before.index, relation: "advcl" },
    ];
  },
);
