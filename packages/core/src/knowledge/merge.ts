import type { Extraction } from "../claims/types.ts";
import { ExtractionError } from "./extraction-error.ts";
import { flattenRows, groupRows, type DocumentRows } from "./rows.ts";

/**
 * The union of the rows of all extractions: associative, commutative, idempotent.
 *
 * Throws an `ExtractionError`: `pipeline-mismatch` when the rows were made under different
 * configurations, `document-conflict` when two different documents share an id, `options-invalid`
 * without any extraction.
 */
export function merge(...extractions: readonly Extraction[]): Extraction {
  const [first] = extractions;
  if (first === undefined) {
    throw new ExtractionError(
      "options-invalid",
      "there is nothing to merge: give at least one extraction",
    );
  }
  for (const extraction of extractions) refuseOtherPipeline(first, extraction);
  return flattenRows(first.pipeline, groupRows(extractions));
}

/**
 * The extraction without the rows of these documents, as if they had never been read.
 *
 * Throws an `ExtractionError` `document-unknown` when there is no such document.
 */
export function retract(extraction: Extraction, ...documentIds: readonly string[]): Extraction {
  const groups = groupRows([extraction]);
  for (const id of documentIds) {
    if (!groups.has(id)) {
      throw new ExtractionError("document-unknown", "there is no such document to retract", {
        document: id,
      });
    }
  }
  return flattenRows(extraction.pipeline, without(groups, documentIds));
}

/** The extraction with the documents of `newer` in place of its own documents of the same ids. */
export function replace(extraction: Extraction, newer: Extraction): Extraction {
  refuseOtherPipeline(extraction, newer);
  const replacement = groupRows([newer]);
  const kept = without(groupRows([extraction]), [...replacement.keys()]);
  return flattenRows(extraction.pipeline, new Map([...kept, ...replacement]));
}

function without(
  groups: Map<string, DocumentRows>,
  documentIds: readonly string[],
): Map<string, DocumentRows> {
  const dropped = new Set(documentIds);
  return new Map([...groups].filter(([id]) => !dropped.has(id)));
}

function refuseOtherPipeline(first: Extraction, other: Extraction): void {
  if (other.format !== first.format) {
    throw new ExtractionError(
      "format-unknown",
      `rows of format ${JSON.stringify(other.format)} do not merge with rows of format ${JSON.stringify(first.format)}; extract the documents again`,
    );
  }
  if (other.pipeline === first.pipeline) return;
  throw new ExtractionError(
    "pipeline-mismatch",
    `rows of pipeline ${other.pipeline} do not merge with rows of pipeline ${first.pipeline}, because their configurations differ; extract all documents with one configuration`,
  );
}
