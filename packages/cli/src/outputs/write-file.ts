import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { CommandError, type Terminal } from "../terminal.ts";

export type Content = string | Uint8Array | Iterable<string>;
/** Pieces of files; those of one path follow each other. */
export type FolderContent = Iterable<{ readonly path: string; readonly text: string }>;

/**
 * Writes a file beside its place and moves it there when it is whole: whoever reads the path finds the old
 * file or the new one, and an interrupted run leaves neither a half nor a scrap. `-` is standard output, and
 * what is called `.gz` is packed.
 */
export async function writeFile(path: string, content: Content, terminal: Terminal): Promise<void> {
  if (path === "-") {
    for (const chunk of chunksOf(content)) await terminal.stdout.write(chunk);
    return;
  }
  const target = resolve(terminal.folder, path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, "w");
    try {
      for await (const chunk of packed(path, chunksOf(content))) {
        terminal.signal.throwIfAborted();
        if (typeof chunk === "string") await file.write(chunk);
        else await file.write(chunk);
      }
    } finally {
      await file.close();
    }
    terminal.signal.throwIfAborted();
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    if (terminal.signal.aborted) throw error;
    throw new CommandError(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

/** Writes files into a folder, each whole or not at all; what else is in the folder stays. */
export async function writeFolder(
  path: string,
  content: FolderContent,
  terminal: Terminal,
): Promise<void> {
  const target = resolve(terminal.folder, path);
  const made = new Set<string>();
  let name: string | undefined;
  let pieces: string[] = [];
  const flush = async () => {
    if (name === undefined) return;
    const file = resolve(target, name);
    if (relative(target, file).startsWith(".."))
      throw new CommandError(`${name} would leave ${path}`);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, pieces, terminal);
  };
  for (const piece of content) {
    if (piece.path !== name) {
      await flush();
      [name, pieces] = [piece.path, []];
    }
    pieces.push(piece.text);
  }
  await flush();
}

function packed(
  path: string,
  chunks: Iterable<string | Uint8Array>,
): Iterable<string | Uint8Array> | AsyncIterable<Uint8Array> {
  if (!path.toLowerCase().endsWith(".gz")) return chunks;
  // With a plain header: the same content gives the same bytes.
  return Readable.from(chunks, { objectMode: true }).pipe(createGzip());
}

function reasonOf(error: unknown): string {
  // What the file system throws; anything else has a message too.
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such folder";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "it is not allowed";
  if (code === "EISDIR") return "it is a folder";
  return code === "ENOSPC" ? "the disk is full" : message;
}

/** Pieces of at least 64 kB, since every write is a call to the system. */
function* chunksOf(content: Content): Generator<string | Uint8Array> {
  if (typeof content === "string" || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let gathered = "";
  for (const piece of content) {
    gathered += piece;
    if (gathered.length < 65_536) continue;
    yield gathered;
    gathered = "";
  }
  if (gathered !== "") yield gathered;
}
