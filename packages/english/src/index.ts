import { readFileSync } from "node:fs";

/** Where the weights lie: a gzipped file, as its own README describes. */
export const weightsUrl: URL = new URL("../weights.bin", import.meta.url);

/** The weights' bytes, gzipped, from the file system. */
export function readWeights(): Uint8Array {
  return readFileSync(weightsUrl);
}
