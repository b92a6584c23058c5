import { speechVerbs } from "../../lexicon/verbs.ts";
import { verbFamily } from "../../lexicon/verb-families.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/**
 * "**In Longnan**, eight people died, the paper said": what stands before a clause that is told first belongs to it,
 * and so does what goes on behind ", the company said, **ending months of talks**"; but what stands behind the
 * speaker belongs to the speaking.
 */
export const contentBeforeSpeech: Repair = atEachVerb((tree, { index: verb, lemma, head }) => {
  if (!speechVerbs.has(lemma) || firstDependent(tree, verb, "nsubj") === undefined) return [];
  if (tree.base[verb] === "parataxis" && head !== undefined && head < verb) {
    return dependents(tree, verb, "advcl", "obl")
      .filter((child) => child > verb && !isWord(tree.tokens[child]!.lemma))
      .filter((child) => followsComma(tree, tree.first[child]!))
      .map((child) => ({ token: child, head, relation: tree.tokens[child]!.relation }))
      .concat(
        // "…, the group says, **confounding** hopes": that is no content.
        dependents(tree, verb, "ccomp")
          .filter(
            (child) =>
              child > verb &&
              tree.tokens[child]!.xpos === "VBG" &&
              followsComma(tree, tree.first[child]!) &&
              !isWord(tree.tokens[child]!.lemma) &&
              firstDependent(tree, child, "nsubj", "mark") === undefined,
          )
          .map((token) => ({ token, head, relation: "advcl" })),
      );
  }
  const content = firstDependent(tree, verb, "ccomp");
  if (content === undefined || content > verb) return [];
  const start = tree.first[content]!;
  const move = (head: number) => (child: number) => ({
    token: child,
    head,
    relation: tree.tokens[child]!.relation,
  });
  return [
    ...dependents(tree, verb, "obl", "advcl", "advmod")
      .filter((child) => child < start)
      .map(move(content)),
    // "“It fell,” said Ana Silva **on the radio**"
    ...dependents(tree, content, "obl")
      .filter((child) => child > verb)
      .map(move(verb)),
  ];
});

/** What one does in words goes on with the speaking: ", also **condemning** the coup". */
function isWord(verb: string): boolean {
  return (
    speechVerbs.has(verb) ||
    /^(accuse|demand|propose|promise|threaten)$/.test(verbFamily(verb) ?? "")
  );
}

function followsComma({ tokens }: SyntaxTree, start: number): boolean {
  return tokens[start]!.text === "," || tokens[start - 1]?.text === ",";
}
