import type { Extraction } from "../claims/types.ts";
import { RelataError } from "../document/errors.ts";
import type { Message, SourceDocument } from "../document/types.ts";

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

/**
 * One extraction a document, in the order of the input, whoever reads them. At most `ahead` documents
 * are read at the same time, and no more are taken from the input. A document whose id came before
 * gives a message instead of claims, and so does one whose reading fails.
 */
export async function* streamDocuments(
  pipeline: string,
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  read: (document: SourceDocument, name: string) => Extraction | Promise<Extraction>,
  { signal, onProgress }: StreamOptions = {},
  ahead = 1,
): AsyncGenerator<Extraction, void, undefined> {
  const total = Array.isArray(documents) ? documents.length : undefined;
  const seen = new Set<string>();
  const queue: { readonly name: string; readonly reading: Promise<Extraction> }[] = [];
  let taken = 0;
  let done = 0;
  const attempt = async (document: SourceDocument, name: string): Promise<Extraction> => {
    try {
      return await read(document, name);
    } catch (error) {
      return emptyExtraction(pipeline, failureOf(name, error));
    }
  };
  async function* next(): AsyncGenerator<Extraction, void, undefined> {
    const { name, reading } = queue.shift()!;
    const extraction = await reading;
    signal?.throwIfAborted();
    done++;
    yield extraction;
    onProgress?.({ done, document: name, ...(total !== undefined && { total }) });
  }
  for await (const document of documents) {
    signal?.throwIfAborted();
    const name = nameOf(document, taken++);
    const reading = seen.has(name)
      ? Promise.resolve(emptyExtraction(pipeline, duplicateOf(name)))
      : attempt(document, name);
    seen.add(name);
    queue.push({ name, reading });
    if (queue.length >= ahead) yield* next();
  }
  while (queue.length > 0) yield* next();
}

/** A document that is none has no id to be called by. */
function nameOf(document: unknown, index: number): string {
  const id = (document as { id?: unknown } | null)?.id;
  return typeof id === "string" && id !== "" ? id : `#${index + 1}`;
}

/** What a document says, or, where it cannot be read, a message why. */
export function readOrReport(
  pipeline: string,
  extract: (document: SourceDocument) => Extraction,
  document: SourceDocument,
  name: string,
): Extraction {
  try {
    return extract(document);
  } catch (error) {
    return emptyExtraction(pipeline, failureOf(name, error));
  }
}

function failureOf(document: string, error: unknown): Message {
  const reason = error instanceof RelataError ? `${error.code}: ${error.message}` : String(error);
  return {
    code: "document-failed",
    severity: "error",
    document,
    text: `document "${document}" could not be read (${reason}); the others were`,
  };
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
