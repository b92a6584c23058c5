import type { Argument, Claim, Factuality } from "../claims/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import { compareCodeUnits, sortedSet } from "../knowledge/order.ts";
import { predicateKey, predicateText } from "../knowledge/predicate-words.ts";
import { factualityOrder } from "../knowledge/relations.ts";
import type { Knowledge } from "../knowledge/types.ts";
import type { EdgeRow, Edges } from "./relation-edges.ts";
import { sampleOf, speakersOf } from "./sample.ts";
import type { EdgeAttributes, NodeAttributes } from "./types.ts";

/** What an entity is in an event: `subject`, `object`, or the role of a qualifier. */
interface Part {
  readonly role: string;
  readonly entity: string;
}

/**
 * What happened as a node, with an edge from each subject and to each object, place, topic…
 *
 * Claims with equal predicate, polarity and parts are one event: an n-ary relation.
 */
export function eventEdges(knowledge: Knowledge, evidence: boolean): Edges {
  const events = new Map<string, { readonly claims: Claim[]; readonly parts: readonly Part[] }>();
  for (const claim of knowledge.claims) {
    const parts = partsOf(knowledge, claim);
    if (parts.length < 2) continue;
    const roles = sortedSet(parts.map(({ role, entity }) => `${role} ${entity}`));
    const id = contentId("event", predicateKey(claim.predicate), claim.polarity, ...roles);
    const event = events.get(id);
    if (event === undefined) events.set(id, { claims: [claim], parts });
    else event.claims.push(claim);
  }
  const nodes: { id: string; attributes: NodeAttributes }[] = [];
  const edges: EdgeRow[] = [];
  for (const [id, { claims, parts }] of [...events].sort(([a], [b]) => compareCodeUnits(a, b))) {
    const attributes = eventEdgeAttributes(knowledge, claims, evidence);
    const documents = documentsOf(claims);
    nodes.push({ id, attributes: eventAttributes(knowledge, claims) });
    for (const { role, entity } of parts) {
      const [source, target] = role === "subject" ? [entity, id] : [id, entity];
      const edge = { id: contentId(id, role, entity), source, target, documents };
      edges.push({ ...edge, attributes: { ...attributes, label: role } });
    }
  }
  return { edges: edges.sort((a, b) => compareCodeUnits(a.id, b.id)), nodes };
}

function partsOf(knowledge: Knowledge, claim: Claim): Part[] {
  const inRole = (role: string, argument: Argument): Part[] =>
    knowledge.entitiesOf(argument).map((entity) => ({ role, entity }));
  const parts = [
    ...inRole("subject", claim.subject),
    ...inRole("object", claim.object),
    ...claim.qualifiers.flatMap(({ role, argument }) => inRole(role, argument)),
  ];
  const distinct = new Map(parts.map((part) => [`${part.role} ${part.entity}`, part]));
  return [...distinct.values()];
}

function documentsOf(claims: readonly Claim[]): string[] {
  return sortedSet(claims.map(({ evidence }) => evidence.document));
}

function eventAttributes(knowledge: Knowledge, claims: readonly Claim[]): NodeAttributes {
  const { predicate, polarity } = claims[0]!;
  const documents = documentsOf(claims);
  return {
    label: predicateText(predicate, polarity, strongest(claims)),
    type: "event",
    aliases: [],
    mentions: claims.length,
    documents: documents.length,
    ...knowledge.datesOf(documents),
    salience: 0,
  };
}

function eventEdgeAttributes(
  knowledge: Knowledge,
  claims: readonly Claim[],
  evidence: boolean,
): Omit<EdgeAttributes, "label"> {
  const { predicate, polarity } = claims[0]!;
  const documents = documentsOf(claims);
  return {
    predicate: predicateKey(predicate),
    ...(predicate.family === undefined ? {} : { family: predicate.family }),
    polarity,
    factuality: strongest(claims),
    weight: claims.length,
    documents: documents.length,
    origins: documents.length,
    carriers: sortedSet(documents.map((document) => knowledge.carrierOf(document))),
    speakers: speakersOf(knowledge, claims),
    confidence: Math.max(...claims.map(({ confidence }) => confidence)),
    ...sampleOf(knowledge, claims, evidence),
  };
}

function strongest(claims: readonly Claim[]): Factuality {
  const present = new Set(claims.map(({ factuality }) => factuality));
  return factualityOrder.find((factuality) => present.has(factuality))!;
}
