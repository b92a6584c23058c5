import { readFileSync, readdirSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { SourceDocument } from "@relata/core";

/** The .txt files of a folder; `sources.json` beside them, where it exists, says who published them and when. */
export function readFolder(folder: string): SourceDocument[] {
  if (!existsSync(folder)) {
    throw new Error(`there is no folder ${folder}: name one that holds .txt files`);
  }
  const sidecar = join(folder, "sources.json");
  const sources: (SourceDocument & { file: string })[] = existsSync(sidecar)
    ? JSON.parse(readFileSync(sidecar, "utf8"))
    : [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const { file, ...fields } = sources.find((source) => source.file === name) ?? { file: name };
      return {
        id: basename(file, ".txt"),
        ...fields,
        text: readFileSync(join(folder, name), "utf8"),
      };
    });
}
