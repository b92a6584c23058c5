import { dependents, firstDependent } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "**Mr Roe and** board **members** Ann Lee and Bo Day": the members are others, he is no kind of member. */
export const nameBeforeRole: Repair = atRelations(
  ["compound"],
  (tree, { index: name, upos, relation, head: noun }) => {
    if (relation !== "compound" || upos !== "PROPN" || noun === undefined || noun < name) return [];
    // A person: with a title or a second name.
    if (firstDependent(tree, name, "flat", "nmod:desc") === undefined) return [];
    const { head, relation: role } = tree.tokens[noun]!;
    if (tree.tokens[noun]!.xpos !== "NNS" || head === undefined) return [];
    const and = tree.tokens.slice(name + 1, noun).find(({ index }) => tree.base[index] === "cc");
    if (and === undefined || firstDependent(tree, noun, "appos") === undefined) return [];
    return [
      { token: name, head, relation: role },
      { token: noun, head: name, relation: "conj" },
      { token: and.index, head: noun, relation: "cc" },
      ...dependents(tree, noun, "case")
        .filter((child) => child < name)
        .map((token) => ({ token, head: name, relation: "case" })),
      ...dependents(tree, name, "conj")
        .filter((child) => child < noun)
        .map((token) => ({ token, head: noun, relation: "compound" })),
    ];
  },
);
