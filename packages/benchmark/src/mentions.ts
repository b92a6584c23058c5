import { createPipeline, merge, resolve, type Extraction, type Knowledge } from "@relata/core";
import { readFolder } from "./read-folder.ts";

/** Every mention of a folder with the entity it was resolved to. */
export function run([folder]: readonly string[]): void {
  const pipeline = createPipeline();
  const extraction = merge(...readFolder(folder).map((document) => pipeline.extract(document)));
  const knowledge = resolve(extraction, { metonyms: "fold" });
  const entityOf = readEntities(extraction, knowledge);
  const mentions = extraction.mentions.toSorted(
    (a, b) =>
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
      a.span[0] - b.span[0] ||
      a.span[1] - b.span[1],
  );
  for (const { id, document, span, phrase, kind, type } of mentions) {
    const entity = entityOf(id);
    console.log(
      JSON.stringify({ doc: document, start: span[0], end: span[1], kind, type, entity, phrase }),
    );
  }
}

/**
 * The entity of a mention. Pronouns that are linked to each other alone, such as "I" and "my", are no entity of the
 * graph; the first of them stands for it here, so that they can be seen to be one.
 */
function readEntities(
  { links }: Extraction,
  knowledge: Knowledge,
): (mention: string) => string | undefined {
  const antecedents = new Map(links.map(({ anaphor, antecedent }) => [anaphor, antecedent]));
  const linked = new Set(antecedents.values());
  return (mention) => {
    const known = knowledge.entityOf(mention);
    if (known !== undefined) return known;
    if (!antecedents.has(mention) && !linked.has(mention)) return undefined;
    const seen = new Set<string>();
    let first = mention;
    for (let next = antecedents.get(first); next !== undefined && !seen.has(next);) {
      seen.add(next);
      first = next;
      next = antecedents.get(first);
    }
    return knowledge.entityOf(first) ?? `open ${first}`;
  };
}
