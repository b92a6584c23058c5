import { RelataError } from "../document/errors.ts";
import type { Entity, Knowledge } from "../knowledge/types.ts";
import { assignCentralities, type Centrality } from "./centralities.ts";
import { claimEdges } from "./claim-edges.ts";
import { assignCommunities, type CommunityOptions } from "./communities.ts";
import { drawnRelations } from "./drawn-relations.ts";
import { eventEdges } from "./event-edges.ts";
import { filterEdges, type GraphFilters } from "./filter-edges.ts";
import { createGraph, type KnowledgeGraph } from "./graphology.ts";
import { pairEdges } from "./pair-edges.ts";
import { relationEdges } from "./relation-edges.ts";
import { weighEntities, type Weight } from "./salience.ts";
import type { NodeAttributes } from "./types.ts";

export type EdgeMode = "relation" | "claim" | "event" | "pair";

export interface GraphOptions extends GraphFilters {
  /**
   * What an edge stands for. `relation`: all claims of one subject, predicate, object and polarity.
   * `claim`: one claim. `event`: what happened is a node, its edges are the roles of those who took
   * part. `pair`: all relations of two entities.
   */
  readonly edges?: EdgeMode;
  /** Gives every edge all its sentences, with offsets. */
  readonly evidence?: boolean;
  /** Draws also what is told elsewhere in the graph, see `drawnRelations`, and what is likelier wrong than right. */
  readonly statements?: boolean;
  readonly title?: string;
  /** Keeps entities without edges. */
  readonly isolated?: boolean;
  /** Gives every node a `community`. */
  readonly communities?: boolean | CommunityOptions;
  /** Measures to give every node, under their names. */
  readonly centralities?: readonly Centrality[];
}

const edgeModes = {
  relation: relationEdges,
  claim: claimEdges,
  event: eventEdges,
  pair: pairEdges,
} as const;

/**
 * A graphology graph of the knowledge. Keys of nodes and edges are the ids of entities and relations
 * and come in code unit order, so equal knowledge gives equal graphs.
 *
 * Throws a `RelataError`: `options-invalid`, or `entity-unknown` for the entity of an `ego` filter.
 */
export function toGraph(knowledge: Knowledge, options: GraphOptions = {}): KnowledgeGraph {
  const {
    edges: mode = "relation",
    evidence = false,
    statements = false,
    title,
    isolated = false,
  } = options;
  if (!Object.hasOwn(edgeModes, mode)) {
    const modes = Object.keys(edgeModes).join(", ");
    throw new RelataError("options-invalid", `edges must be one of ${modes}, not ${String(mode)}`);
  }
  const weights = weighEntities(knowledge);
  const view = statements ? knowledge : { ...knowledge, relations: drawnRelations(knowledge) };
  const { edges, nodes } = edgeModes[mode](view, evidence);
  const { minConfidence = statements ? 0 : LIKELIER_RIGHT } = options;
  const kept = filterEdges(knowledge, edges, weights, { ...options, minConfidence });
  const ends = new Set(kept.flatMap(({ source, target }) => [source, target]));

  const graph = createGraph();
  graph.replaceAttributes({
    ...(title === undefined ? {} : { title }),
    sources: knowledge.documents.map(({ id, title, publisher, published }) => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
    })),
  });
  for (const entity of knowledge.entities) {
    if (!isolated && !ends.has(entity.id)) continue;
    graph.addNode(entity.id, entityAttributes(knowledge, entity, weights));
  }
  for (const { id, attributes } of nodes) if (ends.has(id)) graph.addNode(id, attributes);
  for (const { id, source, target, attributes } of kept) {
    graph.addDirectedEdgeWithKey(id, source, target, attributes);
  }
  const { communities = false, centralities = [] } = options;
  if (communities !== false) assignCommunities(graph, communities === true ? {} : communities);
  assignCentralities(graph, centralities);
  return graph;
}

/** What is likelier wrong than right is not drawn. */
const LIKELIER_RIGHT = 0.5;

function entityAttributes(
  knowledge: Knowledge,
  entity: Entity,
  weights: ReadonlyMap<string, Weight>,
): NodeAttributes {
  const weight = weights.get(entity.id);
  return {
    label: entity.label,
    type: entity.type,
    aliases: entity.aliases.map(({ text }) => text).filter((text) => text !== entity.label),
    mentions: weight?.mentions ?? 0,
    documents: entity.documents.length,
    ...knowledge.datesOf(entity.documents),
    salience: weight?.salience ?? 0,
  };
}
