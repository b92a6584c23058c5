import { indexNames, type Gazetteer } from "../lexicon/gazetteer.ts";
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

/**
 * Weighs what tells of each name's type: the parser, lists, first and last words, what stands around it and what the
 * document calls it elsewhere. A name too doubtful to count has the label `MISC` and its likeliest type. Nationalities and users' own names are not
 * judged, and what a list knows for sure stays something.
 */
export function judgeNames(
  sentences: readonly Sentence[],
  found: readonly (readonly Name[])[],
  gazetteers: readonly Gazetteer[] = [],
): Name[][] {
  const index = indexNames(gazetteers);
  const own = new Set(gazetteers.map(({ name }) => name));
  const context = readNameContext(sentences, found, index);
  return found.map((names, at) => {
    const sentence = sentences[at]!;
    return names.map((name) => {
      if (name.label === "NORP" || name.rule === "named-thing") return name;
      const form = writtenForm(sentence, name);
      const listed = index.names.get(form);
      if (listed !== undefined && own.has(listed.list)) return name;
      const shares = judge(readNameFeatures(sentence, name, names, context));
      const sure = listed?.strength === "strong" && name.canonical !== undefined;
      const best = (wanted: readonly (readonly [Label, number])[]): readonly [Label, number] =>
        wanted.reduce((most, entry) => (entry[1] > most[1] ? entry : most));
      const [label, share] = best(
        shares.filter(([kind]) => kind !== "MISC" || !sure || name.label === "MISC"),
      );
      // Where no type is sure enough to count, the likeliest one still says whom a pronoun can mean.
      const [likely] = best(
        shares.map(([kind, value]) => [kind, kind === "MISC" ? value * doubtOf(name) : value]),
      );
      if (label === name.label && likely === name.label) return name;
      const { canonical: _, ...plain } = name;
      if (listed !== undefined && labelOfType[listed.type] === likely)
        return { ...plain, label, type: listed.type, canonical: listed.label, confidence: share };
      if (likely === name.label) return { ...name, label, rule: "judged" };
      return { ...plain, label, type: plainTypes[likely], confidence: share, rule: "judged" };
    });
  });
}

/** How much the chance of being no name of a type counts, for a name that was read as one and for another. */
function doubtOf({ label }: Name): number {
  return label === "MISC" ? 0.6 : 0;
}

function judge(features: readonly number[]): [Label, number][] {
  const scores = labels.map((label) => {
    const row = nameWeights[label];
    let score = 0;
    for (const [at, value] of features.entries()) if (value !== 0) score += value * row[at]!;
    return Math.exp(score);
  });
  const all = scores.reduce((sum, score) => sum + score, 0);
  return labels.map((label, kind) => [label, scores[kind]! / all]);
}
