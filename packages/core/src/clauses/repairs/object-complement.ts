import { dependents, firstDependent } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/** "declared the launch **a success**": the second object says what the first is said to be. */
export const objectComplement: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  if (!CALLING.test(lemma)) return [];
  const [called, name, more] = dependents(tree, verb, "obj");
  if (called === undefined || name === undefined || more !== undefined) return [];
  if (called < verb || tree.tokens[name]!.upos !== "NOUN") return [];
  if (firstDependent(tree, name, "det") === undefined) return [];
  return [{ token: name, head: verb, relation: "xcomp" }];
});

const CALLING =
  /^(declare|call|name|deem|brand|label|dub|crown|proclaim|pronounce|consider|rule|judge)$/;
