import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError, type Terminal } from "../terminal.ts";

export type Content = string | Uint8Array | Iterable<string>;

/**
 * Writes a file beside its place and moves it there when it is whole: whoever reads the path finds the old
 * file or the new one, and an interrupted run leaves neither a half nor a scrap. `-` is standard output.
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
      for (const chunk of chunksOf(content)) {
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
