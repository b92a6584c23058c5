import type { LossReport } from "../losses.ts";
import type { TextChunks } from "./text-chunks.ts";

/** The pieces as a Web stream; the report comes to `onReport` when the last piece is taken. */
export function toWebStream(
  chunks: TextChunks,
  onReport?: (report: LossReport) => void,
): ReadableStream<string> {
  return new ReadableStream<string>({
    pull(controller) {
      const step = chunks.next();
      if (!step.done) return controller.enqueue(step.value);
      controller.close();
      onReport?.(step.value);
    },
    cancel() {
      chunks.return?.(undefined as never);
    },
  });
}
