import { firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "**What's more**, the council concluded …" is not what it concluded, and in "The court said no, **so Norway
 * appealed**" the court does not say that.
 */
export const asideBeforeClause: Repair = atRelations(
  ["ccomp"],
  (tree, { index, text, head: verb }) => {
    if (verb === undefined) return [];
    const first = tree.first[index]!;
    if (index < verb) {
      const aside =
        /^(more|worse|better)$/i.test(text) &&
        /^what$/i.test(tree.tokens[first]!.text) &&
        index === first + 2;
      return aside ? [{ token: index, head: verb, relation: "discourse" }] : [];
    }
    const said = firstDependent(tree, verb, "discourse", "obj");
    const comma = tree.tokens[first]!.text === "," ? first : first - 1;
    if (said === undefined || said < verb || said > comma) return [];
    return tree.tokens[comma]!.text === "," && /^so$/i.test(tree.tokens[comma + 1]!.text)
      ? [{ token: index, head: verb, relation: "conj" }]
      : [];
  },
);
