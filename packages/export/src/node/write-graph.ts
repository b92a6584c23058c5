import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ExportError } from "../errors.ts";
import { findFormat, type Format, formats } from "../formats.ts";
import type { AnyGraph } from "../graph/graph-source.ts";
import type { LossReport } from "../losses.ts";
import type { FilePieces } from "../text/file-pieces.ts";
import type { ByteChunks, TextChunks } from "../text/text-chunks.ts";
import type { DeliveryOptions } from "../text/write-chunks.ts";

export interface WriteGraphOptions extends DeliveryOptions {
  /** A format's name; by default the path's ending decides. */
  readonly format?: string;
  /** Whether to compress; by default where the path ends in `.gz`. */
  readonly gzip?: boolean;
  /** Handed to the format's writer. */
  readonly options?: object;
  readonly formats?: readonly Format[];
}

/**
 * Writes a graph to a file, or to a folder for formats of several files, and gives the loss report.
 * A file has its name only when it is whole: until then it is called `.NAME.partial`, and a failure leaves none.
 * Throws an `ExportError` "sink-failed", or the signal's reason.
 */
export async function writeGraph(
  graph: AnyGraph,
  path: string,
  {
    format: name,
    gzip = path.endsWith(".gz"),
    options = {},
    formats: among = formats,
    ...delivery
  }: WriteGraphOptions = {},
): Promise<LossReport> {
  const format = findFormat(name ?? path, among);
  if ("write" in format) {
    const chunks = (format.encode ?? format.write)(graph, options);
    return writeFile(chunks, path, gzip, delivery);
  }
  return writeFolder(format.writeFolder(graph, options), path, delivery);
}

async function writeFile(
  chunks: TextChunks | ByteChunks,
  path: string,
  gzip: boolean,
  { signal, onProgress }: DeliveryOptions,
): Promise<LossReport> {
  const partial = join(dirname(path), `.${basename(path)}.partial`);
  let report: LossReport | undefined;
  let written = 0;
  async function* pieces(): AsyncGenerator<string | Uint8Array> {
    for (;;) {
      const step = chunks.next();
      if (step.done) {
        report = step.value;
        return;
      }
      yield step.value;
      written += step.value.length;
      onProgress?.(written);
    }
  }
  const cancel = signal === undefined ? {} : { signal };
  try {
    signal?.throwIfAborted();
    const file = createWriteStream(partial, { encoding: "utf8" });
    if (gzip) await pipeline(pieces, createGzip(), file, cancel);
    else await pipeline(pieces, file, cancel);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    throw failure(path, cause);
  }
  return report!;
}

async function writeFolder(
  pieces: FilePieces,
  folder: string,
  { signal, onProgress }: DeliveryOptions,
): Promise<LossReport> {
  let written = 0;
  let current:
    { readonly path: string; readonly file: Awaited<ReturnType<typeof open>> } | undefined;
  const partialOf = (path: string) => join(folder, `.${path}.partial`);
  const finish = async () => {
    if (current === undefined) return;
    const { path, file } = current;
    current = undefined;
    await file.close();
    await rename(partialOf(path), join(folder, path));
  };
  try {
    await mkdir(folder, { recursive: true });
    for (;;) {
      signal?.throwIfAborted();
      const step = pieces.next();
      if (step.done) {
        await finish();
        return step.value;
      }
      const { path, text } = step.value;
      if (current?.path !== path) {
        await finish();
        current = { path, file: await open(partialOf(path), "w") };
      }
      await current.file.write(text);
      written += text.length;
      onProgress?.(written);
    }
  } catch (cause) {
    if (current !== undefined) {
      await current.file.close().catch(() => undefined);
      await rm(partialOf(current.path), { force: true }).catch(() => undefined);
    }
    signal?.throwIfAborted();
    throw failure(folder, cause);
  }
}

function failure(path: string, cause: unknown): unknown {
  // A system error says which call failed; an error of a writer says so itself.
  if (typeof cause !== "object" || cause === null || !("syscall" in cause)) return cause;
  const reason = "message" in cause ? String(cause.message) : "unknown";
  return new ExportError("sink-failed", `${path} could not be written: ${reason}`, { cause });
}
