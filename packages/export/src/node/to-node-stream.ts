import { Readable } from "node:stream";
import type { ByteChunks, TextChunks } from "../text/text-chunks.ts";

/** The pieces as a Node stream of UTF-8. */
export function toNodeStream(chunks: TextChunks | ByteChunks): Readable {
  return Readable.from(chunks, { encoding: "utf8", objectMode: false });
}
