import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "after a strong **earthquake struck** Cebu": a participle before a noun has no noun of its own before it, unless a
 * hyphen joins them. It is the verb of a clause.
 */
export const hiddenVerb: Repair = atRelations(
  ["amod"],
  (tree, { index: verb, xpos, head: object }) => {
    if (!/^VB[ND]$/.test(xpos) || tree.base[verb] !== "amod" || object === undefined) return [];
    const subject = verb - 1;
    if (object < verb || tree.tokens[subject]?.upos !== "NOUN") return [];
    if (tree.base[subject] !== "compound" || tree.tokens[subject]!.head !== verb) return [];
    const preposition = firstDependent(tree, object, "case");
    const above = tree.tokens[object]!.head;
    if (tree.base[object] !== "obl" || preposition === undefined || above === undefined) return [];
    if (!/^(after|before|since|until|as)$/i.test(tree.tokens[preposition]!.text)) return [];
    const describing = dependents(tree, object, "det", "amod", "nummod", "nmod:poss").filter(
      (child) => child < subject,
    );
    return [
      { token: verb, head: above, relation: "advcl" },
      { token: object, head: verb, relation: "obj" },
      { token: subject, head: verb, relation: "nsubj" },
      { token: preposition, head: verb, relation: "mark" },
      ...describing.map((child) => ({
        token: child,
        head: subject,
        relation: tree.tokens[child]!.relation,
      })),
    ];
  },
);
