import { isActorNoun } from "../../lexicon/noun-classes.ts";
import { speechVerbs } from "../../lexicon/verbs.ts";
import { firstDependent, subtree, type SyntaxTree } from "../syntax-tree.ts";
import { atEachVerb, type Move, type Repair } from "./repair.ts";

/**
 * "The crowd called for the release of Ana Silva, **a reporter said**" and "They help victims, **Ana Silva**, a doctor,
 * **said**": no other word for the release or the victims.
 */
export const speakerBeforeSpeech: Repair = atEachVerb((tree, { index: verb, lemma, xpos }) => {
  if (!speechVerbs.has(lemma) || !/^VB[DZP]$/.test(xpos)) return [];
  if (firstDependent(tree, verb, "nsubj", "obl:agent", "aux") !== undefined) return [];
  return speakerOfTold(tree, verb) ?? speakerDescribed(tree, verb) ?? [];
});

/** The speech hangs on the noun before it, which hangs on another one. */
function speakerDescribed(tree: SyntaxTree, verb: number): Move[] | undefined {
  const speaker = tree.tokens[verb]!.head;
  if (speaker !== verb - 1 || !/^acl/.test(tree.tokens[verb]!.relation)) return undefined;
  if (tree.base[speaker] !== "appos" || !isSomebody(tree, speaker)) return undefined;
  const start = subtree(tree, speaker, (child) => child < verb).find(
    (token) => tree.tokens[token]!.upos !== "PUNCT",
  )!;
  if (!/^[,”"]$/.test(tree.tokens[start - 1]?.text ?? "")) return undefined;
  return [
    { token: verb, head: root(tree, verb), relation: "parataxis" },
    { token: speaker, head: verb, relation: "nsubj" },
  ];
}

/** What was told stands before the verb, and at its end a person with all that describes her. */
function speakerOfTold(tree: SyntaxTree, verb: number): Move[] | undefined {
  const content = firstDependent(tree, verb, "ccomp");
  if (content === undefined || content > verb) return undefined;
  const speaker = tree.tokens
    .slice(content + 1, verb)
    .find(
      ({ index, upos }) =>
        tree.base[index] === "appos" &&
        upos === "PROPN" &&
        firstDependent(tree, index, "flat") !== undefined &&
        tree.tokens.slice(index, verb).some(({ text }) => text === ",") &&
        endsAt(tree, index, verb),
    );
  return speaker && [{ token: speaker.index, head: verb, relation: "nsubj" }];
}

function endsAt(tree: SyntaxTree, noun: number, verb: number): boolean {
  const last = subtree(tree, noun)
    .filter((token) => tree.tokens[token]!.upos !== "PUNCT")
    .at(-1)!;
  return last === verb - 1 || (last === verb - 2 && tree.tokens[verb - 1]!.text === ",");
}

function isSomebody({ tokens }: SyntaxTree, token: number): boolean {
  const noun = tokens[token]!.lemma.toLowerCase();
  return tokens[token]!.upos === "PROPN" || isActorNoun(noun);
}

function root({ tokens }: SyntaxTree, token: number): number {
  let top = token;
  while (tokens[top]!.head !== undefined) top = tokens[top]!.head!;
  return top;
}
