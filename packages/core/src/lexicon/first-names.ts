import { familyNames } from "./gazetteers/family-names.ts";
import { femaleFirstNames, maleFirstNames, sharedFirstNames } from "./gazetteers/first-names.ts";
import {
  eitherGivenNames,
  feminineGivenNames,
  masculineGivenNames,
} from "./gazetteers/given-names.ts";
import { shortNameRows, transliteratedRows } from "./gazetteers/transliterated-names.ts";

export type NameGender = "masculine" | "feminine" | "unknown";

/** Whether a word is listed as a first name. */
export function isFirstName(word: string): boolean {
  return (genders ??= readGenders()).has(word);
}

/** The gender that a first name tells: "Yukiko" feminine, "Robin" and words that are no first names unknown. */
export function genderOfFirstName(word: string): NameGender {
  const [first] = word.split("-");
  return (
    (genders ??= readGenders()).get(word) ??
    (counted ??= readCounted()).get(word) ??
    (first === undefined || first === word ? "unknown" : genderOfFirstName(first))
  );
}

/** Whether births were counted under a first name: lists made by hand have many a "Moore" and "Bogart". */
export function isCountedFirstName(word: string): boolean {
  return (counted ??= readCounted()).has(word) || (told ??= readTransliterated()).has(word);
}

/** Whether a first name that stands alone may as well be the name of a family: "Allen", not "Kevin". */
export function isFamilyName(word: string): boolean {
  return (families ??= new Set(familyNames.split("|"))).has(word);
}

/** Two first names one person may bear: "Alexei" and "Aleksey", "William" and "Bill", "V." and "Vladimir". */
export function sameFirstName(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [left.replace(/\.$/, ""), right.replace(/\.$/, "")];
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = (variants ??= readVariants());
  const leftGroups = groups.get(a);
  const rightGroups = groups.get(b);
  if (leftGroups === undefined || rightGroups === undefined) return false;
  return leftGroups.some((group) => rightGroups.includes(group));
}

let families: Set<string> | undefined;
let genders: Map<string, NameGender> | undefined;
let counted: Map<string, NameGender> | undefined;
let told: Map<string, NameGender> | undefined;
let variants: Map<string, readonly number[]> | undefined;

function readGenders(): Map<string, NameGender> {
  const known = new Map<string, NameGender>();
  const births = (counted ??= readCounted());
  for (const names of [sharedFirstNames, maleFirstNames, femaleFirstNames]) {
    const listed =
      names === maleFirstNames ? "masculine" : names === femaleFirstNames ? "feminine" : "unknown";
    // What bearers are tells more than a list that was made by hand.
    for (const name of names.split("|")) known.set(name, births.get(name) ?? listed);
  }
  for (const [name, gender] of (told ??= readTransliterated())) known.set(name, gender);
  return known;
}

function readTransliterated(): Map<string, NameGender> {
  const known = new Map<string, NameGender>();
  for (const row of transliteratedRows.split("\n")) {
    const [gender, ...names] = row.split("|");
    for (const name of names) known.set(name, gender === "m" ? "masculine" : "feminine");
  }
  return known;
}

function readCounted(): Map<string, NameGender> {
  const known = new Map<string, NameGender>();
  for (const name of eitherGivenNames.split("|")) known.set(name, "unknown");
  for (const name of masculineGivenNames.split("|")) known.set(name, "masculine");
  for (const name of feminineGivenNames.split("|")) known.set(name, "feminine");
  return known;
}

function readVariants(): Map<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  const rows = [
    ...transliteratedRows.split("\n").map((row) => row.split("|").slice(1)),
    ...shortNameRows.split("\n").map((row) => row.split("|")),
  ];
  for (const [group, names] of rows.entries()) {
    for (const name of names) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [group]);
      else known.push(group);
    }
  }
  return groups;
}
