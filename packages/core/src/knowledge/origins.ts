import type { Claim } from "../claims/types.ts";
import { contentId } from "./content-id.ts";
import { createGroups } from "./groups.ts";
import { compareCodeUnits, sortedSet } from "./order.ts";
import type { Copies } from "./copied-sentences.ts";
import type { Origin } from "./types.ts";

/** Divides claims that say the same into independent statements. */
export type ReadOrigins = (claims: readonly Claim[]) => Origin[];

/**
 * Two claims that say the same are one statement when
 *
 * - one document makes both in its own voice: an outlet that repeats itself is no second source;
 * - one speaker makes both: the White House, quoted by two outlets, is one source;
 * - their sentences are the same text, or their documents are copies of each other.
 */
export function createOriginReader(
  copies: Copies,
  speakerKeyOf: (claim: Claim) => string | undefined,
  speakersOf: (claim: Claim) => readonly string[],
  carrierOf: (document: string) => string,
): ReadOrigins {
  return (claims) => {
    const groups = createGroups();
    for (const claim of claims) {
      const { document } = claim.evidence;
      const speaker = speakerKeyOf(claim);
      groups.add(claim.id);
      groups.join(claim.id, copies.sentenceOf(claim));
      groups.join(
        claim.id,
        speaker === undefined ? `d ${copies.documentOf(document)}` : `s ${speaker}`,
      );
    }
    const byRoot = new Map<string, Claim[]>();
    for (const claim of claims) {
      const root = groups.rootOf(claim.id);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [claim]);
      else group.push(claim);
    }
    return [...byRoot.values()]
      .map((group) => toOrigin(group))
      .sort((a, b) => compareCodeUnits(a.id, b.id));
  };

  function toOrigin(claims: readonly Claim[]): Origin {
    const ids = sortedSet(claims.map(({ id }) => id));
    const printed = sortedSet(claims.map(({ evidence }) => evidence.document));
    const carriers = sortedSet(printed.map(carrierOf));
    const spoken = claims.find((claim) => speakersOf(claim).length > 0);
    return {
      id: contentId("origin", ...ids),
      label: spoken === undefined ? carriers.join(", ") : (speakersOf(spoken).at(-1) ?? ""),
      reasons: reasonsOf(claims, printed),
      claims: ids,
      documents: printed,
      carriers,
    };
  }

  function reasonsOf(claims: readonly Claim[], printed: readonly string[]): Origin["reasons"] {
    if (claims.length === 1) return ["single"];
    const voices = claims.map((claim) => speakerKeyOf(claim) ?? `d ${claim.evidence.document}`);
    const speakers = new Set(claims.map(speakerKeyOf).filter((key) => key !== undefined));
    const spoken = claims.filter((claim) => speakerKeyOf(claim) !== undefined).length;
    const reasons: ("same-document" | "same-speaker" | "same-text")[] = [];
    if (printed.length < claims.length && spoken < claims.length) reasons.push("same-document");
    if (spoken > speakers.size) reasons.push("same-speaker");
    if (new Set(voices).size > 1) reasons.push("same-text");
    return reasons;
  }
}
