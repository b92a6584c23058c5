import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Extraction } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";
import { RelataError } from "../document/errors.ts";
import {
  createPipeline as createPlainPipeline,
  type Pipeline,
  type PipelineOptions,
} from "../pipeline/create-pipeline.ts";
import { streamDocuments, type StreamOptions } from "../pipeline/stream-documents.ts";

export interface ThreadOptions extends StreamOptions {
  /** How many worker threads read documents; 1 reads in this thread (default: one a core). */
  readonly concurrency?: number;
}

/** A pipeline whose stream reads in worker threads. Everything else is the plain pipeline's. */
export interface ThreadedPipeline extends Omit<Pipeline, "stream"> {
  /**
   * The same extractions in the same order as in one thread, sooner. Threads start with the stream
   * and end with it, and each loads the weights: worth it from a few dozen documents.
   *
   * @throws {RelataError} `options-invalid`
   */
  stream(
    documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
    options?: ThreadOptions,
  ): AsyncGenerator<Extraction, void, undefined>;
}

/** Documents that wait for each thread, so that it never waits for one. */
const waiting = 4;

/** `createPipeline` of `@relata/core` with worker threads. A parser of one's own cannot go to a thread. */
export function createPipeline(options: Omit<PipelineOptions, "parser"> = {}): ThreadedPipeline {
  const plain = createPlainPipeline(options);
  async function* stream(
    documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
    { concurrency = availableParallelism(), ...streamOptions }: ThreadOptions = {},
  ): AsyncGenerator<Extraction, void, undefined> {
    if (!Number.isInteger(concurrency) || concurrency < 1) {
      throw new RelataError(
        "options-invalid",
        `concurrency must be a whole number above 0, not ${concurrency}`,
      );
    }
    if (concurrency === 1) {
      yield* plain.stream(documents, streamOptions);
      return;
    }
    const pool = new Piscina({
      filename: new URL("./worker.js", import.meta.url).href,
      minThreads: concurrency,
      maxThreads: concurrency,
      concurrentTasksPerWorker: waiting,
      recordTiming: false,
      workerData: options,
    });
    try {
      const read = (document: SourceDocument, name: string): Promise<Extraction> =>
        pool.run({ document, name });
      yield* streamDocuments(plain.id, documents, read, streamOptions, concurrency * waiting);
    } finally {
      await pool.destroy();
    }
  }
  return Object.freeze({ ...plain, stream });
}
