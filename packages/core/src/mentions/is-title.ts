import { isFirstName } from "../lexicon/first-names.ts";
import { honorifics, roles } from "../lexicon/titles.ts";
import type { Token } from "../reading/types.ts";

/** A word that announces a person and is no part of the name. */
export function isTitle(token: Token, next?: Token): boolean {
  const word = token.text.toLowerCase().replace(/\.$/, "");
  if (honorifics.has(word)) {
    return word !== "st" && (next === undefined || /^[\p{Lu}.]/u.test(next.text));
  }
  return roles.has(word) && !isFirstName(token.text);
}
