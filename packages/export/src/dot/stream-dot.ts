import { edgeKind } from "../graph/edge-kind.ts";
import {
  type AnyGraph,
  type AttributeBag,
  type GraphSource,
  toGraphSource,
} from "../graph/graph-source.ts";
import { readColor, showColor } from "../graph/read-color.ts";
import { showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";

export interface DotOptions {
  /** Pins nodes to their `x` and `y`, for `neato -n`. */
  readonly positions?: boolean;
}

/** A graph as one DOT text for Graphviz. */
export function toDot(graph: AnyGraph, options: DotOptions = {}): string {
  return joinChunks(streamDot(graph, options)).text;
}

/** DOT piece by piece: labels, colours and relations. Other attributes would mean something else to Graphviz. */
export function* streamDot(graph: AnyGraph, { positions = false }: DotOptions = {}): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  yield* gather(lines(source, positions, log));
  return log.report("dot", source.order, source.size);
}

const nodeWords = ["label", "color", "x", "y", "z", "size"];
const edgeWords = [
  "label",
  "kind",
  "predicate",
  "relation",
  "polarity",
  "factuality",
  "color",
  "weight",
  "quote",
];

function* lines(source: GraphSource, positions: boolean, log: LossLog): Generator<string> {
  const isUndirected = source.type === "undirected";
  const title = showValue(source.attributes["title"]) ?? "";
  yield `${isUndirected ? "graph" : "digraph"} ${quoteId(title)} {\n`;
  yield '  node [shape=box, style="rounded,filled", fillcolor="#f3f4f6", fontname="Helvetica"]\n  edge [fontname="Helvetica", fontsize=10]\n';
  for (const { id, attributes } of source.nodes()) {
    noteOthers(attributes, nodeWords, "node", id, log);
    const label = showValue(attributes["label"]) ?? id;
    yield `  ${quoteId(id)} [label=${quoteLabel(label)}${fill(attributes)}${positions ? place(attributes) : ""}]\n`;
  }
  const arrow = isUndirected ? "--" : "->";
  for (const { id, source: from, target: to, directed, attributes } of source.edges()) {
    noteOthers(attributes, edgeWords, "edge", id, log);
    const kind = edgeKind(attributes);
    const words: string[] = [];
    if (kind !== undefined) words.push(`label=${quoteLabel(kind)}`);
    const { weight, quote, polarity, factuality } = attributes;
    if (typeof weight === "number" && weight >= 1 && weight < 2 ** 31)
      words.push(`weight=${Math.round(weight)}`);
    if (typeof quote === "string") words.push(`tooltip=${quoteLabel(quote)}`);
    const color = readColor(attributes["color"]);
    if (color) words.push(`color="${showColor({ ...color, alpha: 1 })}"`);
    if (polarity === "negative" || (factuality !== undefined && factuality !== "asserted"))
      words.push("style=dashed");
    if (!directed && !isUndirected) words.push("dir=none");
    yield `  ${quoteId(from)} ${arrow} ${quoteId(to)}${words.length > 0 ? ` [${words.join(", ")}]` : ""}\n`;
  }
  yield "}\n";
}

function noteOthers(
  attributes: AttributeBag,
  known: readonly string[],
  of: "node" | "edge",
  id: string,
  log: LossLog,
): void {
  for (const name of Object.keys(attributes)) {
    if (!known.includes(name)) log.note("dropped", of, "Graphviz has no place for it", id, name);
  }
}

function fill({ color }: AttributeBag): string {
  const read = readColor(color);
  if (!read) return "";
  // White letters on dark grounds: luminance after Rec. 601.
  const isDark = 0.299 * read.red + 0.587 * read.green + 0.114 * read.blue < 140;
  return `, fillcolor="${showColor({ ...read, alpha: 1 })}"${isDark ? ', fontcolor="white"' : ""}`;
}

function place({ x, y }: AttributeBag): string {
  const isPlaced =
    typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y);
  return isPlaced ? `, pos="${x},${y}!"` : "";
}

/** An id in quotes. A backslash is doubled, or the last one would swallow the quote. */
function quoteId(text: string): string {
  return `"${clean(text).replace(/["\\]/g, "\\$&")}"`;
}

/** A label in quotes, safe from Graphviz's escapes (`\N`) and entities (`&lt;`). */
function quoteLabel(text: string): string {
  const escaped = clean(text).replaceAll("&", "&amp;").replace(/["\\]/g, "\\$&");
  return `"${escaped.replace(/\r\n|\r|\n/g, "\\n")}"`;
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udfff]/gu, "\ufffd");
}
