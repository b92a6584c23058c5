import { createPipeline, merge, resolve, toGraph } from "@relata/core";
import { layout, style } from "@relata/layout";
import type { AbstractGraph } from "graphology-types";
import { readFolder } from "../read-folder.ts";

/** The finished graph of a folder of documents. */
export function readDocuments(folder: string): AbstractGraph {
  const pipeline = createPipeline();
  const extractions = readFolder(folder).map((document) => pipeline.extract(document));
  const graph = toGraph(resolve(merge(...extractions)));
  style(graph);
  layout(graph);
  return graph;
}
