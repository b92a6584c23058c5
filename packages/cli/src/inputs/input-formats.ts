export const inputFormats = ["text", "markdown", "html", "json", "ndjson", "relata"] as const;
export type InputFormat = (typeof inputFormats)[number];

/** What a file is, by its extension. */
export const inputExtensions: Readonly<Record<string, InputFormat>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".relata": "relata",
};
