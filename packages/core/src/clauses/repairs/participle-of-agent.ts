import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "were killed **by collapsing walls**": the walls collapse and kill; nobody collapses them. */
export const participleOfAgent: Repair = atRelations(
  ["advcl"],
  (tree, { index: participle, xpos, lemma, head: verb }) => {
    if (xpos !== "VBG" || tree.base[participle] !== "advcl" || verb === undefined) return [];
    if (!INTRANSITIVE.test(lemma) || firstDependent(tree, verb, "aux:pass") === undefined)
      return [];
    const by = firstDependent(tree, participle, "mark", "case");
    if (by !== participle - 1 || tree.tokens[by]!.text.toLowerCase() !== "by") return [];
    const noun = firstDependent(tree, participle, "obj");
    if (noun === undefined || firstDependent(tree, noun, "det", "nmod:poss") !== undefined)
      return [];
    return [
      { token: noun, head: verb, relation: "obl:agent" },
      { token: by, head: noun, relation: "case" },
      { token: participle, head: noun, relation: "amod" },
      ...dependents(tree, participle, "obl", "advmod")
        .filter((child) => child > noun)
        .map((child) => ({ token: child, head: verb, relation: tree.tokens[child]!.relation })),
    ];
  },
);

/** What things do of themselves. */
const INTRANSITIVE =
  /^(collapse|fall|rise|soar|surge|fly|explode|advance|retreat|invade|crumble|tumble|pass|speed|protest|approach|increase|decline|swirl|rage|grow|burst|leak|rampage)$/;
