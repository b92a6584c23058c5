import type { SourceDocument } from "@relata/core";
import { CommandError } from "../terminal.ts";

type Field = "id" | "text" | "title" | "publisher" | "published" | "url";

/** Names that fields usually have, the likeliest first. */
const usualNames: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "_id", "guid", "key"],
  text: ["text", "body", "content", "article", "fulltext"],
  title: ["title", "headline", "name"],
  publisher: ["publisher", "source", "outlet", "site", "siteName", "publication"],
  published: ["published", "date", "published_at", "publishedAt", "datePublished", "pubDate"],
  url: ["url", "link", "permalink"],
};

export type FieldNames = Readonly<Partial<Record<Field, string>>>;

/** Reads `text=body`; a wrong one is the caller's mistake. */
export function readFieldNames(mappings: readonly string[]): FieldNames {
  return Object.fromEntries(
    mappings.map((mapping) => {
      const [ours = "", theirs = ""] = mapping.split(/=(.*)/s);
      if (Object.hasOwn(usualNames, ours) && theirs !== "") return [ours, theirs];
      throw new CommandError(
        `--field is OURS=THEIRS, such as text=body, where OURS is one of ${Object.keys(usualNames).join(", ")}; not "${mapping}"`,
        2,
      );
    }),
  );
}

/** The fields of a document that a record names, under their usual names or the reader's own. */
export function readFields(
  record: Readonly<Record<string, unknown>>,
  names: FieldNames = {},
): Partial<SourceDocument> {
  const entries = Object.entries(usualNames).flatMap(([field, usual]) => {
    // Keys of usualNames are fields.
    const own = names[field as Field];
    const value = (own === undefined ? usual : [own])
      .map((name) => asText(own === undefined ? record[name] : follow(record, name)))
      .find((text) => text !== undefined);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(entries);
}

/** `source.name` reaches into records. */
function follow(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  return path.split(".").reduce<unknown>((value, name) => {
    // A record once it is known to be an object.
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)[name]
      : undefined;
  }, record);
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return value instanceof Date ? value.toISOString() : undefined;
}
