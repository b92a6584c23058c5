import { ExportError } from "../errors.ts";
import type { LossReport } from "../losses.ts";
import type { TextChunks } from "./text-chunks.ts";

/** The part of a Node stream that we use, so that the browser needs no Node types. */
export interface NodeSink {
  write(chunk: string, callback: (error?: Error | null) => void): boolean;
  end(callback: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  /** 1 and 2 are the terminal's, which nobody may close. */
  readonly fd?: unknown;
}

/** The part of a Web stream that we use. */
export interface WebSink {
  getWriter(): {
    readonly ready: Promise<unknown>;
    write(chunk: string): Promise<unknown>;
    close(): Promise<unknown>;
    abort(reason: unknown): Promise<unknown>;
  };
}

/** Where text goes: a Node stream, a Web stream of strings, or a function called with each piece. */
export type TextSink = NodeSink | WebSink | ((chunk: string) => unknown);

export interface DeliveryOptions {
  /** Stops between two pieces; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each piece with the number of characters written so far. */
  readonly onProgress?: (characters: number) => void;
}

/**
 * Writes all pieces to a sink at the sink's own pace, closes it, and gives the loss report.
 * Throws an `ExportError` "sink-failed" when the sink fails.
 */
export async function writeChunks(
  chunks: TextChunks,
  sink: TextSink,
  { signal, onProgress }: DeliveryOptions = {},
): Promise<LossReport> {
  const target = openSink(sink);
  let written = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = chunks.next();
      if (step.done) {
        await reporting(target.close());
        return step.value;
      }
      await reporting(target.write(step.value));
      written += step.value.length;
      onProgress?.(written);
    }
  } catch (error) {
    await target.abort(error);
    throw error;
  } finally {
    target.release();
  }
}

interface Target {
  write(chunk: string): Promise<unknown>;
  close(): Promise<unknown>;
  abort(reason: unknown): Promise<unknown>;
  release(): void;
}

async function reporting(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExportError("sink-failed", `writing failed: ${reason}`, { cause });
  }
}

function openSink(sink: TextSink): Target {
  const nothing = async () => undefined;
  if (typeof sink === "function") {
    return { write: async (chunk) => sink(chunk), close: nothing, abort: nothing, release() {} };
  }
  if ("getWriter" in sink) {
    const writer = sink.getWriter();
    return {
      write: async (chunk) => {
        await writer.ready;
        // The promise of a write is awaited by `close`; a failure shows in `ready` as well.
        writer.write(chunk).catch(() => undefined);
      },
      close: () => writer.close(),
      abort: (reason) => writer.abort(reason).catch(() => undefined),
      release() {},
    };
  }
  return openNodeSink(sink);
}

function openNodeSink(sink: NodeSink): Target {
  let fail: (error: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch(() => undefined);
  sink.on("error", fail);
  return {
    write: (chunk) =>
      Promise.race([
        failure,
        new Promise<void>((resolve, reject) => {
          sink.write(chunk, (error) => (error ? reject(error) : resolve()));
        }),
      ]),
    close: () =>
      sink.fd === 1 || sink.fd === 2
        ? Promise.resolve()
        : Promise.race([failure, new Promise<void>((resolve) => void sink.end(resolve))]),
    abort: async () => undefined,
    // The listener stays for one turn: a failing stream may report the same error once more.
    release: () => void setTimeout(() => sink.off("error", fail), 0),
  };
}
