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
export type { Alias, Entity, Explanation, Knowledge, Quote, Relation } from "./knowledge/types.ts";
export { cleanDocument } from "./document/clean-document.ts";
export { RelataError, type RelataErrorCode } from "./document/errors.ts";
export { cutSentences, readDocument } from "./reading/read-document.ts";
