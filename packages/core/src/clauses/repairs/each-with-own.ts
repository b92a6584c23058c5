import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "with Ada making tea **and Bo hitting** a six": the name before a second participle does what that says. */
export const eachWithOwn: Repair = atRelations(["conj"], (tree, { index: verb, xpos, head }) => {
  if (xpos !== "VBG" || head === undefined || firstDependent(tree, verb, "nsubj") !== undefined)
    return [];
  const doer = dependents(tree, head, "conj").find(
    (child) =>
      child > head &&
      child < verb &&
      tree.last[child] === verb - 1 &&
      tree.tokens[child]!.upos === "PROPN",
  );
  if (doer === undefined) return [];
  let first: number | undefined = head;
  while (first !== undefined && tree.tokens[first]!.xpos !== "VBG")
    first = tree.tokens[first]!.head;
  if (first === undefined) return [];
  const preposition = firstDependent(tree, first, "mark", "case");
  if (preposition === undefined || !/^with$/i.test(tree.tokens[preposition]!.text)) return [];
  return [
    { token: doer, head: verb, relation: "nsubj" },
    { token: verb, head: first, relation: "conj" },
    ...dependents(tree, doer, "cc").map((token) => ({ token, head: verb, relation: "cc" })),
  ];
});
