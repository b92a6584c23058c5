import { nominalVerb } from "../../lexicon/deverbal-nouns.ts";
import { isAbstractNoun } from "../../lexicon/noun-classes.ts";
import { conjuncts, dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atEachVerb, type Repair } from "./repair.ts";

/**
 * "accused the firm of **misleading users**", "accused the government **of abuses**": what one is accused of is no part
 * of who one is.
 */
export const deedOfAccused: Repair = atEachVerb((tree, { index: verb, lemma }) => {
  if (!/^(accuse|suspect|convict|acquit)$/.test(lemma)) return [];
  const object = firstDependent(tree, verb, "obj");
  if (object === undefined || object < verb) return [];
  return conjuncts(tree, object).flatMap((accused) =>
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
});

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
