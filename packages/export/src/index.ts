export { ExportError, type ExportErrorCode } from "./errors.ts";
export {
  type GexfOptions,
  type GexfProfile,
  streamGexf,
  toGexf,
  writeGexf,
} from "./gexf/stream-gexf.ts";
export {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  type SourceEdge,
  type SourceNode,
  toGraphSource,
} from "./graph/graph-source.ts";
export { describeLosses, type Loss, type LossKind, type LossReport } from "./losses.ts";
export { joinChunks, type TextChunks } from "./text/text-chunks.ts";
export {
  type DeliveryOptions,
  type NodeSink,
  type TextSink,
  type WebSink,
  writeChunks,
} from "./text/write-chunks.ts";
export { type SvgOptions, streamSvg, toSvg, writeSvg } from "./svg/stream-svg.ts";
export { type PngOptions, toPng } from "./svg/to-png.ts";
export { parseGexf, readGexf } from "./gexf/read-gexf.ts";
export type { TimelineOptions } from "./gexf/timeline.ts";
