import type { LossReport } from "../losses.ts";

/**
 * What a writer gives: pieces of the file in order, some 64 kB each, and the loss report when it is done.
 * Nothing is computed before it is asked for, so a slow reader slows the writer down and memory stays flat.
 */
export type TextChunks = Generator<string, LossReport, undefined>;

/** Characters a writer gathers before it hands them over. */
export const chunkLength: number = 1 << 16;

/** Runs a writer to its end in memory. V8 holds at most 2²⁹ − 24 characters: stream what is larger. */
export function joinChunks(chunks: TextChunks): { text: string; report: LossReport } {
  const pieces: string[] = [];
  for (;;) {
    const step = chunks.next();
    if (step.done) return { text: pieces.join(""), report: step.value };
    pieces.push(step.value);
  }
}
