import type { Claim } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";

/** Which sentences and documents carry the same text. */
export interface Copies {
  /** Key of all sentences whose text is the same as this claim's. */
  sentenceOf(claim: Claim): string;
  /** Key of all documents that are copies of this one: a syndicated report. */
  documentOf(document: string): string;
}

export function findCopies(
  _documents: ReadonlyMap<string, SourceDocument>,
  _claims: readonly Claim[],
): Copies {
  return {
    sentenceOf: (claim) => `${claim.evidence.document} ${claim.evidence.sentence}`,
    documentOf: (document) => document,
  };
}
