import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { decode, type Extraction, type SourceDocument } from "@relata/core";
import { CommandError, type Terminal } from "../terminal.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { findFiles } from "./find-files.ts";
import { readFrontMatter } from "./front-matter.ts";
import { inputExtensions, type InputFormat } from "./input-formats.ts";
import { readFieldNames, readFields, type FieldNames } from "./read-fields.ts";
import { readHtml } from "./read-html.ts";
import { readJson, readNdjson, type JsonRecord } from "./read-json.ts";
import { readMarkdown } from "./read-markdown.ts";

export interface ReadingOptions {
  readonly inputFormat?: InputFormat;
  readonly field?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly quiet?: boolean;
  /** Files with names of one's own. */
  readonly gazetteer?: readonly string[];
  /** How many threads read. */
  readonly jobs?: number;
}

export interface Inputs {
  readonly documents: readonly SourceDocument[];
  /** What was read before and saved. */
  readonly extractions: readonly Extraction[];
}

/** Reads folders, files, patterns and `-` into documents. */
export async function readInputs(
  inputs: readonly string[],
  { inputFormat, field = [], publisher, published }: ReadingOptions,
  { folder, stdin }: Pick<Terminal, "folder" | "stdin">,
): Promise<Inputs> {
  const names = readFieldNames(field);
  const documents: SourceDocument[] = [];
  const extractions: Extraction[] = [];
  const taken = new Set<string>();
  const take = (
    text: string,
    name: string,
    format: InputFormat,
    sidecar: Partial<SourceDocument>,
  ) => {
    if (format === "relata") {
      extractions.push(readSaved(text, name));
      return;
    }
    for (const document of readText(text, name, format, names)) {
      const given = { ...document, ...sidecar };
      const short = name.slice(0, name.length - extname(name).length);
      const id = given.id ?? [short, name].find((free) => free !== "" && !taken.has(free)) ?? name;
      taken.add(id);
      documents.push({
        ...(publisher !== undefined && { publisher }),
        ...(published !== undefined && { published }),
        ...given,
        id,
      });
    }
  };

  if (inputs.includes("-")) {
    const text = decodeBytes(await readAll(stdin));
    take(text, "stdin", inputFormat ?? guessFormat(text), {});
  }
  const files = await findFiles(
    inputs.filter((input) => input !== "-"),
    folder,
  );
  const sidecars = new Map<string, ReadonlyMap<string, Partial<SourceDocument>>>();
  for (const { path, name } of files) {
    const format = inputFormat ?? inputExtensions[extname(path).toLowerCase()] ?? "text";
    const place = dirname(path);
    let sidecar = sidecars.get(place);
    if (!sidecar) sidecars.set(place, (sidecar = readSidecar(place)));
    const fields = sidecar.get(path.slice(place.length + 1)) ?? {};
    take(decodeBytes(readBytes(path)), name, format, fields);
  }
  return { documents, extractions };
}

export function readSavedFile(path: string): Extraction {
  return readSaved(decodeBytes(readBytes(path)), path);
}

function readSaved(text: string, name: string): Extraction {
  try {
    return decode(text);
  } catch (error) {
    if (!text.startsWith('{"format":"relata/')) {
      throw new CommandError(
        `${name} is no saved extraction: relata build … -o ${basename(name, extname(name))}.relata writes one`,
      );
    }
    throw new CommandError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(
      `${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function readText(
  text: string,
  name: string,
  format: Exclude<InputFormat, "relata">,
  names: FieldNames,
): (Omit<SourceDocument, "id"> & { readonly id?: string })[] {
  if (format === "json" || format === "ndjson") {
    const records = format === "json" ? readJson(text, name) : readNdjson(text, name);
    return records.map((record, index) =>
      fromRecord(record, names, records.length === 1 ? name : `${name}#${index + 1}`),
    );
  }
  if (format === "html") return [readHtml(text)];
  const { fields, body } = readFrontMatter(text);
  const { text: _own, ...facts } = readFields(fields);
  return [{ ...(format === "markdown" ? readMarkdown(body) : { text: body }), ...facts }];
}

function fromRecord(record: JsonRecord, names: FieldNames, place: string): SourceDocument {
  const fields = readFields(record, names);
  if (fields.text === undefined) {
    const keys = Object.keys(record).slice(0, 12).join(", ");
    throw new CommandError(
      `${place} has no text: its fields are ${keys || "none"}; say which one it is, such as --field text=${Object.keys(record)[0] ?? "body"}`,
    );
  }
  const { id = place, text, ...facts } = fields;
  const isHtml = /<(p|div|br)\b[^>]*>/i.test(text);
  return { ...(isHtml ? readHtml(text) : { text }), ...facts, id };
}

/** `sources.json` beside the files: `[{"file": "a.txt", "publisher": …, "published": …}]`. */
function readSidecar(folder: string): ReadonlyMap<string, Partial<SourceDocument>> {
  const path = join(folder, "sources.json");
  if (!existsSync(path)) return new Map();
  return new Map(
    readJson(decodeBytes(readBytes(path)), path).flatMap((record) => {
      const { text: _none, ...fields } = readFields(record);
      return typeof record["file"] === "string" ? [[record["file"], fields]] : [];
    }),
  );
}

function guessFormat(text: string): InputFormat {
  const start = text.trimStart();
  if (/^\{"format":\s*"relata\//.test(start)) return "relata";
  if (/^(<!doctype html|<html[\s>])/i.test(start)) return "html";
  if (start.startsWith("[{") || /^\{\s*"/.test(start)) {
    return /\}\s*\n\s*\{/.test(start) && !start.startsWith("[") ? "ndjson" : "json";
  }
  return "text";
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
