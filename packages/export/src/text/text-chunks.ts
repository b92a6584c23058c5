import type { LossReport } from "../losses.ts";

/**
 * What a writer gives: pieces of the file in order, some 64 kB each, and the loss report when it is done.
 * Nothing is computed before it is asked for, so a slow reader slows the writer down and memory stays flat.
 */
export type TextChunks = Generator<string, LossReport, undefined>;

/** The same as UTF-8; every piece ends between two characters. */
export type ByteChunks = Generator<Uint8Array, LossReport, undefined>;

/** Bytes as text. */
export function* decodeChunks(chunks: ByteChunks): TextChunks {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (;;) {
    const step = chunks.next();
    if (step.done) return step.value;
    yield decoder.decode(step.value);
  }
}

/** Characters a writer gathers before it hands them over. */
export const chunkLength: number = 1 << 16;

/** The same in bytes: every piece is a call to the system, and there are more bytes than letters. */
export const byteChunkLength: number = 1 << 18;

/** Runs a writer to its end in memory. V8 holds at most 2²⁹ − 24 characters: stream what is larger. */
export function joinChunks(chunks: TextChunks): { text: string; report: LossReport } {
  const pieces: string[] = [];
  for (;;) {
    const step = chunks.next();
    if (step.done) return { text: pieces.join(""), report: step.value };
    pieces.push(step.value);
  }
}
