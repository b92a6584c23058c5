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
    if (!/^(compound|obj)$/.test(tree.base[subject]!) || tree.tokens[subject]!.head !== verb)
      return [];
    const preposition = firstDependent(tree, object, "case");
    const above = tree.tokens[object]!.head;
    if (above === undefined) return [];
    // "**said** the visit **elevated** ties"
    const told =
      tree.base[object] === "obj" &&
      object > above &&
      /^(say|claim|argue|believe|insist|think|admit|deny)$/.test(tree.tokens[above]!.lemma);
    const timed =
      tree.base[object] === "obl" &&
      preposition !== undefined &&
      /^(after|before|since|until|as)$/i.test(tree.tokens[preposition]!.text);
    if (!told && !timed) return [];
    const describing = dependents(tree, object, "det", "amod", "nummod", "nmod:poss").filter(
      (child) => child < subject,
    );
    return [
      { token: verb, head: above, relation: told ? "ccomp" : "advcl" },
      { token: object, head: verb, relation: "obj" },
      { token: subject, head: verb, relation: "nsubj" },
      ...(preposition === undefined ? [] : [{ token: preposition, head: verb, relation: "mark" }]),
      ...describing.map((child) => ({
        token: child,
        head: subject,
        relation: tree.tokens[child]!.relation,
      })),
    ];
  },
);
