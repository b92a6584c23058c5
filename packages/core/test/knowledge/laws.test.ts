import fc from "fast-check";
import { compare } from "../../src/compare/compare.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import type { Claim, Extraction } from "../../src/index.ts";
import { decode } from "../../src/knowledge/decode.ts";
import { digest, encode } from "../../src/knowledge/encode.ts";
import { merge, replace, retract } from "../../src/knowledge/merge.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import {
  writtenExtraction,
  type WrittenClaim,
  type WrittenDocument,
} from "./written-extraction.ts";

const settings = { seed: 20250318, numRuns: 20 };

const claims: fc.Arbitrary<WrittenClaim> = fc
  .record({
    subject: fc.constantFrom("Ada", "Grace", "Kyjív", "it", "council", "the Truce", "the truce"),
    verb: fc.constantFrom("met|meet", "wrote to|write|to", "accepted|accept", "did not stop|stop"),
    object: fc.constantFrom(
      "Charles",
      "Łódź",
      "truce",
      "the truce",
      "military aid",
      "90 minutes",
      "🌻 truce",
    ),
    speaker: fc.option(fc.constantFrom("Mary", "ministry"), { nil: undefined }),
    factuality: fc.constantFrom<Claim["factuality"]>("asserted", "planned", "denied"),
    polarity: fc.constantFrom<Claim["polarity"]>("positive", "negative"),
    confidence: fc.constantFrom(0.5, 0.75, 1),
  })
  .map(({ subject, verb, object, speaker, ...rest }) => ({
    sentence: `${subject} ${verb.split("|")[0]} ${object}${speaker === undefined ? "" : `, ${speaker} said`}.`,
    subject,
    predicate: verb,
    object,
    quantity: { unit: "second", min: 5400, max: 5400 },
    ...(speaker === undefined ? {} : { speaker }),
    ...rest,
  }));

const documents: fc.Arbitrary<WrittenDocument[]> = fc
  .array(
    fc.record({
      publisher: fc.constantFrom("Herald", "Star", "Wire"),
      published: fc.constantFrom("2025-03-18", "2025-03-20"),
      claims: fc.uniqueArray(claims, {
        minLength: 1,
        maxLength: 6,
        selector: ({ sentence }) => sentence,
      }),
    }),
    { minLength: 3, maxLength: 6 },
  )
  .map((list) =>
    list.map((document, index) => ({ ...document, id: `doc-${"zyxé😀\uffee"[index]}${index}` })),
  );

const extractions: fc.Arbitrary<Extraction[]> = documents.map((list) =>
  list.map((document) => writtenExtraction(document)),
);

function mergeAll(list: readonly Extraction[]): Extraction {
  const [first, ...others] = list;
  return merge(first!, ...others);
}

/** Everything a user can see of an extraction's view. */
function view(extraction: Extraction): string {
  const knowledge = resolve(extraction);
  const { entities, relations } = knowledge;
  const graphs = (["relation", "claim", "event", "pair"] as const).map((edges) =>
    toGraph(knowledge, { edges, evidence: true }).export(),
  );
  const texts = relations.map(({ id }) => knowledge.why(id).text);
  const comparison = compare(knowledge, { by: "publisher" });
  return JSON.stringify({ entities, relations, graphs, texts, comparison });
}

test("a merge is the same in any grouping and order, and of any number of copies", () => {
  fc.assert(
    fc.property(extractions, ([a, b, c]) => {
      const all = digest(merge(a!, b!, c!));
      expect(digest(merge(merge(a!, b!), c!))).toBe(all);
      expect(digest(merge(a!, merge(b!, c!)))).toBe(all);
      expect(digest(merge(c!, b!, a!))).toBe(all);
      expect(digest(merge(b!, a!, b!, c!, c!, a!))).toBe(all);
    }),
    settings,
  );
});

test("what was retracted was never read", () => {
  fc.assert(
    fc.property(extractions, fc.nat(), (list, choice) => {
      const gone = choice % list.length;
      const id = list[gone]!.documents[0]!.id;
      const without = mergeAll(list.toSpliced(gone, 1));
      expect(digest(retract(mergeAll(list), id))).toBe(digest(without));
      expect(view(retract(mergeAll(list), id))).toBe(view(without));
    }),
    { ...settings, numRuns: 20 },
  );
});

test("to replace is to retract and merge", () => {
  fc.assert(
    fc.property(extractions, claims, (list, claim) => {
      const id = list[0]!.documents[0]!.id;
      const newer = writtenExtraction({ id, claims: [claim] });
      const all = mergeAll(list);
      expect(digest(replace(all, newer))).toBe(digest(merge(retract(all, id), newer)));
    }),
    settings,
  );
});

test("any order, partition and number of copies of the documents gives one view", () => {
  const shuffled = extractions.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length }),
      fc.subarray(list),
      fc.nat(),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([list, order, copies, cut]) => {
      const at = cut % order.length;
      const parts = [order.slice(0, at), order.slice(at), copies].filter(
        ({ length }) => length > 0,
      );
      const merged = mergeAll(parts.map(mergeAll));
      expect(digest(merged)).toBe(digest(mergeAll(list)));
      expect(view(merged)).toBe(view(mergeAll(list)));
    }),
    { ...settings, numRuns: 10 },
  );
});

test("rows in disorder give the same view", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      const all = mergeAll(list);
      const reversed: Extraction = {
        ...all,
        documents: all.documents.toReversed(),
        mentions: all.mentions.toReversed(),
        claims: all.claims.toReversed(),
      };
      expect(view(reversed)).toBe(view(all));
    }),
    { ...settings, numRuns: 20 },
  );
});

test("every sentence and span of an edge reproduces its text", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      const knowledge = resolve(mergeAll(list));
      toGraph(knowledge, { evidence: true }).forEachEdge((_edge, { evidence = [] }) => {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { document, quote, start, end } of evidence) {
          expect(knowledge.document(document)!.text.slice(start, end)).toBe(quote);
        }
      });
      for (const { document, span, text } of knowledge.mentions) {
        expect(knowledge.document(document)!.text.slice(...span)).toBe(text);
      }
    }),
    settings,
  );
});

test("an edge weighs its claims and has no more origins than claims", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      const knowledge = resolve(mergeAll(list));
      for (const relation of knowledge.relations) {
        const { origins, claims } = knowledge.why(relation.id).relation;
        expect(origins.length).toBeLessThanOrEqual(claims.length);
        const shown = knowledge.why(relation.id).origins.flatMap((origin) => origin.claims);
        expect(shown.toSorted()).toEqual(claims.toSorted());
      }
    }),
    settings,
  );
});

test("what was encoded is decoded", () => {
  fc.assert(
    fc.property(extractions, (list) => {
      const all = mergeAll(list);
      expect(decode(encode(all))).toEqual(all);
    }),
    settings,
  );
});

test("one altered character is never read as something else", () => {
  fc.assert(
    fc.property(
      extractions,
      fc.nat(),
      fc.constantFrom("x", "0", '"', "\n", ""),
      (list, place, put) => {
        const all = mergeAll(list);
        const text = [...encode(all)].join("");
        // The pipeline's name in the header is free text.
        const at = text.indexOf("\n") + (place % (text.length - text.indexOf("\n")));
        const altered = text.slice(0, at) + put + text.slice(at + 1);
        let read: Extraction;
        try {
          read = decode(altered);
        } catch (error) {
          expect(error).toMatchObject({
            name: "ExtractionError",
            place: { line: expect.any(Number) },
          });
          return;
        }
        expect(digest(read)).toBe(digest(all));
      },
    ),
    { ...settings, numRuns: 150 },
  );
});

test("neither clock, time zone, locale nor chance is asked", () => {
  const all = mergeAll(fc.sample(extractions, { seed: 1, numRuns: 1 })[0]!);
  const expected = view(all);
  const asked = (name: string) => (): never => {
    throw new Error(`${name} was asked`);
  };
  const traps: [object, string][] = [
    [Math, "random"],
    [Date, "now"],
    [String.prototype, "localeCompare"],
    [String.prototype, "toLocaleLowerCase"],
    [String.prototype, "toLocaleUpperCase"],
    [Number.prototype, "toLocaleString"],
    [Array.prototype, "toLocaleString"],
    ...[
      "getTimezoneOffset",
      "getHours",
      "getDate",
      "getDay",
      "getMonth",
      "getFullYear",
      "toString",
      "toLocaleString",
      "toLocaleDateString",
    ].map((name): [object, string] => [Date.prototype, name]),
    ...["DateTimeFormat", "NumberFormat", "Collator"].map((name): [object, string] => [Intl, name]),
  ];
  const originals = traps.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name)!);
  for (const [owner, name] of traps)
    Object.defineProperty(owner, name, { value: asked(name), configurable: true, writable: true });
  try {
    expect(view(all) === expected).toBe(true);
    expect(digest(decode(encode(all))) === digest(all)).toBe(true);
  } finally {
    for (const [index, [owner, name]] of traps.entries())
      Object.defineProperty(owner, name, originals[index]!);
  }
});
