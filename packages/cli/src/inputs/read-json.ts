import { CommandError } from "../terminal.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

/** One record a document: an array of them, `{"documents": […]}`, or a single one. */
export function readJson(text: string, path: string): JsonRecord[] {
  const value = parseJson(text, path);
  if (Array.isArray(value))
    return value.map((entry, index) => asRecord(entry, `${path}[${index}]`));
  const record = asRecord(value, path);
  const { documents } = record;
  return Array.isArray(documents)
    ? documents.map((entry, index) => asRecord(entry, `${path}: documents[${index}]`))
    : [record];
}

/** One record a line; empty lines are skipped. */
export function readNdjson(text: string, path: string): JsonRecord[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${path}:${index + 1}`;
    return [asRecord(parseJson(line, place), place)];
  });
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(
      `${place} is not JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function asRecord(value: unknown, place: string): JsonRecord {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  const kind = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
  throw new CommandError(`${place} should be an object with a text field, not ${kind}`);
}
