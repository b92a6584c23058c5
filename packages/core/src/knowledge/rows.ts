import type { Claim, Extraction } from "../claims/types.ts";
import type { CoreferenceLink } from "../coreference/types.ts";
import type { Message, SourceDocument } from "../document/types.ts";
import type { Mention } from "../mentions/types.ts";
import { canonicalJson } from "./canonical-json.ts";
import { ExtractionError } from "./extraction-error.ts";
import { compareCodeUnits } from "./order.ts";

/** All rows of one document, each under its key. */
export interface DocumentRows {
  /** Absent when the document could not be read and only messages tell of it. */
  document?: SourceDocument;
  readonly mentions: Map<string, Mention>;
  readonly links: Map<string, CoreferenceLink>;
  readonly claims: Map<string, Claim>;
  readonly messages: Map<string, Message>;
}

/**
 * The union of all rows, by document.
 *
 * Throws an `ExtractionError`: `document-conflict` or `row-conflict` when two rows share an id and
 * differ, `row-dangling` when a link names a mention that is not there.
 */
export function groupRows(extractions: Iterable<Extraction>): Map<string, DocumentRows> {
  const groups = new Map<string, DocumentRows>();
  for (const extraction of extractions) addRows(groups, extraction);
  return groups;
}

function addRows(groups: Map<string, DocumentRows>, extraction: Extraction): void {
  for (const document of extraction.documents) addDocument(groups, document);
  const documentOf = new Map<string, string>();
  for (const mention of extraction.mentions) {
    documentOf.set(mention.id, mention.document);
    const { mentions } = groupOf(groups, mention.document);
    addRow(mentions, mention.id, mention, mention.document);
  }
  for (const link of extraction.links) {
    const document = documentOf.get(link.anaphor);
    if (document === undefined) {
      throw new ExtractionError(
        "row-dangling",
        `a coreference link starts at mention ${link.anaphor}, which is not among the mentions`,
        { field: "links.anaphor", row: link.anaphor },
      );
    }
    const key = [link.anaphor, link.antecedent, link.rule].join(" ");
    addRow(groupOf(groups, document).links, key, link, document);
  }
  for (const claim of extraction.claims) {
    const { document } = claim.evidence;
    addRow(groupOf(groups, document).claims, claim.id, claim, document);
  }
  for (const message of extraction.messages) {
    groupOf(groups, message.document).messages.set(canonicalJson(message), message);
  }
}

function addDocument(groups: Map<string, DocumentRows>, document: SourceDocument): void {
  const group = groupOf(groups, document.id);
  if (group.document !== undefined && !sameRow(group.document, document)) {
    throw new ExtractionError(
      "document-conflict",
      "two different documents have this id; give them two ids, or use replace() for a new version",
      { document: document.id },
    );
  }
  group.document ??= document;
}

function addRow<Row>(rows: Map<string, Row>, key: string, row: Row, document: string): void {
  const known = rows.get(key);
  if (known !== undefined && !sameRow(known, row)) {
    throw new ExtractionError("row-conflict", "two different rows have this id", {
      document,
      row: key,
    });
  }
  if (known === undefined) rows.set(key, row);
}

function sameRow<Row>(a: Row, b: Row): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function groupOf(groups: Map<string, DocumentRows>, document: string): DocumentRows {
  let group = groups.get(document);
  if (group === undefined) {
    group = { mentions: new Map(), links: new Map(), claims: new Map(), messages: new Map() };
    groups.set(document, group);
  }
  return group;
}

/** Rows in the one order every extraction has: by document id, then by place in the text, then by key. */
export function flattenRows(pipeline: string, groups: Map<string, DocumentRows>): Extraction {
  const documents: SourceDocument[] = [];
  const mentions: Mention[] = [];
  const links: CoreferenceLink[] = [];
  const claims: Claim[] = [];
  const messages: Message[] = [];
  for (const id of [...groups.keys()].sort(compareCodeUnits)) {
    const group = groups.get(id)!;
    if (group.document !== undefined) documents.push(group.document);
    for (const mention of inOrder(group.mentions, ({ span }) => span)) mentions.push(mention);
    for (const link of inOrder(group.links, () => [0, 0])) links.push(link);
    for (const claim of inOrder(group.claims, ({ evidence }) => evidence.trigger)) {
      claims.push(claim);
    }
    for (const message of inOrder(group.messages, ({ span }) => span ?? [0, 0])) {
      messages.push(message);
    }
  }
  return { format: "relata/1", pipeline, documents, mentions, links, claims, messages };
}

function inOrder<Row>(
  rows: Map<string, Row>,
  placeOf: (row: Row) => readonly [number, number],
): Row[] {
  return [...rows]
    .map(([key, row]) => ({ key, row, place: placeOf(row) }))
    .sort(
      (a, b) =>
        a.place[0] - b.place[0] || a.place[1] - b.place[1] || compareCodeUnits(a.key, b.key),
    )
    .map(({ row }) => row);
}
