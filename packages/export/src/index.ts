export { type CsvOptions, streamCsv, toCsv } from "./csv/stream-csv.ts";
export { type CypherOptions, streamCypher, toCypher } from "./cypher/stream-cypher.ts";
export { type DotOptions, streamDot, toDot } from "./dot/stream-dot.ts";
export { ExportError, type ExportErrorCode } from "./errors.ts";
export { findFormat, type FolderFormat, type Format, formats, type TextFormat } from "./formats.ts";
export { parseGexf, readGexf } from "./gexf/read-gexf.ts";
export {
  encodeGexf,
  type GexfOptions,
  type GexfProfile,
  streamGexf,
  toGexf,
  writeGexf,
} from "./gexf/stream-gexf.ts";
export type { TimelineOptions } from "./gexf/timeline.ts";
export {
  type AnyGraph,
  type AttributeBag,
  type EdgeVisit,
  type GraphSource,
  type NodeVisit,
  type SourceEdge,
  type SourceNode,
  toGraphSource,
} from "./graph/graph-source.ts";
export { type GraphmlOptions, streamGraphml, toGraphml } from "./graphml/stream-graphml.ts";
export { type JsonOptions, streamJson, toJson } from "./json/stream-json.ts";
export { describeLosses, type Loss, type LossKind, type LossReport } from "./losses.ts";
export { type MermaidOptions, streamMermaid, toMermaid } from "./mermaid/stream-mermaid.ts";
export type { RdfOptions } from "./rdf/quads.ts";
export { streamJsonLd, toJsonLd } from "./rdf/stream-jsonld.ts";
export {
  streamNQuads,
  streamTrig,
  streamTurtle,
  toNQuads,
  toTrig,
  toTurtle,
  type TurtleOptions,
} from "./rdf/stream-rdf.ts";
export { streamSvg, type SvgOptions, toSvg, writeSvg } from "./svg/stream-svg.ts";
export { type PngOptions, toPng } from "./svg/to-png.ts";
export { type FilePiece, type FilePieces, joinFiles } from "./text/file-pieces.ts";
export { type ByteChunks, decodeChunks, joinChunks, type TextChunks } from "./text/text-chunks.ts";
export { toWebStream } from "./text/to-web-stream.ts";
export {
  type DeliveryOptions,
  type NodeSink,
  type TextSink,
  type WebSink,
  writeBytes,
  writeChunks,
} from "./text/write-chunks.ts";
export { streamVault, toVault, type VaultOptions } from "./vault/stream-vault.ts";
