/** A sentence between quotation marks, in one line; one that brings its own gets no second pair. */
export function quoted(sentence: string): string {
  const line = sentence.replace(/\s+/gu, " ").trim();
  return /^["“]/u.test(line) ? line : `“${line}”`;
}
