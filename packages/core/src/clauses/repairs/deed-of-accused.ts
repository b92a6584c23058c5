import { nominalVerb } from "../../lexicon/deverbal-nouns.ts";
import { isAbstractNoun } from "../../lexicon/noun-classes.ts";
import { conjuncts, dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atEachVerb, type Move, type Repair } from "./repair.ts";

/**
 * "accused the firm of **misleading users**", "accused the government **of abuses**": what one is accused of is no part
 * of who one is.
 */
export const deedOfAccused: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  if (!/^(accuse|suspect|convict|acquit)$/.test(lemma)) return [];
  const object = firstDependent(tree, verb, "obj");
  if (object === undefined || object < verb) return [];
  const moved = conjuncts(tree, object).flatMap((accused) =>
    dependents(tree, accused, "nmod").flatMap((noun) => {
      const of = firstDependent(tree, noun, "case");
      if (of === undefined || tree.tokens[of]!.text.toLowerCase() !== "of") return [];
      const participle = tree.tokens[of + 1]!;
      if (participle.xpos === "VBG" && participle.head === noun && tree.base[of + 1] === "amod")
        return [
          { token: of + 1, head: verb, relation: "advcl" },
          { token: of, head: of + 1, relation: "mark" },
          { token: noun, head: of + 1, relation: "obj" },
        ];
      return isDeed(tree, noun) ? [{ token: noun, head: verb, relation: "obl" }] : [];
    }),
  );
  return [...moved, ...deedsBehindPhrase(tree, verb, object)];
});

/** "accused officials in their **missions of spying**": it is the officials' deed, not the missions'. */
function deedsBehindPhrase(tree: SyntaxTree, verb: number, object: number): Move[] {
  return conjuncts(tree, object).flatMap((accused) =>
    dependents(tree, accused, "nmod").flatMap((noun) =>
      dependents(tree, noun, "acl").flatMap((deed): Move[] => {
        const of = firstDependent(tree, deed, "mark", "case");
        return tree.tokens[deed]!.xpos === "VBG" &&
          of !== undefined &&
          tree.tokens[of]!.text.toLowerCase() === "of"
          ? [{ token: deed, head: verb, relation: "advcl" }]
          : [];
      }),
    ),
  );
}

function isDeed({ tokens }: SyntaxTree, noun: number): boolean {
  const { upos, lemma } = tokens[noun]!;
  const word = lemma.toLowerCase();
  return (
    upos === "NOUN" &&
    (nominalVerb(word) !== undefined || isAbstractNoun(word) || CRIMES.test(word))
  );
}

const CRIMES =
  /^(abuse|crime|murder|fraud|treason|bias|genocide|terrorism|theft|perjury|hypocrisy)$/;
