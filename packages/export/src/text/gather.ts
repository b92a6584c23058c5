import { chunkLength } from "./text-chunks.ts";

/** Joins many small pieces into few of some 64 kB. */
export function* gather(pieces: Iterable<string>): Generator<string, void, undefined> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}
