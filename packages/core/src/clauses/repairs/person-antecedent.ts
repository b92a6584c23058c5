import { numberOfVerb } from "../agreement.ts";
import { isPersonNoun } from "../../lexicon/noun-classes.ts";
import { firstDependent, subtree, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/** "Ana Silva of Kazan University, **who** led the study": "who" goes to a person, not to where she is from. */
export const personAntecedent: Repair = atRelations(
  ["acl"],
  (tree, { index: clause, relation, head }) => {
    if (relation !== "acl:relcl" || head === undefined) return [];
    const who = subtree(tree, clause).find((token) => tree.tokens[token]!.upos !== "PUNCT");
    if (who === undefined || !/^who(m|se)?$/i.test(tree.tokens[who]!.text)) return [];
    // "a man on a **platform who** jumped": without a comma only where the noun is no person.
    if (tree.tokens[who - 1]?.text !== "," && tree.tokens[head]!.upos !== "NOUN") return [];
    // "allegations between Ana and **Bo Day, who was** there": one was there, and he stands right before.
    const nearest = nameBefore(tree, who - 1);
    if (
      nearest !== undefined &&
      nearest !== head &&
      tree.tokens[head]!.xpos === "NNS" &&
      (numberOfVerb(tree, clause) === "singular" || isExample(tree, nearest))
    )
      return [{ token: clause, head: nearest, relation }];
    if (mayBePerson(tree, head)) return [];
    // "creator **Bo Day**, who …"
    if (
      nearest !== undefined &&
      tree.tokens[nearest]!.head === head &&
      firstDependent(tree, nearest, "flat") !== undefined
    )
      return [];
    for (let at = head; /^(nmod|appos|conj|obl)$/.test(tree.base[at]!);) {
      at = tree.tokens[at]!.head!;
      if (tree.tokens[at]!.upos === "VERB") return [];
      if (isPerson(tree, at)) return [{ token: clause, head: at, relation }];
    }
    return [];
  },
);

/** "actors, **including** the star Bo Day, who …": the one picked out is the one told more of. */
function isExample(tree: SyntaxTree, name: number): boolean {
  const noun = tree.base[name] === "appos" ? tree.tokens[name]!.head! : name;
  const marker = firstDependent(tree, noun, "case");
  return (
    firstDependent(tree, name, "flat") !== undefined &&
    marker !== undefined &&
    /^(including|like)$/i.test(tree.tokens[marker]!.text)
  );
}

/** The name of a person that ends before a comma; a surname alone may be one. */
function nameBefore(tree: SyntaxTree, comma: number): number | undefined {
  let last = comma - 1;
  while (tree.base[last] === "flat") last = tree.tokens[last]!.head!;
  const { upos } = tree.tokens[last] ?? {};
  return upos === "PROPN" && firstDependent(tree, last, "det", "compound") === undefined
    ? last
    : undefined;
}

function mayBePerson(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos === "NOUN")
    return isPersonNoun(lemma.toLowerCase()) || tree.tokens[noun]!.xpos === "NNS";
  // A body's or a place's name behind "of", "at", "in": no given name with another behind it.
  return (
    upos !== "PROPN" || firstDependent(tree, noun, "case") === undefined || isPerson(tree, noun)
  );
}

/** A name of two words, or a noun for people. */
function isPerson(tree: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tree.tokens[noun]!;
  if (upos === "NOUN") return isPersonNoun(lemma.toLowerCase());
  return (
    upos === "PROPN" &&
    firstDependent(tree, noun, "flat") !== undefined &&
    firstDependent(tree, noun, "det", "compound") === undefined
  );
}
