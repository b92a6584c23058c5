import type { Argument, Claim, Extraction } from "../claims/types.ts";
import type { Mention } from "../mentions/types.ts";
import { RelataError } from "../document/errors.ts";
import { argumentsOf, readConcepts, conceptLabel } from "./concepts.ts";
import { findCopies } from "./copied-sentences.ts";
import { explain } from "./explain.ts";
import { merge } from "./merge.ts";
import { compareCodeUnits } from "./order.ts";
import { createOriginReader } from "./origins.ts";
import { readLastingThings } from "./lasting-things.ts";
import { createEndReader } from "./claim-ends.ts";
import { readRelations } from "./relations.ts";
import { isOccurrence, joinEvents } from "../resolution/join-events.ts";
import { resolveEntities } from "../resolution/resolve-entities.ts";
import type { Entity, Knowledge } from "./types.ts";
import { joinWordings } from "./wordings.ts";

export type ResolveOptions = NonNullable<Parameters<typeof resolveEntities>[3]>;

/**
 * The resolved view of an extraction: who is who, which claims say the same, who says it.
 *
 * A pure function: the same set of rows gives the same view, in any order. Pronouns whose
 * antecedent is not known, dates and numbers are no entities; claims about them stay in `claims`.
 */
export function resolve(extraction: Extraction, options: ResolveOptions = {}): Knowledge {
  const { documents, mentions, links, claims } = merge(extraction);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const named = resolveEntities(documents, mentions, links, options).filter((entity) =>
    isNamed(entity, mentionOf),
  );
  const lasting = readLastingThings(documents, named, mentions, claims);
  const { entities: resolved, proposals } = joinEvents(joinWordings(named, mentionOf, lasting), {
    documents,
    mentions: mentionOf,
    claims,
    ...(options.never !== undefined && { never: options.never }),
  });
  const entityOfMention = new Map<string, string>();
  for (const { id, mentions } of resolved) {
    for (const mention of mentions) entityOfMention.set(mention, id);
  }
  const happenings = readHappenings(claims, resolved, mentionOf);
  const concepts = readConcepts(claims, resolved, lasting, happenings);
  const entities = [
    ...withWholeLabels(resolved, claims, entityOfMention),
    ...concepts.entities,
  ].sort((a, b) => compareCodeUnits(a.id, b.id));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));

  const knowledge: Knowledge = {
    documents,
    entities,
    relations: [],
    proposals,
    claims,
    mentions,
    entityOf: (mention) => entityOfMention.get(mention),
    entitiesOf,
    document: (id) => documentOf.get(id),
    entity: (id) => entityOf.get(id),
    relation: (id) => relationOf.get(id),
    claim: (id) => claimOf.get(id),
    speakersOf,
    originsOf: (claims) => originsOf(claims),
    carrierOf,
    datesOf,
    find: (name) => findEntities(entities, name),
    why(id) {
      const relation = relationOf.get(id);
      if (relation !== undefined) return explain(knowledge, relation);
      throw new RelataError("relation-unknown", `there is no relation with the id ${id}`);
    },
  };
  const originsOf = createOriginReader(
    findCopies(knowledge.document, claims),
    speakerKeyOf,
    speakersOf,
    carrierOf,
  );
  const relations = readRelations({
    claims,
    carrierOf,
    endsOf: createEndReader(knowledge),
    speakersOf,
    originsOf,
  });
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
  return Object.assign(knowledge, { relations });

  function carrierOf(document: string): string {
    return documentOf.get(document)?.publisher ?? document;
  }

  function datesOf(ids: readonly string[]): ReturnType<Knowledge["datesOf"]> {
    const dates = ids
      .map((id) => documentOf.get(id)?.published)
      .filter((date) => date !== undefined)
      .sort(compareCodeUnits);
    const [firstDate] = dates;
    const lastDate = dates.at(-1);
    return firstDate === undefined || lastDate === undefined ? {} : { firstDate, lastDate };
  }

  function entitiesOf(argument: Argument): readonly string[] {
    if (argument.kind === "mention") return entitiesOfMention(argument.mention, 0);
    const known = happenings.get(argument) ?? concepts.lasting.get(argument);
    if (known !== undefined) return [known];
    const label = conceptLabel(argument);
    const concept = label === undefined ? undefined : concepts.idOf(label);
    return concept === undefined ? [] : [concept];
  }

  /** "Trump and Putin" and "the two leaders" stand for their members, as far as these are known. */
  function entitiesOfMention(id: string, depth: number): readonly string[] {
    const members = mentionOf.get(id)?.members ?? [];
    const entity = entityOfMention.get(id);
    const resolvedMembers =
      depth > 3 ? [] : members.flatMap((member) => entitiesOfMention(member, depth + 1));
    if (resolvedMembers.length > 0) return [...new Set(resolvedMembers)];
    const group = entity === undefined ? undefined : entityOf.get(entity)?.members;
    if (group !== undefined && group.length > 0)
      return group.filter((member) => entityOf.has(member));
    return entity === undefined ? [] : [entity];
  }

  function speakersOf(claim: Claim): readonly string[] {
    return claim.attribution.map(({ speaker }) => {
      const [first, ...others] = entitiesOf(speaker).map((id) => entityOf.get(id)!.label);
      return first === undefined ? speaker.text : [first, ...others].join(" and ");
    });
  }

  /** The first to have said it: the outermost voice only passes it on. */
  function speakerKeyOf(claim: Claim): string | undefined {
    const attribution = claim.attribution[0];
    if (attribution === undefined) return undefined;
    const ids = entitiesOf(attribution.speaker);
    if (ids.length > 0) return [...ids].sort(compareCodeUnits).join(" ");
    return `${claim.evidence.document} ${attribution.speaker.text.toLowerCase()}`;
  }
}

/** Things known by a lone noun are called by what some claim says of it: "announcement" → "announcement of the sale". */
function withWholeLabels(
  entities: readonly Entity[],
  claims: readonly Claim[],
  entityOf: ReadonlyMap<string, string>,
): readonly Entity[] {
  const found = new Map<string, string>();
  for (const claim of claims) {
    for (const argument of argumentsOf(claim)) {
      if (argument.kind !== "mention" || argument.label === undefined) continue;
      const entity = entityOf.get(argument.mention);
      const known = entity === undefined ? undefined : found.get(entity);
      if (entity !== undefined && (known === undefined || isPlainer(argument.label, known)))
        found.set(entity, argument.label);
    }
  }
  if (found.size === 0) return entities;
  return entities.map((entity) => {
    const label = found.get(entity.id);
    const isLone = label !== undefined && /^\p{Ll}+$/u.test(entity.label);
    return isLone && label.toLowerCase().startsWith(`${entity.label} `)
      ? { ...entity, label }
      : entity;
  });
}

function isPlainer(label: string, other: string): boolean {
  return label.length < other.length || (label.length === other.length && label < other);
}

/** "Held **a call**": the plain words of an argument that are a mention of an event, by where they end. */
function readHappenings(
  claims: readonly Claim[],
  entities: readonly Entity[],
  mentionOf: ReadonlyMap<string, Mention>,
): Map<Argument, string> {
  const byEnd = new Map<string, { entity: string; start: number }>();
  for (const entity of entities) {
    if (!isOccurrence(entity, mentionOf)) continue;
    for (const id of entity.mentions) {
      const { kind, document, span } = mentionOf.get(id)!;
      if (kind === "nominal")
        byEnd.set(`${document} ${span[1]}`, { entity: entity.id, start: span[0] });
    }
  }
  const happenings = new Map<Argument, string>();
  for (const claim of claims) {
    for (const argument of argumentsOf(claim)) {
      if (argument.kind !== "concept") continue;
      // What was said is no call because it ends in one.
      if (argument === claim.object && claim.evidence.rule === "reported") continue;
      // "is the **first meeting since the war**": what it is called, and no other meeting.
      if (argument === claim.object && claim.evidence.rule === "copula") {
        if (argument.label.includes(" ") && argument.label.length > argument.text.length) continue;
      }
      const event = byEnd.get(`${claim.evidence.document} ${argument.span[1]}`);
      // "74 percent **of the vote**" is no vote.
      const before =
        event === undefined
          ? ""
          : argument.text.slice(0, Math.max(0, event.start - argument.span[0]));
      if (event !== undefined && !/\sof\s+$/i.test(before)) happenings.set(argument, event.entity);
    }
  }
  return happenings;
}

/** An entity that is only ever "it" is not known. */
function isNamed(entity: Entity, mentionOf: ReadonlyMap<string, Mention>): boolean {
  return entity.mentions.some((mention) => mentionOf.get(mention)?.kind !== "pronoun");
}

function findEntities(entities: readonly Entity[], name: string): readonly Entity[] {
  const wanted = name.trim().toLowerCase();
  return entities.filter(
    ({ label, aliases }) =>
      label.toLowerCase() === wanted || aliases.some(({ text }) => text.toLowerCase() === wanted),
  );
}
