import { femaleFirstNames, maleFirstNames, sharedFirstNames } from "./gazetteers/first-names.ts";
import { shortNameRows, transliteratedRows } from "./gazetteers/transliterated-names.ts";

export interface FirstName {
  readonly gender: "masculine" | "feminine" | "unknown";
}

/** What is known of a first name; nothing for other words. */
export function readFirstName(word: string): FirstName | undefined {
  return (genders ??= readGenders()).get(word);
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

let genders: Map<string, FirstName> | undefined;
let variants: Map<string, readonly number[]> | undefined;

function readGenders(): Map<string, FirstName> {
  const known = new Map<string, FirstName>();
  for (const name of sharedFirstNames.split("|")) known.set(name, { gender: "unknown" });
  for (const name of maleFirstNames.split("|")) known.set(name, { gender: "masculine" });
  for (const name of femaleFirstNames.split("|")) known.set(name, { gender: "feminine" });
  for (const name of MOSTLY_MEN) known.set(name, { gender: "masculine" });
  for (const name of MOSTLY_WOMEN) known.set(name, { gender: "feminine" });
  for (const row of transliteratedRows.split("\n")) {
    const [gender, ...names] = row.split("|");
    for (const name of names) {
      known.set(name, { gender: gender === "m" ? "masculine" : "feminine" });
    }
  }
  return known;
}

/** Names of Moby's both lists that nearly always tell a gender. */
const MOSTLY_MEN: readonly string[] = (
  "James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark " +
  "Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary " +
  "Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick " +
  "Jack Dennis Jerry Tyler Aaron Jose Adam Henry Nathan Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith " +
  "Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert " +
  "Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Simon " +
  "Ian Luke Martin Oliver Max Leo Neil Hugh Ivan Ben Tom Tim Jim Bob Bill Dan Mike Steve Fred Ted Barry Stuart Graham " +
  "Karl Erik Fabian Felix Oscar Victor Hugo Marco Pablo Diego Carlos Miguel Antonio Francisco Fernando Jorge Ricardo"
).split(" ");
const MOSTLY_WOMEN: readonly string[] = (
  "Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley " +
  "Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen " +
  "Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet " +
  "Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith " +
  "Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail " +
  "Alice Julia Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany " +
  "Charlotte Marie Kayla Alexis Lori Jane Kate Lucy Ellen Eva Rose Claire Fiona Zoe Chloe Jenny Phoebe Pauline Sue"
).split(" ");

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
