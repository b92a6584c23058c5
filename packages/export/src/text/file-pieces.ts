import type { LossReport } from "../losses.ts";

/** A piece of one of several files; pieces of one path follow each other and belong together. */
export interface FilePiece {
  /** Relative, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What a writer of several files gives. */
export type FilePieces = Generator<FilePiece, LossReport, undefined>;

/** Runs a writer of several files to its end in memory. */
export function joinFiles(pieces: FilePieces): { files: Map<string, string>; report: LossReport } {
  const files = new Map<string, string>();
  for (;;) {
    const step = pieces.next();
    if (step.done) return { files, report: step.value };
    const { path, text } = step.value;
    files.set(path, (files.get(path) ?? "") + text);
  }
}
