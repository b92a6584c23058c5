import { predicateKey, predicateText } from "../knowledge/predicate-words.ts";
import type { Knowledge } from "../knowledge/types.ts";
import { claimsOf, type EdgeRow, type Edges } from "./relation-edges.ts";
import { sampleOf } from "./sample.ts";

/** Every claim of every relation its own edge, with the key `relation/claim`. */
export function claimEdges(knowledge: Knowledge, evidence: boolean): Edges {
  const edges = knowledge.relations.flatMap((relation) =>
    claimsOf(knowledge, relation).map((claim): EdgeRow => {
      const { document } = claim.evidence;
      const { family } = claim.predicate;
      return {
        id: `${relation.id}/${claim.id}`,
        source: relation.source,
        target: relation.target,
        documents: [document],
        attributes: {
          label: predicateText(claim.predicate, claim.polarity, claim.factuality),
          predicate: predicateKey(claim.predicate),
          ...(family === undefined ? {} : { family }),
          polarity: claim.polarity,
          factuality: claim.factuality,
          weight: 1,
          documents: 1,
          origins: 1,
          carriers: [knowledge.carrierOf(document)],
          speakers: [...knowledge.speakersOf(claim)],
          confidence: claim.confidence,
          ...sampleOf(knowledge, [claim], evidence),
        },
      };
    }),
  );
  return { edges, nodes: [] };
}
