import type { NameIndex } from "../lexicon/gazetteer.ts";
import type { Mention } from "../mentions/types.ts";
import { isAcronymOf, nameKey } from "./name-key.ts";
import { firstNamesAgree, readPersonName, type PersonName } from "./person-name.ts";
import type { PlacedLink, ResolutionOptions } from "./resolve-entities.ts";

/** Links of these rules join names; all others stay inside their document. */
const NAME_RULES = new Set(["exact-name", "acronym", "name-part", "short-name"]);

/** One written name in one document. Everything is decided between these. */
interface Unit {
  readonly person: boolean;
  /** A capital that is taken for its state. */
  readonly folded: boolean;
  readonly key: string;
  readonly text: string;
  readonly canonical?: string;
  /** A person's name taken apart. */
  readonly name?: PersonName;
  readonly mentions: Mention[];
}

/**
 * Decides which names are one thing. Gives each mention, by its place, the number of its group, or -1 where it is no
 * name; numbers follow the order of the mentions.
 */
export function joinNames(
  mentions: readonly Mention[],
  links: readonly PlacedLink[],
  index: NameIndex,
  options: ResolutionOptions,
): Int32Array {
  const { units, unitOf } = readUnits(mentions, index, options);
  const groups = new Groups(units, options);

  joinUserAliases(units, groups, options);
  joinWithinDocuments(links, unitOf, units, groups);
  joinEqualNames(units, groups);
  joinPersons(units, groups);
  joinSurnames(units, groups, index);
  joinShortNames(units, groups);
  joinAcronyms(units, groups);

  const numbers = new Int32Array(units.length).fill(-1);
  let next = 0;
  return unitOf.map((unit) => {
    if (unit < 0) return -1;
    const root = groups.find(unit);
    if (numbers[root] === -1) numbers[root] = next++;
    return numbers[root]!;
  });
}

/** Mentions come document by document, so that one document's names fit in a small map. */
function readUnits(
  mentions: readonly Mention[],
  index: NameIndex,
  { metonyms = "apart" }: ResolutionOptions,
): { units: Unit[]; unitOf: Int32Array } {
  const units: Unit[] = [];
  const unitOf = new Int32Array(mentions.length).fill(-1);
  const keys = new Map<string, string>();
  let here = new Map<string, number>();
  let document: string | undefined;
  for (const [at, mention] of mentions.entries()) {
    if (mention.kind !== "name") continue;
    if (mention.document !== document) {
      here = new Map();
      document = mention.document;
    }
    const person = mention.type === "person";
    let key = keys.get(mention.text);
    if (key === undefined) keys.set(mention.text, (key = nameKey(mention.text)));
    const state = metonyms === "fold" ? mention.actsFor : undefined;
    // "Ott" and "Ms Ott" of one text need not be one.
    const place = person
      ? `${mention.gender} person ${key}`
      : state === undefined
        ? `thing ${key}`
        : `state ${key}`;
    const known = here.get(place);
    if (known !== undefined) {
      units[known]!.mentions.push(mention);
      unitOf[at] = known;
      continue;
    }
    const text = mention.text.replace(/^the\s+/i, "");
    const canonical = person
      ? undefined
      : (state ?? mention.canonical ?? index.names.get(text)?.label);
    const name = person ? readPersonName(text) : undefined;
    const added: Unit = {
      person,
      folded: state !== undefined,
      key,
      text,
      ...(canonical !== undefined && { canonical }),
      ...(name !== undefined && { name }),
      mentions: [mention],
    };
    here.set(place, units.length);
    unitOf[at] = units.length;
    units.push(added);
  }
  return { units, unitOf };
}

/** Disjoint sets of units that respect the user's `never`. */
class Groups {
  readonly #parents: Int32Array;
  readonly #names: Map<number, Set<string>> | undefined;
  readonly #never: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(units: readonly Unit[], { never = [] }: ResolutionOptions) {
    this.#parents = Int32Array.from(units, (_, number) => number);
    const forbidden = new Map<string, Set<string>>();
    for (const [left, right] of never) {
      const [a, b] = [nameKey(left), nameKey(right)];
      forbidden.set(a, (forbidden.get(a) ?? new Set()).add(b));
      forbidden.set(b, (forbidden.get(b) ?? new Set()).add(a));
    }
    this.#never = forbidden;
    if (forbidden.size > 0) {
      this.#names = new Map(units.map((unit, number) => [number, new Set([unit.key])]));
    }
  }

  find(unit: number): number {
    let root = unit;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let at = unit; this.#parents[at] !== root;) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** False where the user forbids it. */
  join(left: number, right: number): boolean {
    const [a, b] = [this.find(left), this.find(right)];
    if (a === b) return true;
    const names = this.#names;
    if (names !== undefined) {
      const [here, there] = [names.get(a)!, names.get(b)!];
      for (const name of here) {
        for (const other of this.#never.get(name) ?? []) if (there.has(other)) return false;
      }
      const all = new Set([...here, ...there]);
      names.set(Math.min(a, b), all);
    }
    this.#parents[Math.max(a, b)] = Math.min(a, b);
    return true;
  }
}

function joinUserAliases(
  units: readonly Unit[],
  groups: Groups,
  { aliases = {} }: ResolutionOptions,
): void {
  const labels = new Map<string, string>();
  for (const [label, names] of Object.entries(aliases)) {
    for (const name of [label, ...names]) labels.set(nameKey(name), label);
  }
  if (labels.size === 0) return;
  const first = new Map<string, number>();
  for (const [number, unit] of units.entries()) {
    const label = labels.get(unit.key);
    if (label === undefined) continue;
    const known = first.get(label);
    if (known === undefined) first.set(label, number);
    else groups.join(known, number);
  }
}

function joinWithinDocuments(
  links: readonly PlacedLink[],
  unitOf: Int32Array,
  units: readonly Unit[],
  groups: Groups,
): void {
  for (const { anaphor, antecedent, rule } of links) {
    if (!NAME_RULES.has(rule)) continue;
    const [left, right] = [unitOf[anaphor]!, unitOf[antecedent]!];
    if (left < 0 || right < 0 || left === right) continue;
    const [a, b] = [units[left]!, units[right]!];
    if (a.person === b.person && a.folded === b.folded && !conflicts(a, b))
      groups.join(left, right);
  }
}

/** One written name, or one canonical name, in all documents. */
function joinEqualNames(units: readonly Unit[], groups: Groups): void {
  const first = new Map<string, number>();
  for (const [number, unit] of units.entries()) {
    // A surname or first name alone is joined by who bears it, below.
    if (unit.person && unit.name?.first === undefined) continue;
    const keys =
      unit.canonical === undefined
        ? [`${unit.person ? "p" : "n"}:${unit.key}`]
        : unit.folded
          ? [`c:${unit.canonical}`]
          : [`c:${unit.canonical}`, `n:${unit.key}`];
    for (const key of keys) {
      const known = first.get(key);
      if (known === undefined) first.set(key, number);
      else if (!conflicts(units[known]!, unit)) groups.join(known, number);
    }
  }
}

/** Two listed things with one name: the Georgia of the Caucasus is not the state. */
function conflicts(left: Unit, right: Unit): boolean {
  return (
    left.canonical !== undefined &&
    right.canonical !== undefined &&
    left.canonical !== right.canonical
  );
}

interface Bearer {
  readonly number: number;
  readonly first: string;
}

/**
 * Persons with surname and first name: the surnames must have one slug, the first names agree with those of every
 * member of the group, so that no initial ties two people together.
 */
function joinPersons(units: readonly Unit[], groups: Groups): void {
  const blocks = new Map<string, Bearer[]>();
  for (const [number, unit] of units.entries()) {
    if (!unit.person) continue;
    const { name } = unit;
    if (name?.first === undefined) continue;
    const block = blocks.get(name.slug);
    const bearer = { number, first: name.first };
    if (block === undefined) blocks.set(name.slug, [bearer]);
    else block.push(bearer);
  }
  for (const block of blocks.values()) joinBlock(block, groups);
}

function joinBlock(block: readonly Bearer[], groups: Groups): void {
  const firsts = new Map<string, number>();
  for (const { number, first } of block) {
    const known = firsts.get(first);
    if (known === undefined) firsts.set(first, number);
    else groups.join(known, number);
  }
  const names = [...firsts].sort(([a], [b]) => (a < b ? -1 : 1));
  const initials = names.filter(([first]) => isInitial(first));
  const sets: [string, number][][] = [];
  for (const name of names) {
    if (isInitial(name[0])) continue;
    const set = sets.find((members) => members.every(([first]) => firstNamesAgree(first, name[0])));
    if (set === undefined) sets.push([name]);
    else {
      groups.join(set[0]![1], name[1]);
      set.push(name);
    }
  }
  for (const [initial, number] of initials) {
    const fitting = sets.filter((members) =>
      members.some(([first]) => firstNamesAgree(first, initial)),
    );
    if (fitting.length === 1) groups.join(fitting[0]![0]![1], number);
  }
}

function isInitial(first: string): boolean {
  return first.replace(/\.$/, "").length === 1;
}

/** A surname alone, with no full name in its document, is the one person of the collection who bears it. */
function joinSurnames(units: readonly Unit[], groups: Groups, index: NameIndex): void {
  const bearers = new Map<string, Set<number>>();
  const alone: { number: number; name: PersonName }[] = [];
  const full = new Set<number>();
  let document: string | undefined;
  let fullHere = new Set<string>();
  let aloneHere: typeof alone = [];
  // Whose surname is told in full beside it, and was not linked to it, is somebody else.
  const closeDocument = (): void => {
    for (const one of aloneHere) if (!fullHere.has(one.name.last)) alone.push(one);
    fullHere = new Set();
    aloneHere = [];
  };
  for (const [number, { person, name, mentions }] of units.entries()) {
    if (!person || name === undefined) continue;
    if (mentions[0]!.document !== document) {
      closeDocument();
      document = mentions[0]!.document;
    }
    const root = groups.find(number);
    if (name.first === undefined) {
      aloneHere.push({ number, name });
      continue;
    }
    full.add(root);
    fullHere.add(name.last);
    const known = bearers.get(name.slug);
    if (known === undefined) bearers.set(name.slug, new Set([root]));
    else known.add(root);
  }
  closeDocument();
  const firstAlone = new Map<string, number>();
  for (const { number, name } of alone) {
    if (full.has(groups.find(number))) continue;
    const candidates = bearers.get(name.slug);
    if (candidates === undefined) {
      // Nobody's full name is told: one surname is one person, by its exact spelling.
      const key = units[number]!.key;
      const known = firstAlone.get(key);
      if (known === undefined) firstAlone.set(key, number);
      else if (canBeOne(units[known]!, units[number]!, index)) groups.join(known, number);
      continue;
    }
    if (candidates.size > 1) continue;
    const [only] = candidates;
    if (canBeOne(units[number]!, units[only!]!, index)) groups.join(only!, number);
  }
}

/** Titles and first names do not tell them apart: one gender, one nationality, as far as these are told. */
function canBeOne(left: Unit, right: Unit, index: NameIndex): boolean {
  return (
    meet(
      left.mentions.flatMap(({ gender }) => (gender === "unknown" ? [] : [gender])),
      right.mentions.flatMap(({ gender }) => (gender === "unknown" ? [] : [gender])),
    ) && meet(nationalitiesOf(left, index), nationalitiesOf(right, index))
  );
}

function nationalitiesOf({ mentions }: Unit, index: NameIndex): string[] {
  return mentions.flatMap(({ attributes = [] }) =>
    attributes.flatMap((attribute) => {
      const known = index.names.get(attribute);
      return known?.type === "geopolitical-entity" ? [known.label] : [];
    }),
  );
}

function meet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.some((value) => right.includes(value));
}

/** Words that a company's or body's name may do without. */
const DISPENSABLE =
  /^(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|llp|plc|ag|sa|sas|spa|ab|asa|oyj|nv|bv|se|kgaa|gmbh|brothers|group|holding|holdings|motor|motors|industries|international|technologies|systems|foundation|airlines|airways|aircraft|bank|news|network|party|university|club|fc)$/;

/** Legal forms: "Boeing", "Boeing Co." and "The Boeing Company" are one. */
const LEGAL_FORM =
  /(?:\s(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|ag|sa|sas|spa|ab|asa|oyj|nv|bv|se|kgaa|gmbh))+$/;

/** "Ford" is "Ford Motor Company", where the collection has one organisation of which it can be short. */
function joinShortNames(units: readonly Unit[], groups: Groups): void {
  const longer = new Map<string, Set<number>>();
  const plain = new Map<string, number>();
  for (const [number, unit] of units.entries()) {
    if (unit.person || unit.mentions[0]!.type !== "organization") continue;
    const form = unit.key.replace(LEGAL_FORM, "");
    const known = plain.get(form);
    if (known === undefined) plain.set(form, number);
    else if (!conflicts(units[known]!, unit)) groups.join(known, number);
  }
  for (const [number, unit] of units.entries()) {
    if (unit.person || unit.mentions[0]!.type !== "organization") continue;
    const words = unit.key.split(" ");
    while (words.length > 1 && DISPENSABLE.test(words.at(-1)!)) {
      words.pop();
      const short = words.join(" ");
      const known = longer.get(short);
      if (known === undefined) longer.set(short, new Set([number]));
      else known.add(number);
    }
  }
  for (const [number, unit] of units.entries()) {
    if (unit.person || unit.mentions[0]!.type !== "organization") continue;
    const roots = new Set([...(longer.get(unit.key) ?? [])].map((long) => groups.find(long)));
    roots.delete(groups.find(number));
    if (roots.size !== 1) continue;
    const [only] = roots;
    if (!conflicts(units[only!]!, unit)) groups.join(only!, number);
  }
}

/** An acronym that no list knows: the one organisation of the collection whose initials it is. */
function joinAcronyms(units: readonly Unit[], groups: Groups): void {
  const expansions = new Map<string, Set<number>>();
  for (const [number, unit] of units.entries()) {
    if (unit.person || unit.mentions[0]!.type !== "organization") continue;
    const words = unit.text.split(/[\s\u00a0-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 2) continue;
    const initials = words.map((word) => word[0]).join("");
    const known = expansions.get(initials);
    if (known === undefined) expansions.set(initials, new Set([groups.find(number)]));
    else known.add(groups.find(number));
  }
  for (const [number, unit] of units.entries()) {
    if (unit.person || unit.canonical !== undefined || unit.mentions[0]!.type !== "organization")
      continue;
    const letters = unit.text.replaceAll(".", "");
    if (!/^[A-Z]{2,}$/.test(letters)) continue;
    const candidates = new Set(
      [...(expansions.get(letters) ?? [])].map((root) => groups.find(root)),
    );
    candidates.delete(groups.find(number));
    const [only] = candidates;
    if (candidates.size === 1 && isAcronymOf(letters, units[only!]!.text))
      groups.join(only!, number);
  }
}
