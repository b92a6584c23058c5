import { readClauses } from "../../src/clauses/read-clauses.ts";
import { toClauseTuples } from "../../src/clauses/to-clause-tuples.ts";
import { toEdges } from "../../src/clauses/to-edges.ts";
import { readCases } from "./case-file.ts";
import { readTrees } from "./tree-notation.ts";

describe("edges", () => {
  for (const { name, given, expected } of readCases(
    new URL("./cases/edges.txt", import.meta.url),
  )) {
    test(name, () => {
      const edges = readTrees(given).sentences.flatMap((sentence) =>
        toEdges(readClauses(sentence)),
      );
      expect(
        edges.map(({ subject, relation, object }) => `${subject} | ${relation} | ${object}`),
      ).toEqual(expected);
    });
  }
});

describe("clause tuples", () => {
  for (const { name, given, expected } of readCases(
    new URL("./cases/tuples.txt", import.meta.url),
  )) {
    test(name, () => {
      const tuples = readTrees(given).sentences.flatMap((sentence) =>
        toClauseTuples(readClauses(sentence)),
      );
      expect(
        tuples.map(({ relation, arguments: [subject, ...rest] }) =>
          [subject, relation, ...rest].join(" | "),
        ),
      ).toEqual(expected);
    });
  }
});
