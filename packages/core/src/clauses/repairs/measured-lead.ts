import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atEachToken, type Repair } from "./repair.ts";

/** "finished **two strokes ahead of** them", "a step behind her": the strokes tell how far ahead, and are no object. */
export const measuredLead: Repair = atEachToken((tree, { index, text, head: above }) => {
  if (!/^(ahead|clear|behind|short|adrift|back|away|above|below)$/i.test(text)) return [];
  const measure = tree.tokens[index - 1];
  if (measure === undefined || !isMeasure(tree, measure.index) || measure.head === undefined)
    return [];
  const verb = measure.head === index ? above : measure.head;
  if (verb === undefined || tree.tokens[verb]!.upos !== "VERB" || verb > measure.index) return [];
  const rival = dependents(tree, index, "obl", "nmod").find((child) => child > index);
  if (rival === undefined) return [];
  const marker = firstDependent(tree, rival, "case");
  if (marker !== index + 1 || !/^(of|from)$/.test(tree.tokens[marker]!.text)) return [];
  return [
    { token: index, head: verb, relation: "advmod" },
    { token: measure.index, head: index, relation: "obl:unmarked" },
    { token: rival, head: verb, relation: "obl" },
  ];
});

function isMeasure(tree: SyntaxTree, noun: number): boolean {
  return (
    tree.tokens[noun]!.upos === "NOUN" &&
    /^(obj|obl|advmod)$/.test(tree.base[noun]!) &&
    firstDependent(tree, noun, "case") === undefined &&
    dependents(tree, noun, "nummod", "det").some((word) =>
      /^(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i.test(tree.tokens[word]!.text),
    )
  );
}
