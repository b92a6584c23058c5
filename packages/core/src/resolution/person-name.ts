import { sameFirstName } from "../lexicon/first-names.ts";
import { roles } from "../lexicon/titles.ts";
import { foldLetters, transliterationSlug } from "./name-key.ts";

/** A person's name taken apart. */
export interface PersonName {
  readonly first?: string;
  readonly last: string;
  /** Spelling-independent surname, on which persons are compared. */
  readonly slug: string;
}

const PARTICLES =
  /^(?:von|van|der|den|de|da|di|du|del|della|la|le|al|el|bin|ibn|ben|abu|dos|das|ter|ten|zu|zur|af|mc|mac|st)$/i;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** "Ursula von der Leyen" → Ursula, "von der Leyen"; "Putin" → "Putin" alone. */
export function readPersonName(text: string): PersonName | undefined {
  const words = text
    .replace(/['’]s$/u, "")
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== "" && !SUFFIX.test(word));
  // "Mayor Jones" is Jones.
  while (words.length > 1 && roles.has(words[0]!.toLowerCase())) words.shift();
  if (words.length === 0) return undefined;
  let from = words.length - 1;
  while (from > 1 && PARTICLES.test(words[from - 1]!)) from--;
  const last = words.slice(from).join(" ");
  const slug = transliterationSlug(last);
  const name = { last, slug: slug === "" ? foldLetters(last).toLowerCase() : slug };
  return from === 0 ? name : { first: words[0]!, ...name };
}

/** Whether two first names can be one person's: equal by spelling, a known variant, or an initial of the other. */
export function firstNamesAgree(left: string, right: string): boolean {
  return (
    sameFirstName(left, right) ||
    foldLetters(left).toLowerCase() === foldLetters(right).toLowerCase()
  );
}
