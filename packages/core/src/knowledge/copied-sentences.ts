import type { Claim } from "../claims/types.ts";
import type { SourceDocument, Span } from "../document/types.ts";
import { createGroups } from "./groups.ts";
import { fingerprint, overlap, shingles } from "./shingles.ts";

/** Which sentences and documents carry the same text. */
export interface Copies {
  /** Key of all sentences whose text is nearly the same as this claim's. */
  sentenceOf(claim: Claim): string;
  /** Key of all documents that are copies of this one, as syndicated reports are. */
  documentOf(document: string): string;
}

/** A sentence that makes a claim. */
interface ClaimSentence {
  readonly key: string;
  readonly document: string;
  readonly shingles: readonly number[];
}

/** Of the shorter of two sentences, this share must stand in the longer. */
const sameSentence = 0.7;
/** Sentences with fewer runs of words say too little to be known again. */
const fewestShingles = 4;
/** Copies of one text with the same fingerprint to compare with, at most: keeps the time linear. */
const mostRivals = 8;
/** Of the sentences of the shorter of two documents, this share must be copied, and so many. */
const sameDocument = 0.6;
const fewestCopies = 3;

/**
 * Finds sentences printed in more than one document.
 *
 * Sentences that share a winnowed fingerprint (Schleimer, Wilkerson, Aiken, SIGMOD 2003) are
 * compared by their runs of four words; a shared run of seven words is always found. Documents most
 * of whose sentences are copied from one another are copies.
 */
export function findCopies(
  documentOf: (id: string) => SourceDocument | undefined,
  claims: readonly Claim[],
): Copies {
  const sentences = readSentences(documentOf, claims);
  const groups = createGroups();
  const shared = new Map<string, number>();
  for (const rivals of bySharedFingerprint(sentences)) {
    const compared: ClaimSentence[] = [];
    for (const sentence of rivals) {
      for (const rival of compared) {
        if (rival.document === sentence.document) continue;
        if (groups.rootOf(rival.key) === groups.rootOf(sentence.key)) continue;
        if (overlap(rival.shingles, sentence.shingles) < sameSentence) continue;
        groups.join(rival.key, sentence.key);
        const pair = pairKey(rival.document, sentence.document);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      if (compared.length < mostRivals) compared.push(sentence);
    }
  }
  const documents = joinCopies(sentences, shared);
  return {
    sentenceOf: (claim) => groups.rootOf(sentenceKey(claim)),
    documentOf: documents,
  };
}

function readSentences(
  documentOf: (id: string) => SourceDocument | undefined,
  claims: readonly Claim[],
): ClaimSentence[] {
  const sentences = new Map<string, ClaimSentence>();
  for (const claim of claims) {
    const key = sentenceKey(claim);
    if (sentences.has(key)) continue;
    const { document, sentenceSpan } = claim.evidence;
    const text = documentOf(document)?.text.slice(...sentenceSpan) ?? "";
    sentences.set(key, { key, document, shingles: shingles(text) });
  }
  return [...sentences.values()].filter(({ shingles }) => shingles.length >= fewestShingles);
}

function sentenceKey({ evidence: { document, sentenceSpan } }: Claim): string {
  return `${document} ${showSpan(sentenceSpan)}`;
}

function showSpan([start, end]: Span): string {
  return `${start}-${end}`;
}

/** Groups of sentences with a fingerprint in common, each in the order of the sentences. */
function bySharedFingerprint(sentences: readonly ClaimSentence[]): ClaimSentence[][] {
  const byPrint = new Map<number, ClaimSentence | ClaimSentence[]>();
  for (const sentence of sentences) {
    for (const print of fingerprint(sentence.shingles)) {
      const known = byPrint.get(print);
      if (known === undefined) byPrint.set(print, sentence);
      else if (Array.isArray(known)) known.push(sentence);
      else byPrint.set(print, [known, sentence]);
    }
  }
  return [...byPrint.values()].filter((group) => Array.isArray(group));
}

function joinCopies(
  sentences: readonly ClaimSentence[],
  shared: ReadonlyMap<string, number>,
): (document: string) => string {
  const sizes = new Map<string, number>();
  for (const { document } of sentences) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  const documents = createGroups();
  for (const [pair, count] of shared) {
    // A pair is a JSON array of two ids.
    const [first, second] = JSON.parse(pair) as [string, string];
    const shorter = Math.min(sizes.get(first) ?? 0, sizes.get(second) ?? 0);
    if (count >= fewestCopies && count >= sameDocument * shorter) documents.join(first, second);
  }
  return (document) => documents.rootOf(document);
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
