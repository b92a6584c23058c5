import { resolve as resolvePath } from "node:path";
import { encode, merge, replace, retract, type Extraction } from "@relata/core";
import { extract } from "../inputs/extract.ts";
import { readSavedFile, type ReadingOptions } from "../inputs/read-inputs.ts";
import { writeFile } from "../outputs/write-file.ts";
import { CommandError, count, type Terminal } from "../terminal.ts";

interface ChangeOptions extends ReadingOptions {
  readonly output?: string;
}

export async function addDocuments(
  saved: string,
  inputs: readonly string[],
  options: ChangeOptions,
  terminal: Terminal,
): Promise<number> {
  const earlier = readSavedFile(resolvePath(terminal.folder, saved));
  const { extraction, failed } = await extract(inputs, options, terminal);
  const known = new Map(earlier.documents.map((document) => [document.id, document.text]));
  const other = extraction.documents.find(
    ({ id, text }) => known.has(id) && known.get(id) !== text,
  );
  if (other) {
    throw new CommandError(
      `${saved} already has another document "${other.id}": use relata replace to read it again`,
    );
  }
  await save(merge(earlier, extraction), saved, options, terminal);
  return failed > 0 ? 3 : 0;
}

export async function replaceDocuments(
  saved: string,
  inputs: readonly string[],
  options: ChangeOptions,
  terminal: Terminal,
): Promise<number> {
  const earlier = readSavedFile(resolvePath(terminal.folder, saved));
  const { extraction, failed } = await extract(inputs, options, terminal);
  await save(replace(earlier, extraction), saved, options, terminal);
  return failed > 0 ? 3 : 0;
}

export async function removeDocuments(
  saved: string,
  ids: readonly string[],
  options: ChangeOptions,
  terminal: Terminal,
): Promise<number> {
  const earlier = readSavedFile(resolvePath(terminal.folder, saved));
  const unknown = ids.find((id) => !earlier.documents.some((document) => document.id === id));
  if (unknown !== undefined) {
    const known = earlier.documents.map(({ id }) => id);
    const shown = `${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}`;
    throw new CommandError(`${saved} has no document "${unknown}"; it has ${shown || "none"}`);
  }
  await save(retract(earlier, ...ids), saved, options, terminal);
  return 0;
}

export async function mergeSaved(
  saved: readonly string[],
  options: { readonly output: string },
  terminal: Terminal,
): Promise<number> {
  const parts = saved.map((path) => readSavedFile(resolvePath(terminal.folder, path)));
  await save(merge(...parts), options.output, {}, terminal);
  return 0;
}

async function save(
  extraction: Extraction,
  saved: string,
  { output = saved, quiet }: ChangeOptions,
  terminal: Terminal,
): Promise<void> {
  await writeFile(output, encode(extraction), terminal);
  if (quiet === true || output === "-") return;
  const { documents, claims } = extraction;
  await terminal.stderr.write(
    `${output}: ${count(documents.length, "document")}, ${count(claims.length, "claim")}\n`,
  );
}
