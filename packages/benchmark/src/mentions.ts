import { createPipeline, merge, resolve } from "@relata/core";
import { readFolder } from "./read-folder.ts";

/** Every mention of a folder with the entity it was resolved to. */
export function run([folder]: readonly string[]): void {
  const pipeline = createPipeline();
  const extraction = merge(...readFolder(folder).map((document) => pipeline.extract(document)));
  const knowledge = resolve(extraction, { metonyms: "fold" });
  const mentions = extraction.mentions.toSorted(
    (a, b) =>
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
      a.span[0] - b.span[0] ||
      a.span[1] - b.span[1],
  );
  for (const { id, document, span, phrase, kind, type } of mentions) {
    const entity = knowledge.entityOf(id);
    console.log(
      JSON.stringify({ doc: document, start: span[0], end: span[1], kind, type, entity, phrase }),
    );
  }
}
