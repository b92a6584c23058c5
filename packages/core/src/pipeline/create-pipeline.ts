import { createParser, weightsId, type Parser } from "@relata/parser";
import { mapRelations, type RelationMap } from "../claims/map-relations.ts";
import { readClaims } from "../claims/read-claims.ts";
import type { Extraction } from "../claims/types.ts";
import { linkMentions } from "../coreference/link-mentions.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { SourceDocument } from "../document/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import type { Gazetteer } from "../lexicon/gazetteer.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { readDocument } from "../reading/read-document.ts";
import { readOrReport, streamDocuments, type StreamOptions } from "./stream-documents.ts";

export interface PipelineOptions {
  /** `keep` reads page furniture too. */
  readonly furniture?: "mark" | "keep";
  /** Your own names, as plain JSON; they come before the built-in ones. */
  readonly gazetteers?: readonly Gazetteer[];
  /** Predicates in the words of a schema; those it does not know are kept or dropped. */
  readonly relations?: RelationMap;
  /** A parser with other weights; the shipped English one otherwise, loaded at the first document. */
  readonly parser?: Pick<Parser, "parse"> & Partial<Pick<Parser, "id">>;
}

/** Documents to extractions. Frozen, without state that shows: one may serve a whole program. */
export interface Pipeline {
  /** Hash of everything that decides what is extracted. */
  readonly id: string;
  /**
   * What a document says. Pure and synchronous.
   *
   * @throws {RelataError} when it is no document; see `cleanDocument`.
   */
  extract(document: SourceDocument): Extraction;
  /**
   * One extraction a document, in the order of the input. A document that cannot be read gives an extraction
   * with a message instead of claims: the others are not touched. So does one whose id came before.
   */
  stream(
    documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
    options?: StreamOptions,
  ): AsyncGenerator<Extraction, void, undefined>;
}

/** Raised when stages change what they extract, so that old rows are not merged with new ones. */
const REVISION = 2;

export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const { furniture = "mark", gazetteers = [], relations } = options;
  const id = contentId(
    "relata/1",
    REVISION,
    furniture,
    options.parser ? (options.parser.id ?? "own parser") : weightsId,
    ...(gazetteers.length > 0 ? [JSON.stringify(gazetteers)] : []),
    ...(relations ? [JSON.stringify(relations)] : []),
  );
  let parser = options.parser;

  const extract = (document: SourceDocument): Extraction => {
    const clean = cleanDocument(document, { furniture });
    parser ??= createParser();
    const reading = readDocument(clean, parser);
    const mentions = findMentions(reading, { gazetteers });
    const links = linkMentions(reading, mentions);
    const { claims: read, messages } = readClaims(reading, mentions, links);
    const claims = relations ? mapRelations(read, mentions.mentions, relations) : read;
    return {
      format: "relata/1",
      pipeline: id,
      documents: [document],
      mentions: mentions.mentions,
      links,
      claims,
      messages: [...reading.messages, ...messages],
    };
  };

  const stream: Pipeline["stream"] = (documents, options) =>
    streamDocuments(
      id,
      documents,
      (document, name) => readOrReport(id, extract, document, name),
      options,
    );

  return Object.freeze({ id, extract, stream });
}
