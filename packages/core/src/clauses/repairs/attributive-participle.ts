import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "to reinstate **ousted President** Lee": right behind an infinitive a participle describes the infinitive's object. */
export const attributiveParticiple: Repair = atEachVerb(
  (tree, { index, xpos, head, relation, lemma }) => {
    const participle = index + 1;
    if (xpos !== "VB" || firstDependent(tree, index, "mark") === undefined) return [];
    const { xpos: form, head: above, relation: role } = tree.tokens[participle] ?? {};
    if (form === undefined || role === undefined) return [];
    const object = dependents(tree, participle, "obj").find((child) => child > participle);
    // The other way round: the participle hangs on the infinitive.
    if (above === index && role === "xcomp" && form === "VBN" && object !== undefined)
      return LINKING.test(lemma) || firstDependent(tree, index, "obj") !== undefined
        ? []
        : [
            { token: object, head: index, relation: "obj" },
            { token: participle, head: object, relation: "amod" },
          ];
    if (head !== participle || relation !== "xcomp") return [];
    if (form !== "VBN" || above === undefined || object === undefined) return [];
    return [
      { token: index, head: above, relation: role },
      { token: object, head: index, relation: "obj" },
      { token: participle, head: object, relation: "amod" },
    ];
  },
);

const LINKING = /^(be|get|become|remain|stay|keep|feel|look|seem|appear|go|stand|have|need|want)$/;
