import type { ConlluSentence } from "./conllu.ts";

/** F1 in percent, as in the CoNLL 2018 shared task: words are aligned by their characters, white space aside. */
export interface TreeScores {
  readonly words: number;
  readonly sentences: number;
  readonly upos: number;
  readonly lemma: number;
  readonly uas: number;
  /** Universal part of the relation. */
  readonly las: number;
  /** Relation with its subtype. */
  readonly lasSubtypes: number;
  /** `las` over the words that are no punctuation in the gold tree. */
  readonly lasNoPunctuation: number;
}

interface Word {
  readonly at: string;
  readonly upos: string;
  readonly lemma: string;
  /** Place of the head, "root" for the root. */
  readonly head: string;
  readonly relation: string;
}

export function scoreTrees(
  gold: readonly ConlluSentence[],
  predicted: readonly ConlluSentence[],
): TreeScores {
  const goldSide = readWords(gold);
  const predictedSide = readWords(predicted);
  const byPlace = new Map(predictedSide.words.map((word) => [word.at, word]));
  const hits = { words: 0, upos: 0, lemma: 0, uas: 0, las: 0, subtypes: 0 };
  const plain = { gold: 0, predicted: 0, hits: 0 };
  for (const { relation } of predictedSide.words) if (relation !== "punct") plain.predicted++;
  for (const word of goldSide.words) {
    const counts = word.relation !== "punct";
    if (counts) plain.gold++;
    const other = byPlace.get(word.at);
    if (other === undefined) continue;
    hits.words++;
    if (other.upos === word.upos) hits.upos++;
    if (other.lemma === word.lemma || word.lemma === "_") hits.lemma++;
    if (other.head !== word.head) continue;
    hits.uas++;
    if (other.relation === word.relation) hits.subtypes++;
    if (universal(other.relation) !== universal(word.relation)) continue;
    hits.las++;
    if (counts) plain.hits++;
  }
  const f1 = (right: number, a = goldSide.words.length, b = predictedSide.words.length): number =>
    (200 * right) / (a + b);
  const spans = new Set(goldSide.sentences);
  return {
    words: f1(hits.words),
    sentences: f1(
      predictedSide.sentences.filter((span) => spans.has(span)).length,
      goldSide.sentences.length,
      predictedSide.sentences.length,
    ),
    upos: f1(hits.upos),
    lemma: f1(hits.lemma),
    uas: f1(hits.uas),
    las: f1(hits.las),
    lasSubtypes: f1(hits.subtypes),
    lasNoPunctuation: f1(plain.hits, plain.gold, plain.predicted),
  };
}

function readWords(sentences: readonly ConlluSentence[]): { words: Word[]; sentences: string[] } {
  const words: Word[] = [];
  const spans: string[] = [];
  let offset = 0;
  for (const { rows } of sentences) {
    const from = offset;
    const places = rows.map(({ form }) => {
      const start = offset;
      offset += form.replace(/\s/g, "").length;
      return `${start}:${offset}`;
    });
    for (const [index, row] of rows.entries()) {
      words.push({
        at: places[index]!,
        upos: row.upos,
        lemma: row.lemma,
        head: row.head === 0 ? "root" : places[row.head - 1]!,
        relation: row.relation,
      });
    }
    spans.push(`${from}:${offset}`);
  }
  return { words, sentences: spans };
}

function universal(relation: string): string {
  return relation.split(":", 1)[0]!;
}
