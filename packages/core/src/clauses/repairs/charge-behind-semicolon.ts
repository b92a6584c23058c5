import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "was charged with failing to pay; **having** no licence": a further charge, not a deed beside it. */
export const chargeBehindSemicolon: Repair = atRelations(
  ["advcl"],
  (tree, { index, xpos, head, relation }) => {
    if (xpos !== "VBG" || relation !== "advcl" || head === undefined || head > index) return [];
    if (tree.tokens[index - 1]?.text !== ";") return [];
    if (firstDependent(tree, index, "mark", "nsubj") !== undefined) return [];
    const first = dependents(tree, head, "advcl").find(
      (child) =>
        child < index &&
        tree.tokens[child]!.xpos === "VBG" &&
        firstDependent(tree, child, "mark") !== undefined,
    );
    return first === undefined ? [] : [{ token: index, head: first, relation: "conj" }];
  },
);
