import { timeNouns } from "../../lexicon/noun-classes.ts";
import { dependents, firstDependent, type SyntaxTree } from "../syntax-tree.ts";
import { atRelations, type Repair } from "./repair.ts";

/**
 * "among the Workers' Front (WF) **members**": a noun right behind a name and its acronym is what the name describes,
 * so it takes the name's place in the clause.
 */
export const nounBehindAcronym: Repair = atRelations(
  ["appos"],
  (tree, { index: acronym, text, head: name }) => {
    if (tree.base[acronym] !== "appos" || name === undefined || name > acronym) return [];
    if (!/^\p{Lu}[\p{Lu}\d-]+$/u.test(text) || tree.tokens[acronym - 1]?.text !== "(") return [];
    if (tree.tokens[acronym + 1]?.text !== ")" || tree.tokens[name]!.upos !== "PROPN") return [];
    const noun = phraseAt(tree, acronym + 2);
    const { head, relation } = tree.tokens[name]!;
    if (noun === undefined || head === undefined || head === noun) return [];
    // "against the Housing Authority (HA) **last week**"
    if (timeNouns.has(tree.tokens[noun]!.lemma)) return [];
    if (firstDependent(tree, noun, "det", "case", "nmod:poss", "cc") !== undefined) return [];
    return [
      { token: noun, head, relation },
      { token: name, head: noun, relation: "compound" },
      ...dependents(tree, name, "case", "det", "cop", "nsubj", "mark", "punct")
        .filter((child) => child < name)
        .map((child) => ({ token: child, head: noun, relation: tree.tokens[child]!.relation })),
    ];
  },
);

/** The common noun that heads the words from a place on, none of which is cut off by a mark. */
function phraseAt({ tokens, base }: SyntaxTree, start: number): number | undefined {
  for (let at = start; at < Math.min(tokens.length, start + 3); at++) {
    const { upos, head } = tokens[at]!;
    if (upos === "NOUN" && !(base[at] === "compound" && head! > at)) return at;
    if (!/^(NOUN|ADJ)$/.test(upos)) return undefined;
  }
  return undefined;
}
