import fc from "fast-check";
import { readClaims } from "../../src/claims/read-claims.ts";
import { readClauses } from "../../src/clauses/read-clauses.ts";
import { toClauseTuples } from "../../src/clauses/to-clause-tuples.ts";
import { toEdges } from "../../src/clauses/to-edges.ts";
import { readTrees } from "../clauses/tree-notation.ts";

const relations =
  "nsubj obj iobj obl nmod xcomp ccomp advcl acl acl:relcl conj parataxis appos cop aux aux:pass mark case det amod advmod punct cc nmod:poss obl:agent csubj";
const words =
  "said saying call plans that who “ ” , according to Norway was not with between between".split(
    " ",
  );

/** A word of a random tree: any head before or after it that keeps the tree a tree. */
const trees = fc
  .array(
    fc.record({
      word: fc.constantFrom(...words),
      upos: fc.constantFrom("NOUN", "VERB", "PROPN", "PRON", "ADP", "AUX", "ADJ", "PUNCT"),
      relation: fc.constantFrom(...relations.split(" ")),
      xpos: fc.constantFrom("VBG", "VBN", "VBZ", "NNS", "NN", "WP"),
      parent: fc.nat(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .chain((tokens) =>
    fc.shuffledSubarray([...tokens.keys()], { minLength: tokens.length }).map((order) => {
      const place = new Map(order.map((token, rank) => [token, rank]));
      return tokens
        .map(({ word, upos, relation, xpos, parent }, index) => {
          const rank = place.get(index)!;
          const head = rank === 0 ? 0 : order[parent % rank]! + 1;
          return `${word}/${upos}/${rank === 0 ? "root" : relation}/${head}/${word}/${xpos}`;
        })
        .join(" ");
    }),
  );

test("any tree is read without an error, the same way twice, and every span quotes it", () => {
  fc.assert(
    fc.property(trees, (notation) => {
      const reading = readTrees(notation);
      const graph = readClauses(reading.sentences[0]!);
      expect(toEdges(graph)).toEqual(toEdges(readClauses(reading.sentences[0]!)));
      toClauseTuples(graph);
      const nothing = { mentions: [], times: [], quantities: [] };
      const { claims } = readClaims(reading, nothing, []);
      expect(readClaims(reading, nothing, []).claims).toEqual(claims);
      for (const { subject, object, evidence, confidence } of claims) {
        for (const { text, span } of [subject, object]) {
          expect(reading.document.text.slice(...span)).toBe(text);
        }
        expect(evidence.trigger[1]).toBeGreaterThan(evidence.trigger[0]);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
