import { firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "discussed by ministers **from ten states**", "called for an inquiry **into the killing**": the phrase belongs to the
 * noun right before it.
 */
export const phraseOfNearest: Repair = atRelations(["obl"], (tree, { index, head: verb }) => {
  if (verb === undefined || index < verb) return [];
  const marker = firstDependent(tree, index, "case");
  const preposition = marker === undefined ? "" : tree.tokens[marker]!.text.toLowerCase();
  if (marker === undefined || !/^(from|into)$/.test(preposition)) return [];
  const noun = tree.children[verb]!.find(
    (child) => child < index && child > verb && tree.last[child] === marker - 1,
  );
  if (noun === undefined) return [];
  return takes(tree, noun, preposition) ? [{ token: index, head: noun, relation: "nmod" }] : [];
});

function takes(tree: SyntaxTree, noun: number, preposition: string): boolean {
  const { relation, lemma, xpos } = tree.tokens[noun]!;
  // "by **ministers from** ten states"
  if (preposition === "from") return relation === "obl:agent" && xpos === "NNS";
  return (
    preposition === "into" &&
    /^(obj|obl)/.test(relation) &&
    /^(investigation|inquiry|enquiry|probe|research|insight|inquest)$/.test(lemma)
  );
}
