import type { SourceDocument } from "@relata/core";
import { createDice, shuffled, type Dice } from "./dice.ts";

const firstNames =
  "Ada Amir Ana Anton Aylin Boris Carla Chen Dana Daniel Elena Emil Eva Farid Grace Hana Igor Ines Ivan Jana Joan John Julia Karim Laura Leila Lena Luis Maria Marko Martin Mary Mei Mina Nadia Nina Noah Olga Omar Pavel Peter Priya Rosa Sami Sara Sofia Tariq Tomas Vera Yusuf".split(
    " ",
  );
const nameStarts =
  "Al Ban Bar Bel Ber Bor Bran Cal Car Da Del Don Dur Fal Far Fen Gal Gar Hal Har Hol Kal Kar Kel Kor Lam Lan Lor Mal Mar Mel Mor Nor Ol Par Per Pol Ral Ram Ros Sal San Sel Sor Tal Tar Ter Tor Val Var Vel Vin Wal Zan".split(
    " ",
  );
const nameEnds =
  "adze ansky berg borne burn den enko ero escu ford gard hart holm idis ins kin land ler lin mann mar mont nes ov owski quist rell ridge sen son stad stein ston tano ton vas velli ville wick wood".split(
    " ",
  );
const places =
  "ford ton ville burg field haven port mouth bridge stead dale wood minster stow gate crest brook cliff".split(
    " ",
  );
const roles = [
  "Mayor",
  "Minister",
  "President",
  "Senator",
  "Governor",
  "Judge",
  "Professor",
  "Police chief",
  "Foreign Minister",
  "Prime Minister",
];
const bodies = [
  "council",
  "ministry",
  "government",
  "police",
  "parliament",
  "court",
  "union",
  "company",
  "hospital",
  "university",
];
const things = [
  "bridge",
  "budget",
  "ceasefire",
  "contract",
  "law",
  "peace plan",
  "pipeline",
  "port",
  "railway",
  "reform",
  "school",
  "treaty",
  "water supply",
  "wage deal",
  "power plant",
];
const kinds = [
  "new",
  "disputed",
  "long-awaited",
  "regional",
  "temporary",
  "proposed",
  "costly",
  "northern",
  "joint",
  "30-day",
];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const outlets = ["Herald", "Courier", "Post", "Wire", "Dispatch", "Tribune", "Gazette", "Observer"];

/** Sentences of news; `{…}` is filled in. */
const sentences: readonly string[] = [
  "{role} {A} met {B} in {P} on {day} to discuss the {kind} {thing}.",
  "{A} told reporters that the {body} of {P} would approve the {thing} next week.",
  "“We have agreed on the {thing},” {B} said.",
  "The {body} rejected the {kind} {thing} after {n} hours of debate.",
  "{A}, who leads the {body} in {P}, accused {B} of breaking the agreement.",
  "According to {B}, the {thing} will cost at least {n} million dollars.",
  "{P} has not accepted the {kind} {thing}, and {Q} demands a vote.",
  "At least {n} people were injured when a bus crashed near {Q} on {day}.",
  "{role} {B} warned that {P} could lose the {thing} if the {body} does not pay.",
  "The talks between {P} and {Q} lasted over {n} hours.",
  "{A} praised the {body} and thanked {B} for the {thing}.",
  "{B} denied that the {body} had received money from {A}.",
  "Workers in {Q} began a strike over the {thing}, the union said.",
  "{A} was elected head of the {body} in {P} with {n} percent of the vote.",
  "The {company} bought a {kind} {thing} from the {body} of {Q} for {n} million euros.",
  "Officials in {P} are preparing a {kind} {thing} with the help of {company}.",
  "{B} wants {Q} to stop its support for the {thing}.",
  "She said the {body} had already halted the {thing} in {P}.",
  "He called {A} and asked for more time.",
  "{company} and the {body} of {P} signed the {thing} in {Q} on {day}.",
];

/**
 * News-like reports with their own people, towns and companies, each different: `count` of them, the
 * first ones equal for any count. Every twentieth is carried by a second outlet.
 */
export function* generateDocuments(count: number, seed = 1): Generator<SourceDocument> {
  for (let index = 0; index < count; index++) {
    const copied = index % 20 === 19;
    const dice = createDice(seed * 1_000_003 + (copied ? index - 1 : index));
    const { title, text } = writeReport(dice);
    yield {
      id: `report-${String(index).padStart(6, "0")}`,
      title,
      text,
      publisher: `${outlets[index % outlets.length]}`,
      published: new Date(Date.UTC(2025, 0, 1 + (index % 365))).toISOString().slice(0, 10),
    };
  }
}

function writeReport(dice: Dice): { title: string; text: string } {
  // A few of a thousand names are in the news at the same time, the others once.
  const person = (): string => `${dice.pick(firstNames)} ${surname(dice)}`;
  const town = (): string => `${dice.pick(nameStarts)}${dice.pick(places)}`;
  const cast = { A: person(), B: person(), P: town(), Q: town() };
  const company = `${surname(dice)} ${dice.pick(["Industries", "Energy", "Group", "Bank", "Airlines"])}`;
  const story = { body: dice.pick(bodies), thing: dice.pick(things), kind: dice.pick(kinds) };
  const fill = (name: string, used: Set<string>): string => {
    if (name === "day") return dice.pick(days);
    if (name === "n") return String(2 + dice.below(97));
    if (name === "role") return dice.pick(roles);
    if (name === "company") return company;
    if (name === "body" || name === "thing" || name === "kind") return story[name];
    // The names of the slots are the four of the cast.
    const full = cast[name as keyof typeof cast];
    const again = used.has(name) && (name === "A" || name === "B");
    used.add(name);
    return again ? full.split(" ")[1]! : full;
  };
  const used = new Set<string>();
  const deck = shuffled(sentences, dice);
  const paragraphs = Array.from({ length: 4 + dice.below(4) }, () =>
    Array.from({ length: 2 + dice.below(3) }, () =>
      (deck.pop() ?? dice.pick(sentences)).replace(/\{(\w+)\}/gu, (_slot, name: string) =>
        fill(name, used),
      ),
    ).join(" "),
  );
  const title = `${cast.P} ${dice.pick(["debates", "awaits", "rejects", "welcomes"])} ${story.thing}`;
  return { title, text: paragraphs.join("\n") };
}

function surname(dice: Dice): string {
  return `${dice.pick(nameStarts)}${dice.pick(nameEnds)}`;
}
