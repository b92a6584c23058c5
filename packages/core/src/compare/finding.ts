import { contentId } from "../knowledge/content-id.ts";
import { compareCodeUnits } from "../knowledge/order.ts";
import type { Aspect, Finding, Statement } from "./types.ts";

/** A finding, with its statements in order of side, document and place, each once. */
export function toFinding(
  aspect: Aspect,
  topic: string,
  statements: readonly Statement[],
): Finding {
  const ordered = distinct(statements).sort(
    (a, b) =>
      compareCodeUnits(a.side, b.side) ||
      compareCodeUnits(a.document, b.document) ||
      a.span[0] - b.span[0] ||
      compareCodeUnits(a.claim, b.claim),
  );
  return withText(aspect, topic, ordered);
}

/** A finding whose statements tell a sequence, in the order given. */
export function toSequence(
  aspect: Aspect,
  topic: string,
  statements: readonly Statement[],
): Finding {
  return withText(aspect, topic, distinct(statements));
}

/** One clause may make many claims of one value. */
function distinct(statements: readonly Statement[]): Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.document, statement.span, statement.value]);
    if (!byPlace.has(key)) byPlace.set(key, statement);
  }
  return [...byPlace.values()];
}

function withText(aspect: Aspect, topic: string, statements: readonly Statement[]): Finding {
  const id = contentId(aspect, topic, ...statements.map(({ claim }) => claim));
  const lines = statements.map(({ side, value, quote, speakers }) => {
    const voice = speakers.length === 0 ? "" : ` (${speakers.join(", told by ")})`;
    return `   ${side}${voice}: ${value}\n      “${quote.replace(/\s+/gu, " ")}”`;
  });
  return { id, aspect, topic, statements, text: [`${topic} [${aspect}]`, ...lines].join("\n") };
}

/** Two or more sides speak. */
export function hasSides(statements: readonly { readonly side: string }[]): boolean {
  return statements.some(({ side }) => side !== statements[0]!.side);
}
