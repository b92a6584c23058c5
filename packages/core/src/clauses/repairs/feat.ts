import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "made her **the first player to hold** it": the infinitive says which player, not what for. */
export const feat: Repair = atRelations(["advcl"], (tree, { index, head: verb }) => {
  if (verb === undefined || verb > index || tree.base[index] !== "advcl") return [];
  const to = tree.first[index]!;
  if (tree.tokens[to]!.lemma.toLowerCase() !== "to" || tree.tokens[to]!.head !== index) return [];
  const noun = dependents(tree, verb, "xcomp").find(
    (child) => child < to && tree.last[child] === to - 1 && tree.tokens[child]!.upos === "NOUN",
  );
  if (noun === undefined || firstDependent(tree, noun, "det") === undefined) return [];
  const counted = dependents(tree, noun, "amod").some((child) =>
    /^(first|second|third|last|latest|only|youngest|oldest|fastest)$/i.test(
      tree.tokens[child]!.text,
    ),
  );
  return counted ? [{ token: index, head: noun, relation: "acl" }] : [];
});
