import { statSync } from "node:fs";
import { basename, extname, relative, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { CommandError } from "../terminal.ts";
import { inputExtensions } from "./input-formats.ts";

export interface FoundFile {
  readonly path: string;
  /** Its path as the documents' ids know it: relative to the folder it was found through. */
  readonly name: string;
}

/** In folders these describe the documents; named one by one they are read. */
const aboutDocuments =
  /^(readme|license|licence|changelog|contributing)\b|^sources\.json$|^package(-lock)?\.json$/i;

/** Files of folders (all the way down), patterns and names, in the order of their paths, each once. */
export async function findFiles(inputs: readonly string[], folder: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const input of inputs) {
    for (const file of await filesOf(input, folder)) {
      if (!found.has(file.path)) found.set(file.path, file);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function filesOf(input: string, folder: string): Promise<FoundFile[]> {
  const path = resolve(folder, input);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return [{ path, name: basename(path) }];
  if (stats?.isDirectory()) {
    const names = await glob("**/*", { cwd: path, dot: false });
    const files = names
      .filter((name) => {
        const isKnown = Object.hasOwn(inputExtensions, extname(name).toLowerCase());
        return isKnown && !aboutDocuments.test(basename(name));
      })
      .map((name) => ({ path: resolve(path, name), name: name.replaceAll("\\", "/") }));
    if (files.length > 0) return files;
    throw new CommandError(
      `${input} holds no documents (${Object.keys(inputExtensions).join(", ")})`,
    );
  }
  if (isDynamicPattern(input)) {
    const names = await glob(input, { cwd: folder, absolute: true });
    if (names.length > 0) {
      return names.map((name) => ({
        path: resolve(name),
        name: relative(folder, name).replaceAll("\\", "/"),
      }));
    }
    throw new CommandError(`the pattern ${input} matches no file`);
  }
  throw new CommandError(`there is no file or folder ${input}`);
}
