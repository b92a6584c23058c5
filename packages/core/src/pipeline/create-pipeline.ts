import { createParser, type Parser } from "@relata/parser";
import { readClaims } from "../claims/read-claims.ts";
import type { Extraction } from "../claims/types.ts";
import { linkMentions } from "../coreference/link-mentions.ts";
import { cleanDocument } from "../document/clean-document.ts";
import { RelataError } from "../document/errors.ts";
import type { Message, SourceDocument } from "../document/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { readDocument } from "../reading/read-document.ts";

export interface PipelineOptions {
  /** `keep` reads page furniture too. */
  readonly furniture?: "mark" | "keep";
  /** A parser with other weights; the shipped English one otherwise, loaded at the first document. */
  readonly parser?: Pick<Parser, "parse">;
}

export interface Progress {
  /** Documents done so far. */
  readonly done: number;
  /** Of how many, where the input has a length. */
  readonly total?: number;
  readonly document: string;
}

export interface StreamOptions {
  /** Stops between two documents: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
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
const REVISION = 1;

export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const { furniture = "mark" } = options;
  const id = contentId("relata/1", REVISION, furniture, options.parser ? "own parser" : "english");
  let parser = options.parser;

  const extract = (document: SourceDocument): Extraction => {
    const clean = cleanDocument(document, { furniture });
    parser ??= createParser();
    const reading = readDocument(clean, parser);
    const mentions = findMentions(reading);
    const links = linkMentions(reading, mentions);
    const { claims, messages } = readClaims(reading, mentions, links);
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

  async function* stream(
    documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
    { signal, onProgress }: StreamOptions = {},
  ): AsyncGenerator<Extraction, void, undefined> {
    const total = Array.isArray(documents) ? documents.length : undefined;
    const seen = new Set<string>();
    let done = 0;
    for await (const document of documents) {
      signal?.throwIfAborted();
      const name = nameOf(document, done);
      const failure = seen.has(name) ? duplicateOf(name) : attempt(() => extract(document), name);
      seen.add(name);
      done++;
      yield "format" in failure ? failure : emptyExtraction(id, failure);
      onProgress?.({ done, document: name, ...(total !== undefined && { total }) });
    }
  }

  return Object.freeze({ id, extract, stream });
}

/** A document that is none has no id to be called by. */
function nameOf(document: unknown, index: number): string {
  const id = (document as { id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? id : `#${index + 1}`;
}

function attempt(read: () => Extraction, document: string): Extraction | Message {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof RelataError ? `${error.code}: ${error.message}` : String(error);
    return {
      code: "document-failed",
      severity: "error",
      document,
      text: `document "${document}" could not be read (${reason}); the others were`,
    };
  }
}

function duplicateOf(document: string): Message {
  return {
    code: "duplicate-document",
    severity: "error",
    document,
    text: `the id "${document}" came before: only the first document with it was read; give each its own id`,
  };
}

function emptyExtraction(pipeline: string, message: Message): Extraction {
  return {
    format: "relata/1",
    pipeline,
    documents: [],
    mentions: [],
    links: [],
    claims: [],
    messages: [message],
  };
}
