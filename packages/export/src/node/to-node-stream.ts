import { Readable } from "node:stream";
import type { TextChunks } from "../text/text-chunks.ts";

/** The pieces as a Node stream of UTF-8 text. */
export function toNodeStream(chunks: TextChunks): Readable {
  return Readable.from(chunks, { encoding: "utf8", objectMode: false });
}
