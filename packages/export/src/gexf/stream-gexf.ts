import { type AnyGraph, type AttributeBag, toGraphSource } from "../graph/graph-source.ts";
import { LossLog, type LossReport } from "../losses.ts";
import { type ByteChunks, decodeChunks, joinChunks, type TextChunks } from "../text/text-chunks.ts";
import {
  type DeliveryOptions,
  isNodeSink,
  type TextSink,
  writeBytes,
  writeChunks,
} from "../text/write-chunks.ts";
import { GexfWriter } from "./gexf-writer.ts";
import { surveyGraph } from "./survey-graph.ts";
import { noTimeline, readTimeline, type TimelineOptions } from "./timeline.ts";

/**
 * `portable` is what Gephi, Gephi Lite, networkx and graphology all read alike; `gephi` adds typed lists, which
 * networkx cannot open; `1.2` is for networkx before 3.0, and has no `kind`.
 */
export type GexfProfile = "portable" | "gephi" | "1.2";

export interface GexfOptions {
  readonly profile?: GexfProfile;
  /** The file's description; the graph's own `title` by default. */
  readonly description?: string;
  readonly creator?: string;
  readonly keywords?: string;
  /** `2026-11-24`. There is no default: a file made twice is the same file. */
  readonly date?: string;
  /**
   * Gephi makes one edge of all that share source, target and kind, and keeps the last one's attributes.
   * `merge` does it first and keeps all; `keep` numbers their kinds apart.
   */
  readonly parallel?: "merge" | "keep";
  /** The relation of an edge; by default its `kind`, `predicate`, `relation` or `label`. */
  readonly kind?: (attributes: AttributeBag) => string | undefined;
  /** `true` for dates under the names that `@relata/core` gives. Without, the file has no timeline. */
  readonly timeline?: boolean | TimelineOptions;
}

/** Writes a graph as GEXF into a stream, with backpressure, and closes it. */
export function writeGexf(
  graph: AnyGraph,
  sink: TextSink,
  options: GexfOptions & DeliveryOptions = {},
): Promise<LossReport> {
  if (isNodeSink(sink)) return writeBytes(encodeGexf(graph, options), sink, options);
  return writeChunks(streamGexf(graph, options), sink, options);
}

/** A graph as one GEXF text. Large graphs (from some 800,000 edges) do not fit into a string: stream them. */
export function toGexf(graph: AnyGraph, options: GexfOptions = {}): string {
  return joinChunks(streamGexf(graph, options)).text;
}

/** GEXF piece by piece, as text. */
export function streamGexf(graph: AnyGraph, options: GexfOptions = {}): TextChunks {
  return decodeChunks(encodeGexf(graph, options));
}

/** GEXF piece by piece, in UTF-8: the form in which it is made. */
export function* encodeGexf(graph: AnyGraph, options: GexfOptions = {}): ByteChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const { parallel = "merge", kind, timeline = false, profile } = options;
  const survey = surveyGraph(source, { parallel, kind }, log);
  const version = profile === "1.2" ? "1.2" : "1.3";
  const times =
    timeline === false
      ? noTimeline
      : readTimeline(source, timeline === true ? {} : timeline, version, log);
  const writer = new GexfWriter(source, survey, times, options, log);
  yield* writer.write();
  return log.report("gexf", survey.ids.length, survey.groups?.size ?? survey.edges.length);
}
