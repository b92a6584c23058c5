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
  const named = joinNames(ordered, links, index, options);
  const groups = attachMentions(ordered, links, named);
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
