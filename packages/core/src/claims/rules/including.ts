import { conjuncts, dependents, firstDependent } from "../../clauses/syntax-tree.ts";
import { isPersonNoun, organizationNouns } from "../../lexicon/noun-classes.ts";
import { findArguments } from "../find-arguments.ts";
import { readArgument } from "../read-argument.ts";
import { atWords, type Rule } from "./rule.ts";

/** "several conditions, **including** a ban": what belongs to what. */
export const including: Rule = atWords(["nmod", "obl"], (context, { index, head }) => {
  const { tree } = context;
  if (head === undefined) return [];
  const marker = firstDependent(tree, index, "case");
  if (marker === undefined || tree.tokens[marker]!.text.toLowerCase() !== "including") return [];
  const whole =
    tree.base[index] === "nmod"
      ? nearestMember(context, head, marker)
      : wholeBefore(context, head, marker);
  if (whole !== undefined && isOneOfMany(context, whole, index)) return [];
  const subject = whole === undefined ? undefined : readArgument(context, whole);
  if (!subject || subject.kind === "time" || subject.kind === "quantity") return [];
  return findArguments(context, index).map(({ argument }) => ({
    rule: "including",
    at: index,
    subject,
    predicate: { lemma: "include", label: "includes" },
    object: argument,
    trigger: [marker],
  }));
});

/** "three people died in the state, **including a woman**": people are among people, no state is made of them. */
function isOneOfMany(
  { tree, mentionAt }: Parameters<Rule>[0],
  whole: number,
  part: number,
): boolean {
  const { xpos, lemma } = tree.tokens[whole]!;
  const type = mentionAt.get(whole)?.type;
  const single =
    xpos === "NNP" || (xpos === "NN" && !organizationNouns.has(lemma) && !isCrowd(lemma));
  const person = isPersonNoun(tree.tokens[part]!.lemma.toLowerCase());
  return single && person && type !== "organization" && type !== "group";
}

function isCrowd(noun: string): boolean {
  return /^(total|number|crowd|majority|dozen|hundred|delegation|cast|staff|jury|list|range|variety)$/.test(
    noun,
  );
}

/** "neighbours and **partners including** Norway": who are included are partners. */
function nearestMember({ tree }: Parameters<Rule>[0], head: number, marker: number): number {
  const before = conjuncts(tree, head).filter((member) => member < marker);
  return before.at(-1) ?? head;
}

/** The last noun of the clause before "including". */
function wholeBefore(
  { tree }: Parameters<Rule>[0],
  verb: number,
  marker: number,
): number | undefined {
  return dependents(tree, verb, "obj", "obl", "nsubj")
    .filter((child) => child < marker)
    .at(-1);
}
