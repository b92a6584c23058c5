import type { CoreferenceLink, Mention, SourceDocument } from "@relata/core";
import { createDice, type Dice } from "./dice.ts";

/** Mentions of names as a pipeline would find them, with the links inside their documents. */
export interface GeneratedMentions {
  readonly documents: SourceDocument[];
  readonly mentions: Mention[];
  readonly links: CoreferenceLink[];
}

const syllables =
  "ba be bi bo da de di do fa fe ga go ha he ho ja ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi vo za ze zo".split(
    " ",
  );
const firstNames =
  "Ada Amir Ana Anton Boris Carla Daniel Elena Emil Farid Grace Hana Igor Ines Ivan Jana John Julia Karim Laura Luis Maria Marko Mary Mina Nadia Noah Olga Omar Pavel Peter Priya Rosa Sara Sofia Tomas Vera Alexei William".split(
    " ",
  );
const ends = ["ski", "sky", "ov", "son", "man", "ez", "ini", "wick", "berg", "ko"];
const bodies = ["Council", "Institute", "Agency", "Party", "University", "Foundation", "Bank"];
const forms = ["Inc.", "Corporation", "Ltd.", "Group"];
const mentionsEach = 20;

/**
 * At least `count` mentions of persons, companies and towns in documents of twenty: full names and surnames,
 * initials, transliterated spellings, acronyms and legal forms. Things grow with the documents, as in an archive: one
 * in three is in the news again, most often one that often was.
 */
export function generateMentions(count: number, seed = 1): GeneratedMentions {
  const dice = createDice(seed);
  const things: string[][] = [];
  const result: GeneratedMentions = { documents: [], mentions: [], links: [] };
  while (result.mentions.length < count) addDocument(result, things, dice);
  return result;
}

function addDocument(
  { documents, mentions, links }: GeneratedMentions,
  things: string[][],
  dice: Dice,
): void {
  const document = `document-${String(documents.length).padStart(7, "0")}`;
  documents.push({ id: document, text: "" });
  const cast = Array.from({ length: 6 }, (_, index) => pickThing(things, dice, index));
  const first = new Map<string[], string>();
  for (let index = 0; index < mentionsEach; index++) {
    const at = index < cast.length ? index : dice.below(cast.length);
    const names = cast[at]!;
    const known = first.get(names);
    const text = known === undefined ? names[dice.below(2)]! : dice.pick(names);
    const id = `${document}-${index}`;
    mentions.push(
      toMention(
        id,
        document,
        index,
        text,
        at < 3 ? "person" : at < 5 ? "organization" : "geopolitical-entity",
      ),
    );
    if (known === undefined) first.set(names, id);
    else
      links.push({
        anaphor: id,
        antecedent: known,
        rule: at < 3 ? "name-part" : "exact-name",
        confidence: 0.95,
      });
  }
}

/** The names of one thing, the full ones first. */
function pickThing(things: string[][], dice: Dice, slot: number): string[] {
  const again = things.length > 100 && dice.below(3) === 0;
  // The square favours the old ones: few are named often, most seldom.
  const share = dice.below(1_000_000) / 1_000_000;
  const known = again
    ? things[Math.floor(share * share * (things.length / 6)) * 6 + slot]
    : undefined;
  if (known !== undefined) return known;
  const names = slot < 3 ? person(dice) : slot < 5 ? body(dice) : [word(dice, 3)];
  if (names.length === 1) names.push(names[0]!);
  things.push(names);
  return names;
}

function person(dice: Dice): string[] {
  const first = dice.pick(firstNames);
  const end = dice.pick(ends);
  const stem = word(dice, 2);
  const last = stem + end;
  const other = end === "ski" ? `${stem}sky` : end === "sky" ? `${stem}skiy` : last;
  return [`${first} ${last}`, `${first} ${other}`, last, other, `${first[0]}. ${last}`];
}

function body(dice: Dice): string[] {
  if (dice.below(2) === 0) {
    const name = word(dice, 3);
    return [`${name} ${dice.pick(forms)}`, name];
  }
  const words = [word(dice, 2), word(dice, 2), dice.pick(bodies)];
  return [words.join(" "), words.join(" "), words.map((part) => part[0]).join("")];
}

function word(dice: Dice, length: number): string {
  const parts = Array.from({ length }, () => dice.pick(syllables));
  const text = parts.join("");
  return text[0]!.toUpperCase() + text.slice(1);
}

function toMention(
  id: string,
  document: string,
  index: number,
  text: string,
  type: Mention["type"],
): Mention {
  return {
    id,
    document,
    sentence: index,
    span: [index * 40, index * 40 + text.length],
    text,
    tokens: [0, text.split(" ").length],
    head: 0,
    kind: "name",
    type,
    reference: "specific",
    number: "singular",
    gender: "unknown",
    confidence: 0.9,
  };
}
