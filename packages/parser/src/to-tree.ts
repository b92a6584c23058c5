import { decodeNames } from "./decode-names.ts";
import type { createLemmatiser } from "./lemmatise.ts";
import type { Analysis } from "./network.ts";
import { probability } from "./probability.ts";
import type { Tree, TreeToken } from "./tree.ts";
import type { Header } from "./weights.ts";

/** Gives the function that spells out what the network says of a sentence. */
export function createTreeMaker(
  { labels, calibration }: Header,
  lemmatise: ReturnType<typeof createLemmatiser>,
): (forms: readonly string[], analysis: Analysis) => Tree {
  return (forms, { tags, names, arcs, heads, relations }) => {
    const size = forms.length;
    const tokens = forms.map((form, index): TreeToken => {
      const upos = labels.upos[tags.upos[index]!]!;
      const head = heads[index]!;
      const margin = marginOf(arcs, size, index, head);
      return {
        form,
        upos,
        xpos: labels.xpos[tags.xpos[index]!]!,
        feats: labels.feats[tags.feats[index]!]!,
        lemma: lemmatise(form, upos, labels.lemma[tags.lemma[index]!]!),
        head,
        relation: labels.relation[relations[index]!]!,
        margin,
        confidence: probability(margin, calibration?.arc),
      };
    });
    const spans = decodeNames(names, size, labels.name).map((name) => ({
      ...name,
      confidence: probability(name.margin, calibration?.name),
    }));
    return { tokens, names: spans };
  };
}

/** The margin of the only word of a sentence, which nothing else can head. */
const SAFE = 50;

/** Score of the chosen head minus that of the best other. */
function marginOf(scores: Float32Array, size: number, word: number, chosen: number): number {
  if (size === 1) return SAFE;
  const at = word * (size + 1);
  let other = -Infinity;
  for (let head = 0; head <= size; head++) {
    if (head === chosen || head === word + 1) continue;
    if (scores[at + head]! > other) other = scores[at + head]!;
  }
  return scores[at + chosen]! - other;
}
