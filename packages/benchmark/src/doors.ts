/** A command of the measuring room: prints its results on standard output, everything else on standard error. */
export interface Door {
  /** What it reads, for the usage line: `FILE.conllu`. */
  readonly usage: string;
  readonly summary: string;
  /** Imported when asked for, so that a door never pays for another one's packages. */
  readonly load: () => Promise<{ run(args: readonly string[]): Promise<void> | void }>;
}

/** Thrown by a door that cannot answer: the message goes to standard error, the exit code is 2. */
export class DoorError extends Error {
  override readonly name = "DoorError";
}

export const doors: Readonly<Record<string, Door>> = {
  parse: {
    usage: "FILE.conllu",
    summary: "trees for gold tokens, as CoNLL-U",
    load: () => import("./parse.ts"),
  },
  "parse-text": {
    usage: "FILE.txt",
    summary: "trees from raw text, as CoNLL-U",
    load: () => import("./parse-text.ts"),
  },
  tuples: {
    usage: "--view clauses|edges FILE",
    summary: "the clause graph's two views of tokenised sentences, as TSV",
    load: () => import("./tuples.ts"),
  },
  facts: {
    usage: "DIR",
    summary: "every claim of a folder's resolved graph, as JSON lines",
    load: () => import("./facts.ts"),
  },
  names: {
    usage: "FILE.conllu",
    summary: "names for gold tokens, as JSON lines",
    load: () => import("./names.ts"),
  },
  mentions: {
    usage: "DIR",
    summary: "every mention of a folder and its entity, as JSON lines",
    load: () => import("./mentions.ts"),
  },
  speed: {
    usage: "DIR",
    summary: "tokens, sentences and documents a CPU second, stage by stage",
    load: () => import("./speed.ts"),
  },
  accuracy: {
    usage: "--data DIR [--only SET]",
    summary: "every development set with its scorer",
    load: () => import("./accuracy.ts"),
  },
  "draw-layouts": {
    usage: "[OUT]",
    summary: "pictures of layouts before and after, as SVG",
    load: () => import("./layout/draw-pictures.ts"),
  },
  layout: {
    usage: "[--sizes N,…] [--seeds N,…] [--no-real]",
    summary: "layouts beside graphology, d3-force and sfdp: quality and CPU",
    load: () => import("./layout/run.ts"),
  },
  scale: {
    usage: "[--sizes N,…] [--threads N]",
    summary: "generated documents, merged and resolved: CPU, memory, growth",
    load: () => import("./scale.ts"),
  },
  resolve: {
    usage: "[--mentions N,…]",
    summary: "generated mentions resolved to entities: CPU, growth, memory",
    load: () => import("./resolve.ts"),
  },
  export: {
    usage: "[--edges N] [--rounds N] [--no-peers]",
    summary: "writers and readers beside graphology-gexf and n3: CPU and memory",
    load: () => import("./export/run.ts"),
  },
  gephi: {
    usage: "FILE.gexf [--toolkit JAR]",
    summary: "what Gephi's own importer makes of a file, beside what was written",
    load: () => import("./export/check-in-gephi.ts"),
  },
  neo4j: {
    usage: "[DIR]",
    summary:
      "every graph loaded into Neo4j itself: the Cypher script twice, the tables with neo4j-admin",
    load: () => import("./export/check-in-neo4j.ts"),
  },
  page: {
    usage: "[--nodes N] [--rounds N]",
    summary: "how soon Chromium draws the HTML page, by software rendering",
    load: () => import("./page.ts"),
  },
  "bundle-size": {
    usage: "",
    summary: "kilobytes that imports cost a web page, and of which packages",
    load: () => import("./bundle-size.ts"),
  },
  readers: {
    usage: "[DIR]",
    summary:
      "every format, loaded by networkx, igraph, rdflib, rapper, n3, oxigraph, jsonld, Mermaid, graphviz, csv, xmllint",
    load: () => import("./export/check-readers.ts"),
  },
  tokenize: {
    usage: "FILE.conllu [--errors N]",
    summary: "tokens and sentences from raw text against gold, F1",
    load: () => import("./tokenize.ts"),
  },
};
