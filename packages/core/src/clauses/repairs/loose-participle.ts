import { nominalVerb } from "../../lexicon/deverbal-nouns.ts";
import { personNouns } from "../../lexicon/noun-classes.ts";
import { namingVerbs, speechVerbs, statingVerbs } from "../../lexicon/verbs.ts";
import type { Token } from "../../reading/types.ts";
import { firstDependent } from "../syntax-tree.ts";
import { wordsOf } from "../word-groups.ts";
import type { Repair } from "./repair.ts";

/**
 * "She signalled that the talks might resume, **saying** …", "accused him of hiding it, **calling** it a crime": behind a
 * comma it is the subject of the main clause who says it, however deep the parser hung it.
 */
export const looseParticiple: Repair = (tree, groups) => {
  const participles = wordsOf(groups, ["VBG"]);
  const root = participles.length === 0 ? undefined : tree.tokens.find(isRoot);
  if (!root || firstDependent(tree, root.index, "nsubj") === undefined) return [];
  return participles.flatMap(({ index, lemma, head }) => {
    if (head === undefined) return [];
    // "rejects the challenge, **upholding** the vote": the challenge upholds nothing.
    const noun = tree.tokens[head]!;
    if (
      tree.tokens[index]!.relation === "acl" &&
      tree.base[head] === "obj" &&
      isThing(noun.lemma, noun.upos)
    )
      return tree.tokens[index - 1]?.text === "," &&
        firstDependent(tree, index, "mark", "case") === undefined
        ? [{ token: index, head: noun.head!, relation: "advcl" }]
        : [];
    // "was once the richest man, **owning** three banks": he owns them.
    if (
      tree.tokens[index]!.relation === "acl" &&
      tree.tokens[index - 1]?.text === "," &&
      firstDependent(tree, head, "cop") !== undefined &&
      firstDependent(tree, head, "nsubj") !== undefined
    )
      return [{ token: index, head, relation: "advcl" }];
    if (![speechVerbs, statingVerbs, namingVerbs].some((verbs) => verbs.has(lemma))) return [];
    if (tree.base[index] !== "advcl") return [];
    const before = tree.tokens[index - (/^["”]$/.test(tree.tokens[index - 1]?.text ?? "") ? 2 : 1)];
    if (head === root.index || before?.text !== "," || index < root.index) return [];
    if (firstDependent(tree, index, "nsubj", "mark") !== undefined) return [];
    // "the crisis grew as two ministers left, **saying** …": they said it.
    if (tree.base[head] === "advcl" && firstDependent(tree, head, "nsubj") !== undefined) return [];
    return [{ token: index, head: root.index, relation: "advcl" }];
  });
};

function isRoot({ head }: Token): boolean {
  return head === undefined;
}

/** Nobody who could do anything. */
function isThing(noun: string, upos: string): boolean {
  const word = noun.toLowerCase();
  return upos !== "PRON" && nominalVerb(word) !== undefined && !personNouns.has(word);
}
