import type { Claim } from "../claims/types.ts";
import type { Knowledge, Relation } from "../knowledge/types.ts";
import { claimsOf } from "./relation-edges.ts";

/**
 * The relations that say something between two things. Left out are speech whose content has edges of its own,
 * under the speaker's name ("Peskov said → the call lasted 2.5 hours"), and verbs with nothing but themselves
 * for an object ("the call ended").
 */
export function drawnRelations(knowledge: Knowledge): Relation[] {
  return knowledge.relations.filter((relation) =>
    claimsOf(knowledge, relation).some(
      (claim) => !isToldElsewhere(knowledge, claim) && !isLoneVerb(claim),
    ),
  );
}

/** The inner claim names this very word as its attribution, and is no demand or plan that the outer one makes. */
function isToldElsewhere(knowledge: Knowledge, { object, evidence }: Claim): boolean {
  if (object.kind !== "claim") return false;
  const inner = knowledge.claim(object.claim);
  const [start, end] = evidence.trigger;
  return (
    inner?.factuality === "asserted" &&
    inner.attribution.some(({ cueSpan }) => cueSpan[0] < end && cueSpan[1] > start)
  );
}

function isLoneVerb({ object, evidence }: Claim): boolean {
  const [start, end] = evidence.trigger;
  return object.kind === "concept" && object.span[0] >= start && object.span[1] <= end;
}
