import { dependents } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "took into **account** exposure to loans", "put in **place** rules": the heavy object stands behind the idiom's noun. */
export const shiftedObject: Repair = atRelations(
  ["compound"],
  (tree, { index: noun, head, lemma }) => {
    if (head !== noun + 1 || tree.children[noun]!.some((child) => child !== noun - 1)) return [];
    const marker = noun - 1;
    const preposition = IDIOMS.get(lemma);
    if (preposition === undefined || tree.tokens[marker]?.text.toLowerCase() !== preposition)
      return [];
    const { head: above } = tree.tokens[marker]!;
    if ((above !== head && above !== noun) || tree.base[marker] !== "case") return [];
    const { head: verb } = tree.tokens[head]!;
    if (verb === undefined || verb > marker || !/^(obl|obj)$/.test(tree.base[head]!)) return [];
    if (
      !TAKING.test(tree.tokens[verb]!.lemma) ||
      dependents(tree, verb, "obj").some((child) => child < noun)
    )
      return [];
    return [
      { token: noun, head: verb, relation: "obl" },
      { token: marker, head: noun, relation: "case" },
      { token: head, head: verb, relation: "obj" },
    ];
  },
);

const IDIOMS: ReadonlyMap<string, string> = new Map([
  ["account", "into"],
  ["consideration", "into"],
  ["question", "into"],
  ["custody", "into"],
  ["place", "in"],
  ["hold", "on"],
  ["justice", "to"],
  ["risk", "at"],
]);

const TAKING = /^(take|put|call|bring|keep|leave)$/;
