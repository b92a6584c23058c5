import { quoted } from "./quote.ts";
import { predicateKey } from "./predicate-words.ts";
import type { Explanation, Knowledge, Origin, Quote, Relation } from "./types.ts";

/** Why a relation is there: every sentence it stands on, who says it, who prints it. */
export function explain(knowledge: Knowledge, relation: Relation): Explanation {
  // A relation's ends and claims are of the same knowledge.
  const source = knowledge.entity(relation.source)!;
  const target = knowledge.entity(relation.target)!;
  const claims = relation.claims.map((id) => knowledge.claim(id)!);
  const origins = knowledge.originsOf(claims);
  const originOf = new Map(
    origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin.id] as const)),
  );
  const quotes = claims.map((claim): Quote => {
    const document = knowledge.document(claim.evidence.document)!;
    const { sentenceSpan } = claim.evidence;
    return {
      document,
      text: document.text.slice(...sentenceSpan),
      sentenceSpan,
      claim,
      speakers: knowledge.speakersOf(claim),
      origin: originOf.get(claim.id)!,
    };
  });
  const { carriers } = relation;
  const explanation = { relation, source, target, quotes, carriers, origins };
  return { ...explanation, text: toText(explanation) };
}

function toText(explanation: Omit<Explanation, "text">): string {
  const { relation, source, target, quotes, carriers, origins } = explanation;
  const predicate = predicateKey(relation.predicate);
  const verb = relation.polarity === "negative" ? `not ${predicate}` : predicate;
  const factualities = Object.entries(relation.factualities)
    .map(([factuality, count]) => `${count} ${factuality}`)
    .join(", ");
  return [
    `${source.label} —${verb}→ ${target.label}`,
    `${counted(quotes.length, "claim")} (${factualities}), ` +
      `${counted(origins.length, "origin")}, ${counted(carriers.length, "carrier")} ` +
      `(${carriers.join(", ")}), confidence ${relation.confidence}`,
    ...origins.flatMap((origin, index) => originLines(origin, index + 1, quotes)),
    "",
  ].join("\n");
}

function originLines(origin: Origin, number: number, quotes: readonly Quote[]): string[] {
  const heading = `${number}. ${origin.label}${origin.carriers.length > 1 ? `, carried by ${origin.carriers.join(" and ")}` : ""}`;
  const lines = quotes.filter((quote) => quote.origin === origin.id).flatMap(quoteLines);
  return ["", heading, ...lines];
}

function quoteLines({ document, text, sentenceSpan, claim, speakers }: Quote): string[] {
  const place = [document.title ?? document.id, document.publisher, document.published]
    .filter((part) => part !== undefined)
    .join(", ");
  const voice =
    speakers.length === 0 ? "in its own voice" : `said by ${speakers.join(", told by ")}`;
  return [
    `   ${quoted(text)}`,
    `   — ${place}, characters ${sentenceSpan[0]}–${sentenceSpan[1]}; ${voice}; ${claim.factuality}; ` +
      `rule ${claim.evidence.rule}, confidence ${claim.confidence}`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
