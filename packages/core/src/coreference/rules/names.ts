import { sameFirstName } from "../../lexicon/first-names.ts";
import { isKin } from "../../mentions/kin.ts";
import { isAcronymOf } from "../../resolution/name-key.ts";
import { genderAgrees, typeAgrees } from "../agreement.ts";
import { personWords, type Facts } from "../facts.ts";
import type { Context, CoreferenceRule } from "../rule.ts";

/** The same name again, or another listed name of the same thing: "Kyiv … Kiev", "the U.S. … United States". */
export const exactName: CoreferenceRule = {
  name: "exact-name",
  kinds: ["name"],
  confidence: 0.97,
  find({ facts, clusters }, anaphor) {
    if (isAdjective(anaphor)) return undefined;
    const { key } = anaphor;
    return before(facts, anaphor, (fact) => {
      if (fact.mention.kind !== "name" || isAdjective(fact)) return false;
      const { mention } = fact;
      if (fact.key !== key) return false;
      if (mention.type === "person") {
        // "Ott … Ms Ott … Mr Ott", "Senator Ott … Governor Ott".
        const { gender, members } = clusters.of(mention.id);
        if (!genderAgrees(gender, anaphor.mention.gender)) return false;
        if (anaphor.words.length === 1 && officesConflict(anaphor, members)) return false;
      }
      return (
        typeAgrees(mention.type, anaphor.mention.type) ||
        mention.type === "group" ||
        anaphor.mention.type === "group"
      );
    });
  },
};

/** "Russian" says of what kind something is; that it belongs to Russia is resolution's to say. */
function isAdjective({ head, mention }: Facts): boolean {
  return head.upos === "ADJ" && mention.canonical !== undefined;
}

/** "Economic Community (EC) … the EC". */
export const acronym: CoreferenceRule = {
  name: "acronym",
  kinds: ["name"],
  confidence: 0.93,
  find({ facts }, anaphor) {
    if (anaphor.mention.type === "person") return undefined;
    const text = strip(anaphor.mention.text);
    return before(facts, anaphor, ({ mention }) => {
      if (mention.kind !== "name" || mention.type === "person") return false;
      const other = strip(mention.text);
      return isAcronymOf(text, other) || isAcronymOf(other, text);
    });
  },
};

/**
 * "Scavino" after "Dan Scavino", "Maria" after "Maria Zakharova": a part of one person's name, where only one
 * person of the document bears it.
 */
export const namePart: CoreferenceRule = {
  name: "name-part",
  kinds: ["name"],
  confidence: 0.95,
  find(context, anaphor) {
    const { mention } = anaphor;
    if (mention.type !== "person") return undefined;
    const words = personWords(anaphor);
    const ends = [...new Set([words[0] ?? "", words.at(-1) ?? ""])];
    const near = new Set(ends.flatMap((word) => context.personsByWord.get(word) ?? []));
    const bearers = [...near]
      .sort((a, b) => a.position - b.position)
      .filter((fact) => {
        if (fact === anaphor || fact.mention.kind !== "name" || fact.mention.type !== "person")
          return false;
        const other = personWords(fact);
        // "Ott met her brother, Karl Ott": the name alone is hers.
        if (
          words.length === 1 &&
          other.length > 1 &&
          words[0] !== other[0] &&
          isKin(fact.sentence, fact.dependents, fact.head.index)
        )
          return false;
        return other.length > words.length ? isPartOf(words, other) : samePerson(words, other);
      });
    const full = bearers.filter((fact) => personWords(fact).length > 1);
    if (new Set(full.map((fact) => context.clusters.of(fact.mention.id))).size !== 1)
      return undefined;
    if (
      full.some(
        (fact) =>
          fact.mention.gender !== "unknown" &&
          mention.gender !== "unknown" &&
          fact.mention.gender !== mention.gender,
      )
    ) {
      return undefined;
    }
    if (officesConflict(anaphor, full)) return undefined;
    const before = full.findLast((fact) => fact.position < anaphor.position);
    // A headline may name somebody short; in the text the full name comes first.
    return before ?? (opensDocument(context, anaphor) ? full[0] : undefined);
  },
};

function opensDocument({ reading: { sentences, blocks } }: Context, { sentence }: Facts): boolean {
  return blocks[sentence.block]?.kind === "heading" || sentence === sentences[0];
}

const OFFICES =
  /^(?:president|senator|sen|governor|gov|mayor|minister|premier|chancellor|judge|justice|speaker|congressman|congresswoman|representative|rep|king|queen|pope|general|gen)$/;
const SHORT: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["gen", "general"],
]);

/** "Senator Joe Ott … Gov. Ott": two offices, two people. */
function officesConflict(anaphor: Facts, bearers: readonly Facts[]): boolean {
  const [own, theirs] = [officesOf([anaphor]), officesOf(bearers)];
  return own.length > 0 && theirs.length > 0 && !own.some((office) => theirs.includes(office));
}

function officesOf(facts: readonly Facts[]): string[] {
  return facts
    .flatMap(({ mention }) => mention.attributes ?? [])
    .flatMap((attribute) => attribute.toLowerCase().split(/[\s.]+/))
    .filter((word) => OFFICES.test(word))
    .map((word) => SHORT.get(word) ?? word);
}

/** "Microsoft Corporation … Microsoft", "Al Jazeera English … Al Jazeera": organisations shortened from the left, and storms. */
export const shortName: CoreferenceRule = {
  name: "short-name",
  kinds: ["name"],
  confidence: 0.85,
  find({ facts }, anaphor) {
    const { mention } = anaphor;
    const words = anaphor.words;
    if (mention.type === "event" && words.length === 1) {
      return before(
        facts,
        anaphor,
        (fact) =>
          fact.mention.kind === "name" &&
          fact.mention.type === "event" &&
          fact.words.length > 1 &&
          fact.words.at(-1) === words[0] &&
          STORMS.has(fact.words.at(-2)!),
      );
    }
    if (mention.type !== "organization") return undefined;
    return before(facts, anaphor, (fact) => {
      if (fact.mention.kind !== "name" || fact.mention.type !== "organization") return false;
      if (fact.mention.canonical !== undefined && mention.canonical !== undefined) return false;
      if (fact.words.length <= words.length || words.length === 0) return false;
      const rest = fact.words.slice(words.length);
      return (
        words.every((word, index) => word === fact.words[index]) &&
        (rest.every((word) => LEGAL.has(word)) ||
          (COMPANY.test(rest.at(-1)!) && isOnly(facts, fact, words.length)))
      );
    });
  },
};

/** Whether the document has no other longer name that begins with so many of a name's words. */
function isOnly(facts: readonly Facts[], { words }: Facts, length: number): boolean {
  return facts.every(
    ({ mention, words: other }) =>
      mention.kind !== "name" ||
      other.length <= length ||
      words.slice(0, length).some((word, index) => word !== other[index]) ||
      other[length] === words[length],
  );
}

/** "Apex Pipeline Co. … Apex": of a company the first words are enough. */
const COMPANY = /^(?:inc|corp|corporation|co|ltd|llc|plc|gmbh)\.?$/;

const STORMS = new Set(["hurricane", "typhoon", "cyclone", "storm"]);

const LEGAL = new Set([
  "inc",
  "inc.",
  "corp",
  "corp.",
  "corporation",
  "company",
  "co",
  "co.",
  "ltd",
  "ltd.",
  "llc",
  "plc",
  "group",
  "foundation",
  "party",
  "university",
  "airlines",
  "airways",
  "bank",
  "news",
  "network",
  "club",
]);

function samePerson(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  return left.at(-1) === right.at(-1) && sameFirstName(capital(left[0]!), capital(right[0]!));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Surname, first name, or first and last of more names. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 1) return part[0] === whole.at(-1) || part[0] === whole[0];
  return (
    part.at(-1) === whole.at(-1) &&
    (whole.includes(part[0]!) || sameFirstName(capital(part[0]!), capital(whole[0]!)))
  );
}

function strip(text: string): string {
  return text.replace(/^the\s+/i, "");
}

/** In sentences: farther back, a name is written in full again. Keeps long documents linear. */
const FARTHEST = 200;

/** The nearest mention before, by a test. */
export function before(
  facts: readonly Facts[],
  anaphor: Facts,
  test: (fact: Facts) => boolean,
  window: number = FARTHEST,
): Facts | undefined {
  for (let index = anaphor.position - 1; index >= 0; index--) {
    const fact = facts[index]!;
    if (anaphor.sentence.index - fact.sentence.index > window) return undefined;
    if (test(fact)) return fact;
  }
  return undefined;
}
