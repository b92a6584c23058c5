import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createPipeline, merge, resolve } from "@relata/core";
import { readFolder } from "./read-folder.ts";

interface Gold {
  readonly documents: readonly {
    readonly doc: string;
    readonly entities: readonly {
      readonly id: string;
      readonly type: string;
      readonly mentions: readonly {
        readonly start: number;
        readonly end: number;
        readonly kind: string;
        readonly sub?: string;
      }[];
    }[];
  }[];
}

/** Types that are no names of things: dates and amounts have values instead. */
const VALUES = new Set(["Date", "Quantity", "Duration", "Time"]);

/**
 * Names of the annotated reports, found by their exact span, and joined across documents: B³ over names that were
 * found, capitals named for their governments folded. The event nominals are scored in the same way.
 */
export function scoreResolution(data: string): { set: string; figures: string }[] {
  const file = join(data, "facts", "seeds-entities.json");
  const folder = join(data, "..", "seeds");
  if (!existsSync(file) || !existsSync(folder)) return [];
  // The data's description gives the shape.
  const { documents } = JSON.parse(readFileSync(file, "utf8")) as Gold;
  const pipeline = createPipeline();
  const extraction = merge(...readFolder(folder).map((document) => pipeline.extract(document)));
  const knowledge = resolve(extraction, { metonyms: "fold" });
  const entityAt = new Map<string, string>();
  const found = { names: 0, right: 0 };
  const annotated = new Set(documents.map(({ doc }) => basename(doc, ".txt")));
  for (const { id, document, span, kind } of extraction.mentions) {
    if (!annotated.has(document)) continue;
    if (kind === "name") found.names++;
    const place = `${document} ${span.join("-")}`;
    entityAt.set(`${kind} ${place}`, knowledge.entityOf(id) ?? id);
  }
  const names: [gold: string, said: string][] = [];
  const events: [gold: string, said: string][] = [];
  let expected = 0;
  for (const { doc, entities } of documents) {
    for (const { id, type, mentions } of entities) {
      for (const { start, end, kind } of mentions) {
        const said = entityAt.get(`${kind} ${basename(doc, ".txt")} ${start}-${end}`);
        if (kind === "name" && !VALUES.has(type)) {
          expected++;
          if (said !== undefined) names.push([id, said]);
        }
        if (kind === "nominal" && type === "Event" && said !== undefined) events.push([id, said]);
      }
    }
  }
  found.right = names.length;
  const percent = (value: number): string => (100 * value).toFixed(1);
  const [precision, recall] = [found.right / found.names, found.right / expected];
  return [
    {
      set: "seed names, exact span",
      figures: `F1 ${percent((2 * precision * recall) / (precision + recall))}  P ${percent(precision)}  R ${percent(recall)}`,
    },
    { set: "seed names across documents", figures: bCubed(names) },
    { set: "seed events across documents", figures: bCubed(events) },
  ];
}

/** Mean precision and recall over mentions: of those said to be one with it, and of those that are. */
export function bCubed(pairs: readonly (readonly [gold: string, said: string])[]): string {
  let [precision, recall] = [0, 0];
  for (const [gold, said] of pairs) {
    const together = pairs.filter((pair) => pair[1] === said);
    const same = pairs.filter((pair) => pair[0] === gold);
    const both = together.filter((pair) => pair[0] === gold).length;
    precision += both / together.length / pairs.length;
    recall += both / same.length / pairs.length;
  }
  const percent = (value: number): string => (100 * value).toFixed(1);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `B³ ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  (${pairs.length} mentions)`;
}
