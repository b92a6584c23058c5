export { createPipeline, type ThreadedPipeline, type ThreadOptions } from "./create-pipeline.ts";
