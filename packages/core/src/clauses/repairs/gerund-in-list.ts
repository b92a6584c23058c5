import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "The talks covered land reform, **ending** the drugs trade **and** tax cuts": one topic of three, and no deed of the talks. */
export const gerundInList: Repair = atRelations(["advcl"], (tree, { index, xpos, head: verb }) => {
  if (xpos !== "VBG" || verb === undefined || verb > index) return [];
  if (!/^(cover|include|involve|concern|comprise|require|entail)$/.test(tree.tokens[verb]!.lemma))
    return [];
  if (firstDependent(tree, index, "mark", "nsubj", "aux") !== undefined) return [];
  const topic = dependents(tree, verb, "obj").find((object) => object > verb && object < index);
  if (topic === undefined || tree.tokens[index - 1]?.text !== ",") return [];
  const inner = firstDependent(tree, index, "obj");
  if (inner === undefined) return [];
  const last = dependents(tree, inner, "conj").at(-1);
  const and = last === undefined ? undefined : firstDependent(tree, last, "cc");
  if (last === undefined || and === undefined || tree.tokens[and]!.text !== "and") return [];
  // "and **victim** reparations", where the parser took them for two
  const before = dependents(tree, inner, "conj").filter((child) => child === last - 1);
  return [
    { token: index, head: topic, relation: "conj" },
    { token: last, head: topic, relation: "conj" },
    ...before.map((token) => ({ token, head: last, relation: "compound" })),
  ];
});
