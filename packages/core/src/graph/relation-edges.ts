import type { Claim } from "../claims/types.ts";
import { predicateKey, predicateText } from "../knowledge/predicate-words.ts";
import type { Knowledge, Relation } from "../knowledge/types.ts";
import { sampleOf } from "./sample.ts";
import type { EdgeAttributes, NodeAttributes } from "./types.ts";

export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  /** Ids of the documents that say it. */
  readonly documents: readonly string[];
}

/** Edges, and the nodes among their ends that are no entities. */
export interface Edges {
  readonly edges: readonly EdgeRow[];
  readonly nodes: readonly { readonly id: string; readonly attributes: NodeAttributes }[];
}

/** One edge for each relation. */
export function relationEdges(knowledge: Knowledge, evidence: boolean): Edges {
  const edges = knowledge.relations.map((relation) => relationEdge(knowledge, relation, evidence));
  return { edges, nodes: [] };
}

export function relationEdge(knowledge: Knowledge, relation: Relation, evidence: boolean): EdgeRow {
  const { id, source, target, predicate, documents } = relation;
  const claims = claimsOf(knowledge, relation);
  return {
    id,
    source,
    target,
    documents,
    attributes: {
      label: predicateText(predicate, relation.polarity, relation.factuality),
      predicate: predicateKey(predicate),
      ...(predicate.family === undefined ? {} : { family: predicate.family }),
      polarity: relation.polarity,
      factuality: relation.factuality,
      weight: claims.length,
      documents: documents.length,
      origins: relation.origins.length,
      carriers: [...relation.carriers],
      speakers: [...relation.speakers],
      confidence: relation.confidence,
      ...sampleOf(knowledge, claims, evidence),
    },
  };
}

/** A relation's claims are of the same knowledge. */
export function claimsOf(knowledge: Knowledge, relation: Relation): Claim[] {
  return relation.claims.map((id) => knowledge.claim(id)!);
}
