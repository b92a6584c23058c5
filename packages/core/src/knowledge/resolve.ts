import type { Argument, Claim, Extraction, Predicate } from "../claims/types.ts";
import type { Mention } from "../mentions/types.ts";
import { RelataError } from "../document/errors.ts";
import { readConcepts, conceptLabel } from "./concepts.ts";
import { findCopies } from "./copied-sentences.ts";
import { explain } from "./explain.ts";
import { merge } from "./merge.ts";
import { compareCodeUnits } from "./order.ts";
import { createOriginReader } from "./origins.ts";
import { readRelations, type ClaimEnds } from "./relations.ts";
import { resolveEntities } from "../resolution/resolve-entities.ts";
import type { Entity, Knowledge } from "./types.ts";

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
  const resolved = resolveEntities(documents, mentions, links, options).filter((entity) =>
    isNamed(entity, mentionOf),
  );
  const concepts = readConcepts(claims, resolved);
  const entities = [...resolved, ...concepts.entities].sort((a, b) => compareCodeUnits(a.id, b.id));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const entityOfMention = new Map<string, string>();
  for (const { id, mentions } of resolved) {
    for (const mention of mentions) entityOfMention.set(mention, id);
  }

  const knowledge: Knowledge = {
    documents,
    entities,
    relations: [],
    claims,
    mentions,
    entityOf: (mention) => entityOfMention.get(mention),
    entitiesOf,
    document: (id) => documentOf.get(id),
    entity: (id) => entityOf.get(id),
    relation: (id) => relationOf.get(id),
    claim: (id) => claimOf.get(id),
    speakersOf,
    carrierOf,
    datesOf,
    find: (name) => findEntities(entities, name),
    why(id) {
      const relation = relationOf.get(id);
      if (relation !== undefined) return explain(knowledge, relation, originsOf);
      throw new RelataError("relation-unknown", `there is no relation with the id ${id}`);
    },
  };
  const originsOf = createOriginReader(
    findCopies(knowledge.document, claims),
    speakerKeyOf,
    speakersOf,
    carrierOf,
  );
  const relations = readRelations({ claims, carrierOf, endsOf, speakersOf, originsOf });
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

  function endsOf(claim: Claim): ClaimEnds[] {
    const object = objectOf(claim);
    const { factuality } = object;
    return entitiesOf(claim.subject).flatMap((source) =>
      entitiesOf(object.argument)
        .filter((target) => target !== source)
        .map((target) => ({ source, target, predicate: object.predicate, factuality })),
    );
  }

  /**
   * What a claim reaches. "Russia agreed to halt strikes" holds the claim Russia —halt→ strikes:
   * of one subject, so it is drawn in one stroke, Russia —agree to halt→ strikes, with the
   * factuality of the halt. Another's doing stays a node in its own words.
   */
  function objectOf(claim: Claim): Pick<ClaimEnds, "predicate" | "factuality"> & {
    readonly argument: Argument;
  } {
    const { predicate, object: argument, factuality } = claim;
    const inner = argument.kind === "claim" ? claimOf.get(argument.claim) : undefined;
    if (inner === undefined || inner.object.kind === "claim" || inner.polarity === "negative") {
      return { predicate, factuality, argument };
    }
    const sources = entitiesOf(claim.subject);
    const innerSources = new Set(entitiesOf(inner.subject));
    const sameSubject = sources.length > 0 && sources.every((source) => innerSources.has(source));
    if (!sameSubject || entitiesOf(inner.object).length === 0) {
      return { predicate, factuality, argument };
    }
    return {
      predicate: joinPredicates(predicate, inner.predicate),
      factuality: factuality === "asserted" ? inner.factuality : factuality,
      argument: inner.object,
    };
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

function joinPredicates(outer: Predicate, inner: Predicate): Predicate {
  const family = outer.family ?? inner.family;
  return {
    lemma: `${outer.lemma} to ${inner.lemma}`,
    label: `${outer.label} to ${inner.lemma}`,
    ...(inner.preposition === undefined ? {} : { preposition: inner.preposition }),
    ...(family === undefined ? {} : { family }),
  };
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
