import type { Claim } from "../claims/types.ts";
import type { Span } from "../document/types.ts";
import { compareCodeUnits, sortedSet } from "../knowledge/order.ts";
import { factualityOrder } from "../knowledge/relations.ts";
import type { Knowledge } from "../knowledge/types.ts";
import type { EdgeAttributes, EdgeEvidence } from "./types.ts";

/** The sentence that stands for an edge, its earliest time and, on request, all its sentences. */
export function sampleOf(
  knowledge: Knowledge,
  claims: readonly Claim[],
  evidence: boolean,
): Pick<EdgeAttributes, "quote" | "time" | "evidence"> {
  const [surest] = [...claims].sort(
    (a, b) =>
      factualityOrder.indexOf(a.factuality) - factualityOrder.indexOf(b.factuality) ||
      a.attribution.length - b.attribution.length ||
      b.confidence - a.confidence ||
      compareCodeUnits(a.id, b.id),
  );
  const [time] = claims
    .flatMap(({ qualifiers }) => qualifiers)
    .map(({ argument }) => (argument.kind === "time" ? argument.time.start : undefined))
    .filter((start) => start !== undefined)
    .sort(compareCodeUnits);
  return {
    quote: quoteOf(knowledge, surest!),
    ...(time === undefined ? {} : { time }),
    ...(evidence ? { evidence: claims.map((claim) => toEvidence(knowledge, claim)) } : {}),
  };
}

/** Who says all of these claims; nobody when a document says one of them in its own voice. */
export function speakersOf(knowledge: Knowledge, claims: readonly Claim[]): string[] {
  const voices = claims.map((claim) => knowledge.speakersOf(claim));
  return voices.some((voice) => voice.length === 0) ? [] : sortedSet(voices.flat());
}

function quoteOf(knowledge: Knowledge, { evidence }: Claim): string {
  return knowledge.document(evidence.document)?.text.slice(...evidence.sentenceSpan) ?? "";
}

function toEvidence(knowledge: Knowledge, claim: Claim): EdgeEvidence {
  const { evidence, factuality, polarity, confidence } = claim;
  const document = knowledge.document(evidence.document);
  const [start, end] = evidence.sentenceSpan;
  const inQuote = (span: Span): Span =>
    span[0] < start || span[1] > end ? [0, 0] : [span[0] - start, span[1] - start];
  return {
    quote: quoteOf(knowledge, claim),
    subject: inQuote(evidence.subject),
    trigger: inQuote(evidence.trigger),
    object: inQuote(evidence.object),
    document: evidence.document,
    ...(document?.title === undefined ? {} : { title: document.title }),
    ...(document?.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(document?.published === undefined ? {} : { published: document.published }),
    speakers: [...knowledge.speakersOf(claim)],
    factuality,
    polarity,
    rule: evidence.rule,
    confidence,
    start,
    end,
  };
}
