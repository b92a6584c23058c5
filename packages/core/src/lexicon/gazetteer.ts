import type { EntityType } from "../mentions/types.ts";
import { cityRows } from "./gazetteers/cities.ts";
import { companyRows, doubtfulCompanyRows } from "./gazetteers/companies.ts";
import { countryRows } from "./gazetteers/countries.ts";
import { demonymRows } from "./gazetteers/demonyms.ts";
import { institutionRows } from "./gazetteers/institutions.ts";
import { cityAliasRows, regionRows, seatRows } from "./gazetteers/regions.ts";

/** One thing a gazetteer knows, as a user writes it in JSON. */
export interface GazetteerEntry {
  /** The name it is shown under. */
  readonly label: string;
  readonly type: EntityType;
  /** Other names of the same thing: spellings, acronyms, former names. */
  readonly aliases?: readonly string[];
  /** Label of the entity it speaks for: a ministry's country, a spokesman's company. */
  readonly actsFor?: string;
  /** The same thing elsewhere: `{ "wikidata": "Q159" }`. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** A user's list of names: plain JSON. */
export interface Gazetteer {
  /** Named in the reason of every alias it gives. */
  readonly name: string;
  readonly source?: string;
  readonly licence?: string;
  readonly entries: readonly GazetteerEntry[];
}

export interface KnownName {
  readonly label: string;
  readonly type: EntityType;
  /**
   * `name` is a name of the thing; `demonym` its adjective ("Russian") and `people` its inhabitants
   * ("Palestinians").
   */
  readonly form: "name" | "demonym" | "people";
  /** Where it is written: `countries`, `cities`, … or the user's gazetteer's name. */
  readonly list: string;
  readonly actsFor?: string;
  /** Strong names are names wherever they are written so; weak ones only help to type a name. */
  readonly strength: "strong" | "weak";
}

export interface NameIndex {
  /** By written form: tokens joined as in the text, white space as one space, `’` as `'`. */
  readonly names: ReadonlyMap<string, KnownName>;
  /** First word of a form → length of the longest form that begins with it, in characters. */
  readonly longest: ReadonlyMap<string, number>;
  /** Label → whom it acts for: capitals and seats of government. */
  readonly actsFor: ReadonlyMap<string, string>;
  /** Label → its identifiers elsewhere, from the user's gazetteers. */
  readonly ids: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Labels that differ from the first name in the countries' list. */
const COUNTRY_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CD: "Democratic Republic of the Congo",
    CI: "Ivory Coast",
    CN: "China",
    CZ: "Czech Republic",
    FK: "Falkland Islands",
    GM: "Gambia",
    IR: "Iran",
    LA: "Laos",
    MK: "North Macedonia",
    PS: "Palestine",
    RU: "Russia",
    SY: "Syria",
    TL: "East Timor",
    TR: "Turkey",
    TW: "Taiwan",
    TZ: "Tanzania",
    US: "United States",
    VA: "Vatican",
    BN: "Brunei",
  }),
);

/** Other names of countries that the packages lack. */
const MORE_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ["U.A.E.", "the Emirates", "The Emirates"],
  BA: ["Bosnia"],
  CN: ["PRC"],
  GB: ["U.K.", "Britain"],
  US: ["US.", "U.S", "U.S.A", "U. S."],
  IR: ["Islamic Republic"],
  KR: ["ROK"],
  TT: ["Trinidad"],
  CY: ["Republic of Cyprus"],
  RU: ["Russian Federation"],
  UA: ["The Ukraine"],
};

/** "Emirates" without its article is the airline. */
const NO_COUNTRY_NAMES: ReadonlySet<string> = new Set(["Emirates"]);

/** Names that are common words or people's names as well: they type a name and make none. */
const WEAK_NAMES: ReadonlySet<string> = new Set(
  (
    "Chad Jersey Jordan Georgia Guinea Niger Turkey Reunion Montserrat Same Nice Split Reading Mobile March Of Bath Orange Young " +
    "Victoria Kingston Hamilton Douglas Stanley Plymouth Jamestown Georgetown Stockton Lincoln Jackson Madison " +
    "Houston Dallas Austin Charlotte Aurora Florence Sandy Paradise Enterprise Independence Surprise Providence " +
    "Orlando Arlington Henderson Irving Garland Norman Clinton Sterling Wilson Carter Bush Ford Taylor Tyler Cruz " +
    "Salem Eugene Lancaster Lafayette Columbia Columbus Macon Murray Abilene Carson Hope Bend Mission Pearl Concord " +
    "Temple Union Central Clay Rugby Dover Hull Derby Mary Alexandria Washington Virginia Carolina Santa Sale Man Ho Po " +
    "Xi Wu Ali Rama Bo Bari Como Male Lima Luga Ash Acre Bel Van Batman Bursa Salvador Santiago San Valencia Leon León " +
    "Parliament Congress Senate Apple Amazon Shell Meta Oracle Intel X IS AU Fed IRA Amnesty Wagner RT DW Sputnik " +
    "Fatah Sahara Christmas Easter Alphabet Arctic Pacific Atlantic WHO Rada " +
    "Didi Bombardier Santander Zara Micron Disney SANA Forbes Gallup Celtic Princeton Cornell Tata Suzuki Stanford " +
    "Holland Surat Sapporo Belém Merced"
  ).split(" "),
);

/**
 * Looks up names in the built-in lists and the user's own; the user's come first.
 *
 * @throws {TypeError} when an entry of a user's gazetteer has no label.
 */
export function indexNames(gazetteers: readonly Gazetteer[] = []): NameIndex {
  if (gazetteers.length === 0) return (builtIn ??= buildIndex([]));
  const known = built.get(gazetteers);
  if (known !== undefined) return known;
  const index = buildIndex(gazetteers);
  built.set(gazetteers, index);
  return index;
}

let builtIn: NameIndex | undefined;
const built = new WeakMap<readonly Gazetteer[], NameIndex>();

function buildIndex(gazetteers: readonly Gazetteer[]): NameIndex {
  const names = new Map<string, KnownName>();
  const actsFor = new Map<string, string>();
  const ids = new Map<string, Readonly<Record<string, string>>>();
  const add = (form: string, known: Omit<KnownName, "strength">, weak = false): void => {
    const key = form.replaceAll("’", "'");
    if (key === "" || names.has(key)) return;
    const strength = weak || (known.list === "cities" && WEAK_NAMES.has(key)) ? "weak" : "strong";
    names.set(key, { ...known, strength });
  };

  for (const gazetteer of gazetteers) {
    for (const [index, entry] of gazetteer.entries.entries()) {
      if (typeof entry.label !== "string" || entry.label === "") {
        throw new TypeError(`gazetteer "${gazetteer.name}": entry ${index} has no label`);
      }
      const { label, type } = entry;
      const known = { label, type, form: "name" as const, list: gazetteer.name };
      const full = entry.actsFor === undefined ? known : { ...known, actsFor: entry.actsFor };
      for (const form of [label, ...(entry.aliases ?? [])]) add(form, full);
      if (entry.actsFor !== undefined) actsFor.set(label, entry.actsFor);
      if (entry.ids !== undefined) ids.set(label, entry.ids);
    }
  }

  const labelOfCode = new Map<string, string>();
  for (const row of countryRows.split("\n")) {
    const [code, capital, ...forms] = row.split("|");
    const label = COUNTRY_LABELS.get(code!) ?? forms[0]!;
    labelOfCode.set(code!, label);
    const known = { label, type: "geopolitical-entity", form: "name", list: "countries" } as const;
    for (const form of [label, ...forms, ...(MORE_COUNTRY_NAMES[code!] ?? [])]) {
      if (NO_COUNTRY_NAMES.has(form)) continue;
      add(form, known, WEAK_NAMES.has(form));
    }
    if (capital !== "" && capital !== undefined && !names.has(capital)) {
      actsFor.set(capital, label);
    }
  }
  for (const row of seatRows.split("\n")) {
    const [label, type, code] = row.split("|");
    const whose = labelOfCode.get(code!)!;
    // The rows above hold only names of types.
    const known = { label: label!, type: type as EntityType, form: "name", list: "seats" } as const;
    add(label!, { ...known, actsFor: whose });
    if (label !== whose) actsFor.set(label!, whose);
  }
  for (const row of regionRows.split("\n")) {
    const [type, label, ...aliases] = row.split("|");
    const known = {
      label: label!,
      type: type as EntityType,
      form: "name",
      list: "regions",
    } as const;
    for (const form of [label!, ...aliases]) add(form, known, WEAK_NAMES.has(form));
  }
  for (const row of institutionRows.split("\n")) {
    const [type, label, ...aliases] = row.split("|");
    const known = {
      label: label!,
      type: type as EntityType,
      form: "name",
      list: "institutions",
    } as const;
    for (const form of [label!, ...aliases]) {
      add(form, known, WEAK_NAMES.has(form));
      if (form.startsWith("The ")) add(`the ${form.slice(4)}`, known);
    }
  }
  const addCompanies = (rows: string, weak: boolean): void => {
    for (const row of rows.split("\n")) {
      const [label, ...aliases] = row.split("|");
      const known = {
        label: label!,
        type: "organization",
        form: "name",
        list: "companies",
      } as const;
      for (const form of [label!, ...aliases]) add(form, known, weak || WEAK_NAMES.has(form));
    }
  };
  addCompanies(companyRows, false);
  for (const row of demonymRows.split("\n")) {
    const [code, adjectives, people] = row.split("|");
    const label = labelOfCode.get(code!) ?? code!.replace(/^the /, "");
    const type = labelOfCode.has(code!)
      ? "geopolitical-entity"
      : (names.get(label)?.type ?? "place");
    for (const form of adjectives!.split(",")) {
      add(form, { label, type, form: "demonym", list: "demonyms" });
    }
    for (const form of people?.split(",") ?? adjectives!.split(",").map((word) => `${word}s`)) {
      add(form, { label: form, type: "group", form: "people", list: "demonyms" });
    }
  }
  const city = (label: string) =>
    ({ label, type: "geopolitical-entity", form: "name", list: "cities" }) as const;
  for (const row of cityAliasRows.split("\n")) {
    const [label, ...aliases] = row.split("|");
    for (const form of [label!, ...aliases]) add(form, city(label!));
  }
  for (const capital of actsFor.keys()) add(capital, city(capital));
  for (const row of cityRows.split("\n")) {
    for (const form of row.split("|").slice(1)) if (form.length > 2) add(form, city(form));
  }
  // "Phoenix" is the town before it is the company.
  addCompanies(doubtfulCompanyRows, true);
  // "Washington" alone is a man, a state, a city and a government: the city's label carries the last two.
  names.set("Washington", { ...city("Washington D.C."), strength: "weak" });

  const longest = new Map<string, number>();
  for (const form of names.keys()) {
    const first = firstWord(form);
    longest.set(first, Math.max(longest.get(first) ?? 0, form.length));
  }
  return { names, longest, actsFor, ids };
}

/** Letters and digits at the start of a form: `G` of "G-7". */
export function firstWord(form: string): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(form)?.[0] ?? "";
}
