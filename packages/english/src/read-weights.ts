/** Where the weights lie: a gzipped file, in the format `@relata/parser` reads. */
export const weightsUrl: URL = new URL("../weights.bin", import.meta.url);

/**
 * The weights' bytes, gzipped, from the file system; `undefined` where there is none, as in a browser.
 *
 * @throws whatever the file system says when the file is gone.
 */
export function readWeights(): Uint8Array | undefined {
  // Asked for at run time, so that bundles for browsers hold no trace of Node.
  const host = globalThis.process as NodeJS.Process | undefined;
  return host?.getBuiltinModule?.("node:fs").readFileSync(weightsUrl);
}
