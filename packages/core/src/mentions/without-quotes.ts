/**
 * Words without their quotation marks: “ball” → ball, a “so-called” ball → a so-called ball. An apostrophe stays:
 * "the workers' rights".
 */
export function withoutQuotes(words: string): string {
  if (!/["“”„«»'‘’]/.test(words)) return words.trim();
  const plain = words.replace(/["“”„«»]/gu, "");
  const unquoted = OPENED.test(plain)
    ? plain.replace(OPENED, "$1").replace(/(?<=[\p{L}\p{N}.,!?])['’](?=\s|$)/gu, "")
    : plain.replace(/\s['‘’]$/u, "");
  return unquoted.trim();
}

/** A single mark that opens a quotation, and not the "'s" of words with spaces between them. */
const OPENED = /(^|\s)['‘](?=\p{L}(?!\s|$))/u;
