import { streamCsv } from "./csv/stream-csv.ts";
import { streamCypher } from "./cypher/stream-cypher.ts";
import { streamDot } from "./dot/stream-dot.ts";
import { ExportError } from "./errors.ts";
import { encodeGexf, streamGexf } from "./gexf/stream-gexf.ts";
import type { AnyGraph } from "./graph/graph-source.ts";
import { streamGraphml } from "./graphml/stream-graphml.ts";
import { streamJson } from "./json/stream-json.ts";
import { streamMermaid } from "./mermaid/stream-mermaid.ts";
import { streamJsonLd } from "./rdf/stream-jsonld.ts";
import { streamNQuads, streamTrig, streamTurtle } from "./rdf/stream-rdf.ts";
import { streamSvg } from "./svg/stream-svg.ts";
import type { FilePieces } from "./text/file-pieces.ts";
import type { ByteChunks, TextChunks } from "./text/text-chunks.ts";
import { streamVault } from "./vault/stream-vault.ts";

interface FormatFacts {
  readonly name: string;
  /** Without the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** What of a graph comes through. */
  readonly keeps: readonly (
    "parallel edges" | "attributes" | "types" | "positions" | "colours" | "time" | "evidence"
  )[];
}

/** A format of one file. */
export interface TextFormat extends FormatFacts {
  readonly write: (graph: AnyGraph, options?: object) => TextChunks;
  /** The same text in UTF-8, for formats that are made so: files take it without a detour. */
  readonly encode?: (graph: AnyGraph, options?: object) => ByteChunks;
}

/** A format of several files in a folder. */
export interface FolderFormat extends FormatFacts {
  readonly writeFolder: (graph: AnyGraph, options?: object) => FilePieces;
}

export type Format = TextFormat | FolderFormat;

/** Every format there is. To add one, pass a longer list where formats are looked up: `[...formats, mine]`. */
export const formats: readonly Format[] = [
  {
    name: "gexf",
    extensions: ["gexf"],
    mediaType: "application/gexf+xml",
    keeps: ["parallel edges", "attributes", "types", "positions", "colours", "time", "evidence"],
    write: streamGexf,
    encode: encodeGexf,
  },
  {
    name: "graphml",
    extensions: ["graphml"],
    mediaType: "application/graphml+xml",
    keeps: ["parallel edges", "attributes", "types", "positions", "colours", "evidence"],
    write: streamGraphml,
  },
  {
    name: "json",
    extensions: ["json"],
    mediaType: "application/json",
    keeps: ["parallel edges", "attributes", "types", "positions", "colours", "evidence"],
    write: streamJson,
  },
  {
    name: "node-link",
    extensions: ["node-link.json"],
    mediaType: "application/json",
    keeps: ["parallel edges", "attributes", "types", "positions", "colours", "evidence"],
    write: (graph, options) => streamJson(graph, { ...options, shape: "node-link" }),
  },
  {
    name: "cytoscape",
    extensions: ["cyjs"],
    mediaType: "application/json",
    keeps: ["parallel edges", "attributes", "types", "positions", "colours", "evidence"],
    write: (graph, options) => streamJson(graph, { ...options, shape: "cytoscape" }),
  },
  {
    name: "csv",
    extensions: ["csv"],
    mediaType: "text/csv",
    keeps: ["parallel edges", "attributes"],
    writeFolder: streamCsv,
  },
  {
    name: "neo4j-csv",
    extensions: ["neo4j.csv"],
    mediaType: "text/csv",
    keeps: ["parallel edges", "attributes", "types"],
    writeFolder: (graph, options) => streamCsv(graph, { ...options, dialect: "neo4j" }),
  },
  {
    name: "cypher",
    extensions: ["cypher", "cql"],
    mediaType: "application/x-cypher-query",
    keeps: ["parallel edges", "attributes", "types", "evidence"],
    write: streamCypher,
  },
  {
    name: "dot",
    extensions: ["dot", "gv"],
    mediaType: "text/vnd.graphviz",
    keeps: ["parallel edges", "positions", "colours"],
    write: streamDot,
  },
  {
    name: "n-quads",
    extensions: ["nq"],
    mediaType: "application/n-quads",
    keeps: ["parallel edges", "attributes", "types", "evidence"],
    write: streamNQuads,
  },
  {
    name: "trig",
    extensions: ["trig"],
    mediaType: "application/trig",
    keeps: ["parallel edges", "attributes", "types", "evidence"],
    write: streamTrig,
  },
  {
    name: "turtle",
    extensions: ["ttl"],
    mediaType: "text/turtle",
    keeps: ["parallel edges", "attributes", "types", "evidence"],
    write: streamTurtle,
  },
  {
    name: "json-ld",
    extensions: ["jsonld"],
    mediaType: "application/ld+json",
    keeps: ["parallel edges", "attributes", "types", "evidence"],
    write: streamJsonLd,
  },
  {
    name: "mermaid",
    extensions: ["mmd", "mermaid"],
    mediaType: "text/vnd.mermaid",
    keeps: ["parallel edges"],
    write: streamMermaid,
  },
  {
    name: "vault",
    extensions: ["vault"],
    mediaType: "text/markdown",
    keeps: ["parallel edges", "attributes", "evidence"],
    writeFolder: streamVault,
  },
  {
    name: "svg",
    extensions: ["svg"],
    mediaType: "image/svg+xml",
    keeps: ["parallel edges", "positions", "colours"],
    write: streamSvg,
  },
];

/**
 * The format of that name, or of a file's ending (`graph.gexf`, `graph.gexf.gz`).
 * Throws an `ExportError` "unknown-format" that lists the names there are.
 */
export function findFormat(nameOrPath: string, among: readonly Format[] = formats): Format {
  const named = among.find(({ name }) => name === nameOrPath);
  if (named) return named;
  const path = nameOrPath.toLowerCase().replace(/\.gz$/, "");
  const endings = among.flatMap((format) =>
    format.extensions.map((extension) => ({ format, ending: `.${extension}` })),
  );
  const fits = endings.filter(({ ending }) => path.endsWith(ending));
  const longest = fits.sort((a, b) => b.ending.length - a.ending.length)[0];
  if (longest) return longest.format;
  const names = among.map(({ name }) => name).join(", ");
  throw new ExportError(
    "unknown-format",
    `no format for ${JSON.stringify(nameOrPath)}; there are ${names}`,
  );
}
