import { readFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import type { Gazetteer } from "@relata/core";
import { CommandError } from "../terminal.ts";

/** Lists of names as JSON: `{"name": …, "entries": [{"label", "type", "aliases"}]}`, or the entries alone. */
export function readGazetteers(paths: readonly string[], folder: string): Gazetteer[] {
  return paths.map((path) => {
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(resolve(folder, path), "utf8"));
    } catch (error) {
      // readFileSync and JSON.parse throw errors.
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const reason = isMissing ? "there is no such file" : (error as Error).message;
      throw new CommandError(`${path} cannot be read: ${reason}`);
    }
    const entries = Array.isArray(value) ? value : (value as Partial<Gazetteer> | null)?.entries;
    if (!Array.isArray(entries) || !entries.every(isEntry)) {
      throw new CommandError(
        `${path} is no gazetteer: it should hold entries with a label and a type, such as [{"label": "Nordhaven Lines", "type": "organization", "aliases": ["Nordhaven"]}]`,
      );
    }
    const name = basename(path, extname(path));
    return { ...(Array.isArray(value) ? {} : (value as object)), name, entries };
  });
}

function isEntry(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    "label" in value &&
    typeof value.label === "string" &&
    "type" in value &&
    typeof value.type === "string"
  );
}
