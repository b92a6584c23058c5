/** Name without article, case, accents, punctuation and possessive mark: equal keys are one written name. */
export function nameKey(text: string): string {
  return foldLetters(text)
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/^the\s+/u, "")
    .replace(/[.'’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Latin letters without their marks: "Dvořák" → "Dvorak", "Łódź" → "Lodz". */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØłŁđĐßæÆœŒþÞðÐı]/gu, (letter) => UNMARKED[letter] ?? letter);
}

const UNMARKED: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  þ: "th",
  Þ: "Th",
  ð: "d",
  Ð: "D",
  ı: "i",
};

/**
 * What stays of a name when its letters are written in Latin in different ways: "Zelensky", "Zelenskyy" and
 * "Zelenskiy" are `zelenski`. Equal slugs propose, they do not prove.
 */
export function transliterationSlug(word: string): string {
  return foldLetters(word)
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/iy|yy|ii|ij|ey|ei|ay(?=$)|y/g, "i")
    .replace(/kh/g, "h")
    .replace(/shch|sch/g, "sh")
    .replace(/tch/g, "ch")
    .replace(/w/g, "v")
    .replace(/ts|tz/g, "z")
    .replace(/ck/g, "k")
    .replace(/ks/g, "x")
    .replace(/ph/g, "f")
    .replace(/g(?=a$)/g, "h")
    .replace(/j/g, "i")
    .replace(/ou/g, "u")
    .replace(/i+e/g, "e")
    .replace(/i+a/g, "a")
    .replace(/i+u/g, "u")
    .replace(/(.)\1+/g, "$1");
}

/** "EU" of "European Union", "UAE" of "United Arab Emirates": the initials of the capitalised words, or of all. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replaceAll(".", "");
  if (!/^[A-Z][A-Za-z]{0,2}[A-Z][A-Z]*$/.test(letters) || letters.length < 2) return false;
  const words = long.split(/[\s\u00a0-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  const all = words.map((word) => word[0]!.toUpperCase()).join("");
  return letters === capitals || letters.toUpperCase() === all;
}
