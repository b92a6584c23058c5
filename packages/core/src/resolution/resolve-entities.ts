import type { CoreferenceLink } from "../coreference/types.ts";
import type { SourceDocument } from "../document/types.ts";
import type { Entity } from "../knowledge/types.ts";
import { indexNames, type Gazetteer } from "../lexicon/gazetteer.ts";
import type { Mention } from "../mentions/types.ts";
import { attachMentions } from "./attach-mentions.ts";
import { checkNames } from "./check-names.ts";
import { describeEntities } from "./describe-entities.ts";
import { joinNames } from "./join-names.ts";

export interface ResolutionOptions {
  /** Names that are one thing: the label, then its other names. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of names that are never one thing, whatever the rules say. */
  readonly never?: readonly (readonly [string, string])[];
  readonly gazetteers?: readonly Gazetteer[];
  /**
   * `apart` keeps a capital that is named for its government its own entity, linked by `actsFor`; `fold` makes such
   * mentions the state's. "Flew to Moscow" stays the town either way.
   */
  readonly metonyms?: "apart" | "fold";
  /** Adds identifiers from elsewhere (`{ wikidata: "Q159" }`). Must give the same answer for the same entity. */
  readonly linker?: (entity: Entity) => Readonly<Record<string, string>> | undefined;
}

/**
 * One entity for each thing the documents name, in the order of their ids. A view: nothing is stored, and other
 * options over the same mentions give another view. The order of documents, mentions and links makes no difference.
 */
export function resolveEntities(
  documents: readonly SourceDocument[],
  mentions: readonly Mention[],
  links: readonly CoreferenceLink[],
  options: ResolutionOptions = {},
): Entity[] {
  checkNames(options);
  const ordered = inOrder(documents, mentions);
  const index = indexNames(options.gazetteers);
  const placed = placeLinks(ordered, links);
  const named = joinNames(ordered, placed, index, options);
  const groups = attachMentions(ordered, placed, named);
  const entities = describeEntities(groups, links, index, options);
  if (options.linker === undefined) return entities;
  return entities.map((entity) => {
    const ids = options.linker!(entity);
    return ids === undefined ? entity : { ...entity, ids: { ...entity.ids, ...ids } };
  });
}

/** Mentions of the given documents, document by document, as they stand in the text. */
function inOrder(documents: readonly SourceDocument[], mentions: readonly Mention[]): Mention[] {
  const byDocument = new Map<string, Mention[]>(documents.map(({ id }) => [id, []]));
  for (const mention of mentions) byDocument.get(mention.document)?.push(mention);
  return [...byDocument.keys()].sort().flatMap((id) => byDocument.get(id)!.sort(byPlace));
}

function byPlace(left: Mention, right: Mention): number {
  return (
    left.span[0] - right.span[0] || right.span[1] - left.span[1] || (left.id < right.id ? -1 : 1)
  );
}

/** A link between the places of two mentions. */
export interface PlacedLink {
  readonly anaphor: number;
  readonly antecedent: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Links between mentions that are there, the surest first, then in the order of the text. */
function placeLinks(mentions: readonly Mention[], links: readonly CoreferenceLink[]): PlacedLink[] {
  const places = new Map<string, number>();
  for (const [place, { id }] of mentions.entries()) places.set(id, place);
  const placed: PlacedLink[] = [];
  for (const { anaphor, antecedent, rule, confidence } of links) {
    const [from, to] = [places.get(anaphor), places.get(antecedent)];
    if (from === undefined || to === undefined) continue;
    placed.push({ anaphor: from, antecedent: to, rule, confidence });
  }
  return placed.sort(
    (a, b) => b.confidence - a.confidence || a.anaphor - b.anaphor || a.antecedent - b.antecedent,
  );
}
