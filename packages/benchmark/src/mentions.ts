import { createPipeline, merge, resolve, type Extraction, type Knowledge } from "@relata/core";
import { readFolder } from "./read-folder.ts";

/** Every mention of a folder with the entity it was resolved to, and the rule that linked it in its document. */
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
  const ruleOf = new Map(extraction.links.map(({ anaphor, rule }) => [anaphor, rule]));
  for (const { id, document, span, phrase, kind, type } of mentions) {
    const [entity, rule] = [entityOf(id), ruleOf.get(id)];
    const [start, end] = span;
    console.log(JSON.stringify({ doc: document, start, end, kind, type, entity, phrase, rule }));
  }
}

/**
 * The entity of a mention. Pronouns that are linked to each other alone, such as "I" and "my", are no entity of the
 * graph; the first of them stands for it here, so that they can be seen to be one.
 */
function readEntities(
  { links, mentions }: Extraction,
  knowledge: Knowledge,
): (mention: string) => string | undefined {
  const antecedents = new Map(links.map(({ anaphor, antecedent }) => [anaphor, antecedent]));
  const linked = new Set(antecedents.values());
  // What is said of any or of no ceasefire is a word of the graph, but speaks of none that was mentioned before.
  const apart = new Set(
    mentions
      .filter(
        ({ id, kind, reference }) =>
          kind === "nominal" && reference !== "specific" && !antecedents.has(id) && !linked.has(id),
      )
      .map(({ id }) => id),
  );
  return (mention) => {
    if (apart.has(mention)) return undefined;
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
