import { createRequire } from "node:module";
import { locatePackage } from "./read-exports.ts";
import type { Entry } from "./write-api.ts";

const require = createRequire(import.meta.url);

/** What people import, in the order of the house. */
export const entries: readonly Entry[] = [
  ["@relata/core", "Documents → extraction → knowledge → graph."],
  ["@relata/core/node", "The pipeline with worker threads."],
  ["@relata/parser", "Words → tags, lemmas, dependency tree, names."],
  ["@relata/english", "The parser's weights."],
  ["@relata/layout", "Graph → the same graph with positions, sizes and colours."],
  ["@relata/layout/engine", "The layout on plain arrays, for other graph libraries."],
  ["@relata/export", "Graph → GEXF, GraphML, JSON, CSV, RDF, Cypher and more."],
  ["@relata/export/node", "Graph → file."],
  ["@relata/viewer", "Graph → one self-contained HTML page."],
].map(([name = "", purpose = ""]) => ({
  name,
  purpose,
  file: locatePackage(require, name),
  page: name.split("/").slice(1).join("-"),
}));
