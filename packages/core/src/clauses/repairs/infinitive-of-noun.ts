import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** Nouns that the infinitive behind them tells about. */
export const PLANS: RegExp =
  /^(plan|effort|decision|proposal|intention|attempt|bid|promise|pledge|desire|willingness|readiness|need|time|money|reason|power|authority|chance|opportunity|ability|capacity)$/;

/** "announced **plans to release** a statement": the plans are to release it, they do not. */
export const infinitiveOfNoun: Repair = atRelations(["xcomp"], (tree, { index, head }) => {
  if (tree.base[index] !== "xcomp" || head === undefined) return [];
  const object = firstDependent(tree, head, "obj");
  if (object === undefined || !PLANS.test(tree.tokens[object]!.lemma)) return [];
  const to = dependents(tree, index, "mark").some((mark) => mark === object + 1);
  return to ? [{ token: index, head: object, relation: "acl" }] : [];
});
