import { dependents, firstDependent } from "../syntax-tree.ts";
import type { Repair } from "./repair.ts";

/** "to reinstate **ousted President** Lee": right behind an infinitive a participle describes the infinitive's object. */
export const attributiveParticiple: Repair = (tree) =>
  tree.tokens.flatMap(({ index, xpos, head, relation }) => {
    const participle = index + 1;
    if (xpos !== "VB" || head !== participle || relation !== "xcomp") return [];
    if (firstDependent(tree, index, "mark") === undefined) return [];
    const { xpos: form, head: above, relation: role } = tree.tokens[participle]!;
    const object = dependents(tree, participle, "obj").find((child) => child > participle);
    if (form !== "VBN" || above === undefined || object === undefined) return [];
    return [
      { token: index, head: above, relation: role },
      { token: object, head: index, relation: "obj" },
      { token: participle, head: object, relation: "amod" },
    ];
  });
