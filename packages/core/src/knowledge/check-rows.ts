import type { Argument, Claim } from "../claims/types.ts";
import type { Span } from "../document/types.ts";
import type { ReadRows } from "./decode.ts";
import { ExtractionError } from "./extraction-error.ts";

/**
 * Rows must name rows that are there, lie inside their document's text and be as many as counted.
 *
 * Throws an `ExtractionError` with line and field: `row-dangling`, `row-field-invalid`, `row-missing`.
 */
export function checkRows(rows: ReadRows): void {
  const texts = new Map(rows.documents.map(({ id, text }) => [id, text]));
  const mentions = new Set(rows.mentions.map(({ id }) => id));
  const claims = new Set(rows.claims.map(({ id }) => id));
  const lineOf = (row: object): number => rows.lineOf.get(row) ?? 0;

  const textOf = (document: string, line: number, field: string): string => {
    const text = texts.get(document);
    if (text !== undefined) return text;
    throw new ExtractionError("row-dangling", "the row belongs to a document that is not here", {
      line,
      field,
      document,
    });
  };

  for (const mention of rows.mentions) {
    const line = lineOf(mention);
    const text = textOf(mention.document, line, "value.document");
    refuseOutside(mention.span, text, line, "value.span");
    if (text.slice(...mention.span) !== mention.text) {
      throw new ExtractionError(
        "row-field-invalid",
        `the document has ${JSON.stringify(text.slice(...mention.span))} at this span, not ${JSON.stringify(mention.text)}`,
        { line, field: "value.text" },
      );
    }
  }
  for (const link of rows.links) {
    for (const field of ["anaphor", "antecedent"] as const) {
      if (!mentions.has(link[field])) refuseDangling("mention", lineOf(link), `value.${field}`);
    }
  }
  for (const claim of rows.claims) checkClaim(claim);
  checkCounts(rows);

  function checkClaim(claim: Claim): void {
    const line = lineOf(claim);
    const text = textOf(claim.evidence.document, line, "value.evidence.document");
    for (const field of ["sentenceSpan", "trigger", "subject", "object"] as const) {
      refuseOutside(claim.evidence[field], text, line, `value.evidence.${field}`);
    }
    checkArgument(claim.subject, text, line, "value.subject");
    checkArgument(claim.object, text, line, "value.object");
    for (const [index, { argument }] of claim.qualifiers.entries()) {
      checkArgument(argument, text, line, `value.qualifiers[${index}].argument`);
    }
    for (const [index, { speaker }] of claim.attribution.entries()) {
      checkArgument(speaker, text, line, `value.attribution[${index}].speaker`);
    }
  }

  function checkArgument(argument: Argument, text: string, line: number, field: string): void {
    refuseOutside(argument.span, text, line, `${field}.span`);
    if (argument.kind === "mention" && !mentions.has(argument.mention)) {
      refuseDangling("mention", line, `${field}.mention`);
    }
    if (argument.kind === "claim" && !claims.has(argument.claim)) {
      refuseDangling("claim", line, `${field}.claim`);
    }
  }
}

function refuseOutside(span: Span, text: string, line: number, field: string): void {
  if (span[1] <= text.length) return;
  throw new ExtractionError(
    "row-field-invalid",
    `the span ends at ${span[1]}, behind the end of the text at ${text.length}`,
    { line, field },
  );
}

function refuseDangling(kind: string, line: number, field: string): never {
  throw new ExtractionError("row-dangling", `there is no such ${kind}; a line may be lost`, {
    line,
    field,
  });
}

function checkCounts(rows: ReadRows): void {
  const documentOf = new Map(rows.mentions.map(({ id, document }) => [id, document]));
  const present = {
    mentions: countDistinct(rows.mentions, ({ id, document }) => [document, id]),
    links: countDistinct(rows.links, ({ anaphor, antecedent, rule }) => [
      documentOf.get(anaphor) ?? "",
      `${anaphor} ${antecedent} ${rule}`,
    ]),
    claims: countDistinct(rows.claims, ({ id, evidence }) => [evidence.document, id]),
    messages: countDistinct(rows.messages, (row) => [row.document, JSON.stringify(row)]),
  };
  for (const [document, { line, counts }] of rows.counts) {
    for (const field of ["mentions", "links", "claims", "messages"] as const) {
      const found = present[field].get(document) ?? 0;
      if (found >= counts[field]) continue;
      throw new ExtractionError(
        "row-missing",
        `the document has ${counts[field]} ${field}, but only ${found} are here; lines are lost`,
        { line, field: `counts.${field}`, document },
      );
    }
  }
}

function countDistinct<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly [document: string, key: string],
): Map<string, number> {
  const keys = new Map<string, Set<string>>();
  for (const row of rows) {
    const [document, key] = keyOf(row);
    const known = keys.get(document);
    if (known === undefined) keys.set(document, new Set([key]));
    else known.add(key);
  }
  return new Map([...keys].map(([document, known]) => [document, known.size]));
}
