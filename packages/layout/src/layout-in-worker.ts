import type { AbstractGraph } from "graphology-types";
import { startWorker } from "./engine/worker-port.ts";
import type { ArrangeAnswer, ArrangeRequest } from "./engine/worker.ts";
import { LayoutError } from "./layout-error.ts";
import { settingsFrom, type LayoutOptions, type LayoutResult } from "./layout-options.ts";
import { refuseWhenAborted, resultOf, writePositions } from "./layout.ts";
import { readNetwork } from "./read-network.ts";

export interface WorkerLayoutOptions extends LayoutOptions {
  /** Where the worker's script is, if a bundler moved it. */
  readonly workerUrl?: URL;
}

/**
 * Does what `layout` does, to the same bytes, in a thread of its own: `worker_threads` in Node, a Web Worker in a
 * browser. An abort ends the thread at once. Rejects with a LayoutError.
 */
export async function layoutInWorker(
  graph: AbstractGraph,
  { workerUrl, ...options }: WorkerLayoutOptions = {},
): Promise<LayoutResult> {
  const { reading, ...settings } = settingsFrom(options);
  const read = readNetwork(graph, reading);
  const { signal, onProgress } = options;
  refuseWhenAborted(signal);
  const worker = startWorker(workerUrl ?? new URL("./engine/worker.js", import.meta.url));
  let leave = (): void => {};
  try {
    return await new Promise<LayoutResult>((resolve, reject) => {
      const abort = (): void => reject(new LayoutError("aborted", "the layout was aborted"));
      signal?.addEventListener("abort", abort, { once: true });
      leave = () => signal?.removeEventListener("abort", abort);
      const fail = (reason: string): void =>
        reject(new LayoutError("worker-failed", `the layout worker gave no picture: ${reason}`));
      worker.fail(fail);
      worker.receive((message) => {
        // Only our own worker speaks here.
        const answer = message as ArrangeAnswer;
        if (answer.kind === "failure") {
          fail(answer.reason);
        } else if (answer.kind === "progress") {
          try {
            onProgress?.(answer.progress);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        } else {
          writePositions(graph, read, answer.arrangement);
          resolve(resultOf(answer.arrangement));
        }
      });
      const request: ArrangeRequest = {
        network: read.network,
        settings: { ...settings, ...(read.communities ? { communities: read.communities } : {}) },
        wantsProgress: onProgress !== undefined,
      };
      worker.post(request);
    });
  } finally {
    leave();
    worker.stop();
  }
}
