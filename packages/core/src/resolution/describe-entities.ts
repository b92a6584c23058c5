import type { CoreferenceLink } from "../coreference/types.ts";
import { contentId } from "../knowledge/content-id.ts";
import type { Alias, Entity } from "../knowledge/types.ts";
import type { NameIndex } from "../lexicon/gazetteer.ts";
import type { EntityType, Mention } from "../mentions/types.ts";
import { withoutQuotes } from "../mentions/without-quotes.ts";
import { isAcronymOf, nameKey, transliterationSlug } from "./name-key.ts";
import { readPersonName } from "./person-name.ts";
import type { ResolutionOptions } from "./resolve-entities.ts";

/** Turns groups of mentions into entities with a label, a type, and a reason for every alias, ordered by id. */
export function describeEntities(
  groups: readonly (readonly Mention[])[],
  links: readonly CoreferenceLink[],
  index: NameIndex,
  options: ResolutionOptions,
): Entity[] {
  const userLabels = new Map<string, string>();
  for (const [label, names] of Object.entries(options.aliases ?? {})) {
    for (const name of [label, ...names]) userLabels.set(nameKey(name), label);
  }
  const ruleOf = new Map(links.map(({ anaphor, rule }) => [anaphor, rule]));
  const drafts = groups.map((mentions) => describe(mentions, ruleOf, index, userLabels));
  const counts = new Map<string, number>();
  for (const { id } of drafts) counts.set(id, (counts.get(id) ?? 0) + 1);
  const entities = drafts.map((draft) =>
    counts.get(draft.id) === 1
      ? draft
      : { ...draft, id: contentId("entity", draft.id, least(draft.mentions)) },
  );
  const entityOf = new Map<string, string>();
  const byLabel = new Map<string, string>();
  for (const entity of entities) {
    for (const mention of entity.mentions) entityOf.set(mention, entity.id);
    byLabel.set(entity.label, entity.id);
  }
  const placed = entities.map((entity): Entity => {
    const whose = index.actsFor.get(entity.label);
    const actsFor = whose === undefined ? undefined : byLabel.get(whose);
    const ids = index.ids.get(entity.label);
    return {
      ...entity,
      ...(actsFor !== undefined && actsFor !== entity.id && { actsFor }),
      ...(ids !== undefined && { ids }),
    };
  });
  const labels = new Map(placed.map(({ id, label }) => [id, label]));
  const sets = new Map<string, Entity>();
  const result: Entity[] = [];
  for (const [at, entity] of placed.entries()) {
    const first = groups[at]!.find(({ members }) => members !== undefined)?.members ?? [];
    const members = [...new Set(first.flatMap((id) => entityOf.get(id) ?? []))].sort(order);
    if (members.length < 2) {
      result.push(entity);
      continue;
    }
    const set = describeSet(entity, members, labels);
    const known = sets.get(set.id);
    sets.set(set.id, known === undefined ? set : union(known, set));
  }
  return [...result, ...sets.values()].sort((a, b) => order(a.id, b.id));
}

/** Several things at once are named by their members, and are one set wherever these are named together. */
function describeSet(
  entity: Entity,
  members: readonly string[],
  labels: ReadonlyMap<string, string>,
): Entity {
  const names = members.map((id) => labels.get(id)!).sort(order);
  return {
    ...entity,
    id: contentId("entity", "set", ...members),
    label: `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
    type: "group",
    members,
  };
}

function union(left: Entity, right: Entity): Entity {
  const aliases = new Map(left.aliases.map((alias) => [alias.text, alias]));
  for (const alias of right.aliases) {
    const known = aliases.get(alias.text);
    aliases.set(
      alias.text,
      known === undefined
        ? alias
        : {
            ...known,
            documents: [...new Set([...known.documents, ...alias.documents])].sort(order),
            count: known.count + alias.count,
          },
    );
  }
  return {
    ...left,
    aliases: [...aliases.values()].sort((a, b) => order(a.text, b.text)),
    documents: [...new Set([...left.documents, ...right.documents])].sort(order),
    mentions: [...left.mentions, ...right.mentions].sort(order),
  };
}

function describe(
  mentions: readonly Mention[],
  ruleOf: ReadonlyMap<string, string>,
  index: NameIndex,
  userLabels: ReadonlyMap<string, string>,
): Entity {
  const names = mentions.filter(({ kind }) => kind === "name");
  const label =
    names.length > 0 ? labelOfNames(names, index, userLabels) : labelOfNominals(mentions);
  const type = names.length > 0 ? typeOfNames(names, label, index) : typeOfNominals(mentions);
  const person = type === "person" ? "person" : "thing";
  const id =
    names.length > 0
      ? contentId("entity", person, nameKey(label))
      : contentId("entity", "words", least(mentions.map((mention) => mention.id)));
  return {
    id,
    label,
    type,
    aliases: readAliases(mentions, ruleOf, label, index, userLabels),
    documents: [...new Set(mentions.map(({ document }) => document))].sort(order),
    mentions: mentions.map((mention) => mention.id).sort(order),
  };
}

function labelOfNames(
  names: readonly Mention[],
  index: NameIndex,
  userLabels: ReadonlyMap<string, string>,
): string {
  for (const { text } of names) {
    const label = userLabels.get(nameKey(text));
    if (label !== undefined) return label;
  }
  const counts = new Map<string, number>();
  const person = names.some(({ type }) => type === "person");
  for (const mention of names) {
    const text = mention.text.replace(/^the\s+/i, "").replace(/\s+/g, " ");
    const label = person ? text : (mention.canonical ?? index.names.get(text)?.label ?? text);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const rank = (text: string): number => {
    const words = text.split(" ").length;
    if (person) return words === 1 ? 0 : words <= 4 ? 2 : 1;
    return isAcronym(text) && !index.names.has(text)
      ? 0
      : text === text.toUpperCase() && text.length > 5
        ? 0
        : 1;
  };
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      rank(b) - rank(a) || countB - countA || b.length - a.length || order(a, b),
  );
  return best![0];
}

function isAcronym(text: string): boolean {
  return /^[A-Z.]{2,6}$/.test(text);
}

function labelOfNominals(mentions: readonly Mention[]): string {
  const nominals = mentions.filter(({ kind }) => kind === "nominal");
  const texts = nominals.map(({ text }) =>
    withoutQuotes(text.replace(/\s+/g, " ")).replace(
      /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|your)\s+/i,
      "",
    ),
  );
  const [best] = texts.sort((a, b) => b.length - a.length || order(a, b));
  return best!;
}

function typeOfNames(names: readonly Mention[], label: string, index: NameIndex): EntityType {
  const known = index.names.get(label);
  if (
    known !== undefined &&
    known.strength === "strong" &&
    names.every(({ type }) => type !== "person")
  ) {
    return known.type;
  }
  const weights = new Map<EntityType, number>();
  for (const { type, confidence } of names)
    weights.set(type, (weights.get(type) ?? 0) + confidence);
  const [best] = [...weights].sort(([a, left], [b, right]) => right - left || order(a, b));
  return best![0];
}

function typeOfNominals(mentions: readonly Mention[]): EntityType {
  return mentions.find(({ kind }) => kind === "nominal")!.type;
}

function readAliases(
  mentions: readonly Mention[],
  ruleOf: ReadonlyMap<string, string>,
  label: string,
  index: NameIndex,
  userLabels: ReadonlyMap<string, string>,
): Alias[] {
  const person = mentions.some(({ kind, type }) => kind === "name" && type === "person");
  const byText = new Map<string, Use>();
  for (const { id, text, document, kind } of mentions) {
    if (kind === "pronoun") continue;
    const plain = kind === "name" ? text.replace(/^the\s+/i, "") : text;
    const known = byText.get(plain) ?? { documents: new Set(), count: 0, named: false, rules: [] };
    known.documents.add(document);
    known.count++;
    if (kind === "name") known.named = true;
    const rule = ruleOf.get(id);
    if (rule !== undefined) known.rules.push(rule);
    byText.set(plain, known);
  }
  return [...byText]
    .sort(([a], [b]) => order(a, b))
    .map(([text, { documents, count, named, rules }]) => ({
      text,
      reason: named
        ? reasonFor(text, label, person, index, userLabels)
        : (rules.sort(order)[0] ?? (nameKey(text) === nameKey(label) ? "exact" : "same-words")),
      documents: [...documents].sort(order),
      count,
    }));
}

interface Use {
  readonly documents: Set<string>;
  count: number;
  named: boolean;
  /** Rules of coreference that put it there. */
  readonly rules: string[];
}

/** Why a name is another name of the labelled thing, from the surest reason to the weakest. */
function reasonFor(
  text: string,
  label: string,
  person: boolean,
  index: NameIndex,
  userLabels: ReadonlyMap<string, string>,
): string {
  if (userLabels.get(nameKey(text)) === label) return "user";
  if (nameKey(text) === nameKey(label)) return "exact";
  const known = index.names.get(text.replaceAll("’", "'"));
  if (known !== undefined && known.label === label) {
    if (known.form === "demonym") return "demonym";
    return known.list === "countries" ||
      known.list === "cities" ||
      known.list === "regions" ||
      known.list === "institutions" ||
      known.list === "companies" ||
      known.list === "seats"
      ? "alias-table"
      : `gazetteer: ${known.list}`;
  }
  if (known !== undefined && index.actsFor.get(known.label) === label) return "metonym";
  if (isAcronymOf(text, label) || isAcronymOf(label, text)) return "acronym";
  const [a, b] = [readPersonName(text), readPersonName(label)];
  if (person && a !== undefined && b !== undefined) {
    if (a.first === undefined && a.last === b.last) return "surname";
    if (a.first !== undefined && text.split(/\s+/).length === 1) return "first-name";
    if (b.first !== undefined && nameKey(b.first) === nameKey(text)) return "first-name";
    if (a.first !== undefined && a.last === b.last) return "first-name-variant";
    if (a.slug === b.slug) return "transliteration";
  }
  return transliterationSlug(text) === transliterationSlug(label)
    ? "transliteration"
    : "short-name";
}

function least(ids: readonly string[]): string {
  return ids.reduce((a, b) => (b < a ? b : a));
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
