import { contentId } from "../knowledge/content-id.ts";
import { quoted } from "../knowledge/quote.ts";
import { compareCodeUnits } from "../knowledge/order.ts";
import type { Aspect, Finding, Statement } from "./types.ts";

/** A finding, with its statements in order of side, document and place, each once. */
export function toFinding(
  aspect: Aspect,
  topic: string,
  statements: readonly Statement[],
  fitting: readonly Statement[] = [],
): Finding {
  return withText(aspect, topic, inOrder(statements), inOrder(fitting));
}

function inOrder(statements: readonly Statement[]): Statement[] {
  return distinct(statements).sort(
    (a, b) =>
      compareCodeUnits(a.side, b.side) ||
      compareCodeUnits(a.document, b.document) ||
      a.span[0] - b.span[0] ||
      compareCodeUnits(a.claim, b.claim),
  );
}

/** A finding whose statements tell a sequence, in the order given. */
export function toSequence(
  aspect: Aspect,
  topic: string,
  statements: readonly Statement[],
): Finding {
  return withText(aspect, topic, distinct(statements));
}

/** One clause may make many claims of one value, and a caption may repeat a sentence. */
function distinct(statements: readonly Statement[]): Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.document, statement.quote, statement.value]);
    if (!byPlace.has(key)) byPlace.set(key, statement);
  }
  return [...byPlace.values()];
}

function withText(
  aspect: Aspect,
  topic: string,
  statements: readonly Statement[],
  fitting: readonly Statement[] = [],
): Finding {
  const id = contentId(aspect, topic, ...statements.map(({ claim }) => claim));
  const text = [
    `${topic} [${aspect}]`,
    ...statements.map(toLines),
    ...(fitting.length === 0 ? [] : ["   These fit all of them:", ...fitting.map(toLines)]),
  ].join("\n");
  const found = { id, aspect, topic, statements, text };
  return fitting.length === 0 ? found : { ...found, fitting };
}

function toLines({ side, value, quote, speakers }: Statement): string {
  // By speaker, the side has already said who speaks.
  const others = speakers.filter((speaker) => speaker !== side);
  const voice = others.length === 0 ? "" : ` (${others.join(", told by ")})`;
  return `   ${side}${voice}: ${value}\n      ${quoted(quote)}`;
}

/** Two or more sides speak. */
export function hasSides(statements: readonly { readonly side: string }[]): boolean {
  return statements.some(({ side }) => side !== statements[0]!.side);
}
