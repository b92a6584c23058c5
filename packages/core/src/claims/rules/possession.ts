import { dependents } from "../../clauses/syntax-tree.ts";
import {
  facilityNouns,
  organizationNouns,
  personNouns,
  placeNouns,
} from "../../lexicon/noun-classes.ts";
import { findArguments } from "../find-arguments.ts";
import { readArgument } from "../read-argument.ts";
import { atWords, type ClaimDraft, type Rule } from "./rule.ts";

/** "**Norway's** museum", "her lawyer": somebody has people, bodies, buildings and places. */
export const possession: Rule = atWords(["NOUN"], (context, { index, lemma }) => {
  const { tree, mentionAt, nameOf, named } = context;
  if (!isHad(lemma.toLowerCase())) return [];
  if (nameOf.has(index) || mentionAt.get(index)?.kind === "name") return [];
  return dependents(tree, index, "nmod:poss").flatMap((owner) => {
    const object = readArgument(context, index);
    if (object?.kind !== "concept" && object?.kind !== "mention") return [];
    // "Putin's spokesman, Dmitry Peskov" is told as a role.
    if (object.kind === "mention" && named(object.mention)) return [];
    return findArguments(context, owner).flatMap(({ argument }): ClaimDraft[] =>
      argument.kind === "mention" && named(argument.mention)
        ? [
            {
              rule: "possession",
              naming: true,
              at: index,
              subject: argument,
              predicate: { lemma: "have", label: "has", family: "possess" },
              object,
              trigger: [index],
            },
          ]
        : [],
    );
  });
});

/** "his counterpart", "her opponents": somebody like them, nobody of theirs. */
const BESIDE = new Set([
  "counterpart",
  "opponent",
  "rival",
  "enemy",
  "people",
  "audience",
  "person",
]);

function isHad(noun: string): boolean {
  if (BESIDE.has(noun)) return false;
  return [personNouns, organizationNouns, facilityNouns, placeNouns].some((nouns) =>
    nouns.has(noun),
  );
}
