import { ExportError } from "../errors.ts";
import type { LossReport } from "../losses.ts";
import type { ByteChunks, TextChunks } from "./text-chunks.ts";

/** The part of a Node stream that we use, so that the browser needs no Node types. */
export interface NodeSink {
  write(chunk: string | Uint8Array, callback: (error?: Error | null) => void): boolean;
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
  /** Called after each piece with the number of characters (of bytes, where it is bytes) written so far. */
  readonly onProgress?: (characters: number) => void;
}

/**
 * Writes all pieces to a sink at the sink's own pace, closes it, and gives the loss report.
 * Throws an `ExportError` "sink-failed" when the sink fails.
 */
export function writeChunks(
  chunks: TextChunks,
  sink: TextSink,
  options: DeliveryOptions = {},
): Promise<LossReport> {
  return deliver(chunks, openSink(sink), options);
}

/** The same for pieces in UTF-8, which only a Node stream takes. */
export function writeBytes(
  chunks: ByteChunks,
  sink: NodeSink,
  options: DeliveryOptions = {},
): Promise<LossReport> {
  return deliver(chunks, openNodeSink(sink), options);
}

export function isNodeSink(sink: TextSink): sink is NodeSink {
  return typeof sink !== "function" && !("getWriter" in sink);
}

async function deliver<Piece extends string | Uint8Array>(
  chunks: Generator<Piece, LossReport, undefined>,
  target: Target<Piece>,
  { signal, onProgress }: DeliveryOptions,
): Promise<LossReport> {
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

interface Target<Piece> {
  write(chunk: Piece): Promise<unknown>;
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

function openSink(sink: TextSink): Target<string> {
  const nothing = async () => undefined;
  if (typeof sink === "function") {
    return { write: async (chunk) => sink(chunk), close: nothing, abort: nothing, release() {} };
  }
  if (!isNodeSink(sink)) {
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

function openNodeSink(sink: NodeSink): Target<string | Uint8Array> {
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
