import { workerData } from "piscina";
import type { Extraction } from "../claims/types.ts";
import type { SourceDocument } from "../document/types.ts";
import { createPipeline, type PipelineOptions } from "../pipeline/create-pipeline.ts";
import { readOrReport } from "../pipeline/stream-documents.ts";

// What `createPipeline` of this folder gave to the pool.
const pipeline = createPipeline(workerData as PipelineOptions);

/** Reads one document in a worker thread. */
export default function read({
  document,
  name,
}: {
  readonly document: SourceDocument;
  readonly name: string;
}): Extraction {
  return readOrReport(pipeline.id, pipeline.extract, document, name);
}
