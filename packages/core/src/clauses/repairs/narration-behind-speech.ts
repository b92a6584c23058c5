import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent, isUnder, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "“We will rebuild,” Silva said Friday **as she toured** the harbour": what stands behind the word for saying
 * without a comma tells of the saying, not of what is said.
 */
export const narrationBehindSpeech: Repair = atRelations(
  ["advcl"],
  (tree, { index, relation, head }) => {
    if (head === undefined || head > index) return [];
    const mark = firstDependent(tree, index, "mark");
    if (mark === undefined || !/^(as|while|after|before)$/i.test(tree.tokens[mark]!.text))
      return [];
    const start = tree.first[index]!;
    if (start !== mark || tree.tokens[start - 1]!.text === ",") return [];
    const verb = speechBetween(tree, head, start);
    return verb === undefined ? [] : [{ token: index, head: verb, relation }];
  },
);

/** The word for saying behind what is said and before `end`: "**they won**, he **said** Friday as …". */
function speechBetween(tree: SyntaxTree, content: number, end: number): number | undefined {
  for (let at: number | undefined = content; at !== undefined; at = tree.tokens[at]!.head) {
    const { head } = tree.tokens[at]!;
    const found = [
      ...(tree.base[at] === "ccomp" && head !== undefined ? [head] : []),
      ...tree.children[at]!.filter((child) => tree.base[child] === "parataxis"),
    ].find(
      (verb) =>
        verb > content &&
        verb < end &&
        speechVerbs.has(tree.tokens[verb]!.lemma) &&
        firstDependent(tree, verb, "nsubj") !== undefined &&
        !isUnder(tree, verb, content) === (tree.base[verb] !== "parataxis"),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
