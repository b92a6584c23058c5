import type { CoreferenceLink } from "../coreference/types.ts";
import type { SourceDocument } from "../document/types.ts";
import type { Mention } from "../mentions/types.ts";
import { contentId } from "./content-id.ts";
import { createGroups } from "./groups.ts";
import { compareCodeUnits, sortedSet } from "./order.ts";
import type { Alias, Entity } from "./types.ts";

/** Stand-in: one entity for all mentions that are linked, or named alike. */
export function resolveEntities(
  _documents: readonly SourceDocument[],
  mentions: readonly Mention[],
  links: readonly CoreferenceLink[],
  _options: object = {},
): Entity[] {
  const groups = createGroups();
  for (const { id, kind, canonical, text } of mentions) {
    groups.add(id);
    if (kind === "name") groups.join(id, `name ${canonical ?? text}`);
  }
  for (const { anaphor, antecedent } of links) groups.join(anaphor, antecedent);
  const byRoot = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const root = groups.rootOf(mention.id);
    const group = byRoot.get(root);
    if (group === undefined) byRoot.set(root, [mention]);
    else group.push(mention);
  }
  return [...byRoot.values()].map(toEntity).sort((a, b) => compareCodeUnits(a.id, b.id));
}

function toEntity(mentions: readonly Mention[]): Entity {
  const names = mentions.filter(({ kind }) => kind === "name");
  const best = names[0] ?? mentions.find(({ kind }) => kind === "nominal") ?? mentions[0]!;
  const label = best.canonical ?? best.text;
  const aliases: Alias[] = sortedSet(mentions.map(({ text }) => text)).map((text) => {
    const same = mentions.filter((mention) => mention.text === text);
    const documents = sortedSet(same.map(({ document }) => document));
    return { text, reason: "exact", documents, count: same.length };
  });
  return {
    id: contentId("entity", ...mentions.map(({ id }) => id).sort(compareCodeUnits)),
    label,
    type: best.type,
    aliases,
    documents: sortedSet(mentions.map(({ document }) => document)),
    mentions: mentions.map(({ id }) => id).sort(compareCodeUnits),
  };
}
