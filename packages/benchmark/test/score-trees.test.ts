import { readConlluSentences } from "../src/conllu.ts";
import { scoreTrees } from "../src/score-trees.ts";

/** `form/UPOS/head/relation` words of one sentence as CoNLL-U. */
function sentence(words: string): string {
  return words
    .split(" ")
    .map((word, index) => {
      const [form, upos, head, relation] = word.split("/");
      return [index + 1, form, form, upos, "_", "_", head, relation, "_", "_"].join("\t");
    })
    .concat("", "")
    .join("\n");
}

test("equal trees score 100", () => {
  const gold = readConlluSentences(sentence("Ada/PROPN/2/nsubj wrote/VERB/0/root !/PUNCT/2/punct"));
  expect(scoreTrees(gold, gold)).toMatchObject({ uas: 100, las: 100, upos: 100, sentences: 100 });
});

test("a subtype counts for the relation with subtypes alone", () => {
  const gold = readConlluSentences(sentence("It/PRON/2/nsubj:pass fell/VERB/0/root"));
  const predicted = readConlluSentences(sentence("It/PRON/2/nsubj fell/VERB/0/root"));
  expect(scoreTrees(gold, predicted)).toMatchObject({ las: 100, lasSubtypes: 50 });
});

test("words cut otherwise are missed on both sides", () => {
  const gold = readConlluSentences(sentence("can/AUX/3/aux not/PART/3/advmod go/VERB/0/root"));
  const predicted = readConlluSentences(sentence("cannot/AUX/2/aux go/VERB/0/root"));
  // Of three gold and two predicted words one is shared: 2 · 1 / 5.
  expect(scoreTrees(gold, predicted)).toMatchObject({ words: 40, las: 40 });
});

test("a line without ten columns is refused with its number", () => {
  expect(() => readConlluSentences("# text\n1\tAda")).toThrow("line 2: 10 columns expected, not 2");
});
