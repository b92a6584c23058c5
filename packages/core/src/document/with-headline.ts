import type { SourceDocument } from "./types.ts";

/**
 * The document with its title as the first line of its text, so that the headline is read too. Spans point into
 * `text`, so a title that stands apart has none to point to and is not read. A text that begins with its title
 * stays as it is.
 *
 * @example
 * pipeline.extract(withHeadline({ id: "a", title: "Norway sells ships", text: "The sale ended on Friday." }))
 */
export function withHeadline(document: SourceDocument): SourceDocument {
  const title = document.title?.trim() ?? "";
  const first = document.text.trimStart().split("\n", 1)[0]!;
  return title === "" || toWords(first) === toWords(title)
    ? document
    : { ...document, text: `${title}\n\n${document.text}` };
}

function toWords(line: string): string {
  return line.trim().toLowerCase().replace(/\s+/g, " ");
}
