import { compare } from "../../src/compare/compare.ts";
import type { Finding } from "../../src/compare/types.ts";
import { resolve } from "../../src/knowledge/resolve.ts";
import {
  writtenExtraction,
  type WrittenClaim,
  type WrittenDocument,
} from "../knowledge/written-extraction.ts";

const duration = (min: number | null, max: number | null, approximate = false) => ({
  unit: "second",
  min,
  max,
  approximate,
});

const called: WrittenClaim = {
  sentence: "Donald Trump called Vladimir Putin.",
  subject: "Donald Trump",
  predicate: "called|call",
  object: "Vladimir Putin",
};

function lasted(sentence: string, words: string, quantity: WrittenClaim["quantity"]): WrittenClaim {
  return {
    sentence,
    subject: /conversation|call|talks/u.exec(sentence)![0],
    predicate: "lasted|last",
    object: words,
    quantity: quantity!,
  };
}

function outlet(id: string, ...claims: WrittenClaim[]): WrittenDocument {
  return { id, publisher: id, published: "2025-03-18", claims };
}

function compared(...documents: WrittenDocument[]) {
  return compare(resolve(writtenExtraction(...documents)), { by: "publisher" });
}

function shown(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ aspect, topic, statements }) =>
      `${aspect}: ${topic}: ${statements.map(({ side, value }) => `${side} ${value}`).join(" | ")}`,
  );
}

test("lengths of one call are compared as intervals: one conflict, not four", () => {
  const { conflicts } = compared(
    outlet(
      "Brief",
      called,
      lasted(
        "The conversation lasted at least 90 minutes.",
        "at least 90 minutes",
        duration(5400, null),
      ),
    ),
    outlet(
      "Courier",
      called,
      lasted(
        "The call lasted approximately 2.5 hours.",
        "approximately 2.5 hours",
        duration(9000, 9000, true),
      ),
    ),
    outlet(
      "Dispatch",
      called,
      lasted("The talks lasted over 90 minutes.", "over 90 minutes", duration(5400, null)),
    ),
    outlet(
      "Post",
      called,
      lasted("The call lasted almost 2 hours.", "almost 2 hours", duration(7200, 7200, true)),
    ),
  );
  expect(shown(conflicts)).toEqual([
    "quantity: conversation, how long: Courier approximately 2.5 hours | Post almost 2 hours",
  ]);
});

test("413 fits at least 400", () => {
  const killed = (
    sentence: string,
    object: string,
    min: number,
    max: number | null,
  ): WrittenClaim => ({
    sentence,
    subject: "Israel",
    predicate: "killed|kill",
    object,
    quantity: { unit: "palestinian", min, max },
  });
  const { agreements, conflicts } = compared(
    outlet("Wire", killed("Israel killed 413 people.", "413 people", 413, 413)),
    outlet(
      "Post",
      killed("Israel killed at least 400 Palestinians.", "at least 400 Palestinians", 400, null),
    ),
  );
  expect(conflicts).toEqual([]);
  expect(shown(agreements)).toEqual([
    "quantity: death, how many people: Post at least 400 Palestinians | Wire 413 people",
  ]);
});

test("a later and higher toll is no contradiction", () => {
  const toll = (published: string, count: string): WrittenDocument => ({
    ...outlet(`Wire ${count}`, {
      sentence: `Israel killed ${count} people.`,
      subject: "Israel",
      predicate: "killed|kill",
      object: `${count} people`,
      quantity: { unit: "person", min: Number(count), max: Number(count) },
    }),
    published,
  });
  const { conflicts, evolutions } = compared(toll("2025-03-19", "413"), toll("2025-03-18", "326"));
  expect(conflicts).toEqual([]);
  expect(shown(evolutions)).toEqual([
    "quantity: death, how many people: Wire 326 326 people | Wire 413 413 people",
  ]);
});

test("calls of other people are other calls", () => {
  const other: WrittenClaim = {
    ...called,
    sentence: "Keir Starmer called Emmanuel Macron.",
    subject: "Keir Starmer",
    object: "Emmanuel Macron",
  };
  const { conflicts } = compared(
    outlet(
      "Courier",
      called,
      lasted("The call lasted 2.5 hours.", "2.5 hours", duration(9000, 9000)),
    ),
    outlet(
      "Post",
      other,
      lasted("The call lasted 20 minutes.", "20 minutes", duration(1200, 1200)),
    ),
  );
  expect(conflicts).toEqual([]);
});

test("zero conditions contradict if certain conditions could be met", () => {
  const { conflicts } = compared(
    outlet("Courier", {
      sentence:
        "Ukraine agreed to the U.S. ceasefire proposal with zero conditions, the source said.",
      subject: "Ukraine",
      predicate: "agreed to|agree|to",
      object: "ceasefire proposal",
    }),
    outlet("Post", {
      sentence: "Ukraine would accept the ceasefire if certain conditions could be met.",
      subject: "Ukraine",
      predicate: "accept|accept",
      object: "ceasefire",
      factuality: "conditional",
    }),
  );
  expect(shown(conflicts)).toEqual([
    "condition: Ukraine —accept→ ceasefire proposal: Courier unconditional | Post conditional",
  ]);
});

test("yes contradicts no, and rejecting is not accepting", () => {
  const { conflicts } = compared(
    outlet("Courier", {
      sentence: "Moscow accepted the truce.",
      subject: "Moscow",
      predicate: "accepted|accept",
      object: "truce",
    }),
    outlet("Post", {
      sentence: "Moscow rejected the ceasefire.",
      subject: "Moscow",
      predicate: "rejected|reject",
      object: "ceasefire",
    }),
    outlet("Wire", {
      sentence: "Moscow did not accept the maritime ceasefire.",
      subject: "Moscow",
      predicate: "accept|accept",
      object: "maritime ceasefire",
      polarity: "negative",
    }),
  );
  expect(shown(conflicts)).toEqual([
    "polarity: Moscow —accept→ truce: Courier accepted | Post rejected | Wire not accept",
  ]);
});

test("a pause of strikes is not a truce", () => {
  const { conflicts } = compared(
    outlet("Courier", {
      sentence: "Putin backed a pause in attacks on energy infrastructure.",
      subject: "Putin",
      predicate: "backed|back",
      object: "pause in attacks on energy infrastructure",
    }),
    outlet("Post", {
      sentence: "Putin did not accept the 30-day truce.",
      subject: "Putin",
      predicate: "accept|accept",
      object: "30-day truce",
      polarity: "negative",
    }),
  );
  expect(conflicts).toEqual([]);
});

test("aid demanded to stop, stopped and resumed is a sequence", () => {
  const { conflicts, evolutions } = compared(
    outlet("Courier", called, {
      sentence: "Washington halted military aid to Ukraine.",
      subject: "Washington",
      predicate: "halted|halt",
      object: "military aid",
    }),
    outlet("Post", called, {
      sentence: "Washington resumed its military aid to Ukraine.",
      subject: "Washington",
      predicate: "resumed|resume",
      object: "military aid",
    }),
    outlet("Wire", called, {
      sentence: "Moscow demands a complete cessation of foreign military assistance to Ukraine.",
      subject: "Moscow",
      predicate: "demands|demand",
      object: "complete cessation of foreign military assistance to Ukraine",
      factuality: "demanded",
    }),
  );
  expect(conflicts).toEqual([]);
  expect(shown(evolutions)).toEqual([
    "factuality: aid: Wire stop (demanded) | Courier stop | Post resume",
  ]);
});

test("energy infrastructure is less than energy and infrastructure", () => {
  const { conflicts } = compared(
    outlet("Courier", called, {
      sentence:
        "Putin supported a pause in attacks on energy infrastructure and the movement to peace.",
      subject: "Putin",
      predicate: "supported|support",
      object: "pause in attacks on energy infrastructure",
    }),
    outlet("Post", called, {
      sentence:
        "The movement to peace begins with a pause in attacks on energy and infrastructure, the White House said.",
      subject: "movement to peace",
      predicate: "begins with|begin|with",
      object: "pause in attacks",
    }),
  );
  expect(shown(conflicts)).toEqual([
    "wording: energy and infrastructure / energy infrastructure: Courier energy infrastructure | Post energy and infrastructure",
  ]);
});

test("agreements name both sides, and what one side has alone is listed", () => {
  const met: WrittenClaim = {
    sentence: "Ada met Grace.",
    subject: "Ada",
    predicate: "met|meet",
    object: "Grace",
  };
  const comparison = compared(
    outlet("Courier", called, met),
    outlet("Post", {
      ...called,
      sentence: "Donald Trump spoke with Vladimir Putin by phone.",
      predicate: "spoke with|speak|with",
    }),
  );
  expect(shown(comparison.agreements)).toEqual([
    "relation: Donald Trump —called→ Vladimir Putin: Courier called | Post spoke with",
  ]);
  expect(
    comparison.onlyIn.map(({ side, statements }) => [side, statements.map(({ value }) => value)]),
  ).toEqual([
    ["Courier", ["Ada —met→ Grace"]],
    ["Post", []],
  ]);
});

test("by speaker, the sides are those who said it", () => {
  const knowledge = resolve(
    writtenExtraction(
      outlet(
        "Courier",
        {
          sentence: "Moscow accepted the truce, Kremlin said.",
          subject: "Moscow",
          predicate: "accepted|accept",
          object: "truce",
          speaker: "Kremlin",
        },
        {
          sentence: "Moscow rejected the truce, Kyiv said.",
          subject: "Moscow",
          predicate: "rejected|reject",
          object: "truce",
          speaker: "Kyiv",
        },
      ),
    ),
  );
  const { sides, conflicts } = compare(knowledge, { by: "speaker" });
  expect(sides).toEqual(["Kremlin", "Kyiv"]);
  expect(shown(conflicts)).toEqual([
    "polarity: Moscow —accept→ truce: Kremlin accepted | Kyiv rejected",
  ]);
});
