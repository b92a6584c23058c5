import { indexNames, type Gazetteer, type KnownName } from "../lexicon/gazetteer.ts";
import type { Sentence } from "../reading/types.ts";
import { labelOfType, type Name } from "./find-names.ts";
import { readNameContext, readNameFeatures, writtenForm } from "./name-features.ts";
import { nameWeights } from "./name-weights.ts";

const labels = ["PER", "ORG", "LOC", "MISC"] as const;
type Label = (typeof labels)[number];

const plainTypes = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  MISC: "concept",
} as const;

/** How much the other places of a written form count beside a name's own. */
const SHARED = 0.7;

/**
 * Weighs what tells of each name's type: the parser, lists, first and last words, what stands around it and what the
 * document calls it elsewhere; all places where it is written so are judged together. A name too doubtful to count has
 * the label `MISC` and its likeliest type. Nationalities and users' own names are not judged.
 */
export function judgeNames(
  sentences: readonly Sentence[],
  found: readonly (readonly Name[])[],
  gazetteers: readonly Gazetteer[] = [],
): Name[][] {
  const index = indexNames(gazetteers);
  const own = new Set(gazetteers.map(({ name }) => name));
  const context = readNameContext(sentences, found, index);
  const judged = new Map<Name, { readonly form: string; readonly shares: Shares }>();
  const together = new Map<
    string,
    { count: number; readonly sums: [number, number, number, number] }
  >();
  for (const [at, names] of found.entries()) {
    const sentence = sentences[at]!;
    for (const name of names) {
      if (name.label === "NORP" || name.rule === "named-thing") continue;
      const form = writtenForm(sentence, name);
      const listed = index.names.get(form);
      if (listed !== undefined && (own.has(listed.list) || isBody(name, listed))) continue;
      const shares = judge(readNameFeatures(sentence, name, names, context));
      judged.set(name, { form, shares });
      const all = together.get(form) ?? { count: 0, sums: [0, 0, 0, 0] };
      all.count++;
      for (const [kind, share] of shares.entries()) all.sums[kind]! += share;
      together.set(form, all);
    }
  }
  return found.map((names) =>
    names.map((name) => {
      const known = judged.get(name);
      if (known === undefined) return name;
      const { form, shares } = known;
      const { count, sums } = together.get(form)!;
      const weighed = labels.map((label, kind): [Label, number] => [
        label,
        (1 - SHARED) * shares[kind]! + (SHARED * sums[kind]!) / count,
      ]);
      const [label, share] = mostLikely(weighed);
      // Where no type is sure enough to count, the likeliest one still says whom a pronoun can mean.
      const [likely] = mostLikely(
        weighed.map(([kind, value]) => [kind, kind === "MISC" ? value * doubtOf(name) : value]),
      );
      if (label === name.label && likely === name.label) return name;
      const { canonical: _, ...plain } = name;
      const listed = index.names.get(form);
      if (listed !== undefined && labelOfType[listed.type] === likely)
        return { ...plain, label, type: listed.type, canonical: listed.label, confidence: share };
      if (likely === name.label) return { ...name, label, rule: "judged" };
      return { ...plain, label, type: plainTypes[likely], confidence: share, rule: "judged" };
    }),
  );
}

/** A listed organization or company under a name that is nothing else: nobody doubts that "Novartis" is one. */
function isBody({ label }: Name, listed: KnownName): boolean {
  return listed.type === "organization" && listed.strength === "strong" && label === "ORG";
}

function mostLikely(shares: readonly [Label, number][]): [Label, number] {
  return shares.reduce((most, entry) => (entry[1] > most[1] ? entry : most));
}

/** How much the chance of being no name of a type counts, for a name that was read as one and for another. */
function doubtOf({ label }: Name): number {
  return label === "MISC" ? 0.6 : 0;
}

/** The chances of each label, in the order of `labels`. */
type Shares = readonly number[];

function judge(features: readonly number[]): Shares {
  const scores = labels.map((label) => {
    const row = nameWeights[label];
    let score = 0;
    for (const [at, value] of features.entries()) if (value !== 0) score += value * row[at]!;
    return Math.exp(score);
  });
  const all = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => score / all);
}
