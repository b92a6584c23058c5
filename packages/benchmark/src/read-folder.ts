import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { SourceDocument } from "@relata/core";
import { DoorError } from "./doors.ts";

/**
 * The .txt files of a folder, in the order of their names. Beside them `sources.json` may say more:
 * `[{ file, id, title, publisher, published }]`.
 *
 * @throws {DoorError} when the folder is missing or holds no text.
 */
export function readFolder(folder: string | undefined): SourceDocument[] {
  if (folder === undefined) throw new DoorError("which folder of .txt files?");
  if (!existsSync(folder)) throw new DoorError(`there is no folder ${folder}`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  if (files.length === 0) throw new DoorError(`${folder} holds no .txt file`);
  const sidecar = join(folder, "sources.json");
  // The file is ours to describe: `file` names the text, the rest are fields of a document.
  const sources = existsSync(sidecar)
    ? (JSON.parse(readFileSync(sidecar, "utf8")) as (SourceDocument & { file: string })[])
    : [];
  return files.map((name) => {
    const { file, ...fields } = sources.find((source) => source.file === name) ?? { file: name };
    return {
      id: basename(file, ".txt"),
      ...fields,
      text: readFileSync(join(folder, name), "utf8"),
    };
  });
}

/** @throws {DoorError} when the file is missing. */
export function readFile(file: string | undefined, what: string): string {
  if (file === undefined) throw new DoorError(`which ${what}?`);
  if (!existsSync(file)) throw new DoorError(`there is no file ${file}`);
  return readFileSync(file, "utf8");
}
