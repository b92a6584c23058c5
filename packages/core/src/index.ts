export type {
  Block,
  BlockKind,
  CleanDocument,
  Message,
  MessageCode,
  SourceDocument,
  Span,
} from "./document/types.ts";
export type { NameSpan, Reading, Sentence, Token } from "./reading/types.ts";
export type {
  EntityType,
  Mention,
  MentionKind,
  Mentions,
  Quantity,
  TimeValue,
} from "./mentions/types.ts";
export type { CoreferenceLink } from "./coreference/types.ts";
export type {
  Argument,
  Attribution,
  Claim,
  ClaimArgument,
  ConceptArgument,
  Evidence,
  Extraction,
  Factuality,
  MentionArgument,
  Predicate,
  Qualifier,
  QualifierRole,
  QuantityArgument,
  TimeArgument,
} from "./claims/types.ts";
export { contentId } from "./knowledge/content-id.ts";
export { decode, decodeStream } from "./knowledge/decode.ts";
export { digest, encode } from "./knowledge/encode.ts";
export { ExtractionError, type RowPlace } from "./knowledge/extraction-error.ts";
export { merge, replace, retract } from "./knowledge/merge.ts";
export { resolve, type ResolveOptions } from "./knowledge/resolve.ts";
export type {
  Alias,
  Entity,
  Explanation,
  Knowledge,
  Origin,
  Quote,
  Relation,
} from "./knowledge/types.ts";
export { compare, type CompareOptions } from "./compare/compare.ts";
export type { Aspect, Comparison, Finding, OnlyIn, SideOf, Statement } from "./compare/types.ts";
export type { Centrality } from "./graph/centralities.ts";
export type { CommunityOptions } from "./graph/communities.ts";
export type { GraphFilters } from "./graph/filter-edges.ts";
export type { KnowledgeGraph } from "./graph/graphology.ts";
export { toGraph, type EdgeMode, type GraphOptions } from "./graph/to-graph.ts";
export type {
  EdgeAttributes,
  EdgeEvidence,
  GraphAttributes,
  NodeAttributes,
} from "./graph/types.ts";
export { cleanDocument } from "./document/clean-document.ts";
export { withHeadline } from "./document/with-headline.ts";
export { RelataError, type RelataErrorCode } from "./document/errors.ts";
export { cutSentences, readDocument, toSentence } from "./reading/read-document.ts";
export { readClauses } from "./clauses/read-clauses.ts";
export { toEdges, type Edge } from "./clauses/to-edges.ts";
export { toClauseTuples, type ClauseTuple } from "./clauses/to-clause-tuples.ts";
export type { Clause, ClauseGraph, ClauseLink, Complement, Subject } from "./clauses/types.ts";
export { mapRelations, type RelationMap, type RelationRule } from "./claims/map-relations.ts";
export { plover } from "./claims/schemas/plover.ts";
export { schemaOrg } from "./claims/schemas/schema-org.ts";
export { readClaims, type ClaimsRead } from "./claims/read-claims.ts";
export { findMentions, type MentionOptions } from "./mentions/find-mentions.ts";
export { findDocumentNames } from "./mentions/find-document-names.ts";
export { findNames, type Name, type NameOptions } from "./mentions/find-names.ts";
export { phraseOf } from "./mentions/phrase.ts";
export { linkMentions } from "./coreference/link-mentions.ts";
export { resolveEntities, type ResolutionOptions } from "./resolution/resolve-entities.ts";
export type { Gazetteer, GazetteerEntry } from "./lexicon/gazetteer.ts";
export { createPipeline, type Pipeline, type PipelineOptions } from "./pipeline/create-pipeline.ts";
export { streamDocuments, type Progress, type StreamOptions } from "./pipeline/stream-documents.ts";
export { textToGraph } from "./pipeline/text-to-graph.ts";
