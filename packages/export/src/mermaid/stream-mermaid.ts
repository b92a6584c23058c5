import { edgeKind } from "../graph/edge-kind.ts";
import { type AnyGraph, type SourceEdge, toGraphSource } from "../graph/graph-source.ts";
import { showValue } from "../graph/show-value.ts";
import { LossLog } from "../losses.ts";
import { gather } from "../text/gather.ts";
import { joinChunks, type TextChunks } from "../text/text-chunks.ts";

export interface MermaidOptions {
  /** Mermaid slows down and then refuses: only the heaviest edges are drawn. */
  readonly edges?: number;
  readonly direction?: "LR" | "TB";
}

/** A graph as a Mermaid flowchart, for a Markdown page. */
export function toMermaid(graph: AnyGraph, options: MermaidOptions = {}): string {
  return joinChunks(streamMermaid(graph, options)).text;
}

/** A Mermaid flowchart of the heaviest edges and their nodes; denials and plans are dotted. */
export function* streamMermaid(
  graph: AnyGraph,
  { edges: limit = 100, direction = "LR" }: MermaidOptions = {},
): TextChunks {
  const source = toGraphSource(graph);
  const log = new LossLog();
  const all = [...source.edges()];
  const drawn = new Set([...all].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, limit));
  if (drawn.size < all.length) {
    log.note(
      "dropped",
      "edge",
      `only the ${limit} heaviest are drawn`,
      undefined,
      undefined,
      all.length - drawn.size,
    );
  }
  const numbers = new Map<string, number>();
  for (const { source: from, target: to } of drawn) {
    for (const end of [from, to]) if (!numbers.has(end)) numbers.set(end, numbers.size);
  }
  const isWhole = drawn.size === all.length;
  const labels = new Map<string, string>();
  for (const { id, attributes } of source.nodes()) {
    if (!numbers.has(id)) {
      if (isWhole && numbers.size < 2 * limit) numbers.set(id, numbers.size);
      else log.note("dropped", "node", "none of its edges is drawn", id);
    }
    labels.set(id, showValue(attributes["label"]) ?? id);
  }
  function* lines(): Generator<string> {
    yield `flowchart ${direction}\n`;
    for (const [id, number] of numbers) yield `  n${number}["${escape(labels.get(id) ?? id)}"]\n`;
    for (const edge of drawn) {
      const { polarity, factuality } = edge.attributes;
      const isPlain =
        polarity !== "negative" && (factuality === undefined || factuality === "asserted");
      const line = edge.directed ? (isPlain ? "-->" : "-.->") : isPlain ? "---" : "-.-";
      const kind = edgeKind(edge.attributes);
      const label = kind === undefined ? "" : `|"${escape(kind)}"|`;
      yield `  n${numbers.get(edge.source)} ${line}${label} n${numbers.get(edge.target)}\n`;
    }
  }
  yield* gather(lines());
  return log.report("mermaid", numbers.size, drawn.size);
}

function weightOf({ attributes }: SourceEdge): number {
  const { weight } = attributes;
  return typeof weight === "number" && !Number.isNaN(weight) ? weight : 1;
}

/** Text in quotes: Mermaid has its own entities, `#quot;`, and reads HTML, `\n`, `$$x^2$$` and `fa:fa-car` in it. */
function escape(text: string): string {
  return text
    .replace(/[#&"<>`\\]|\$(?=\$)|:(?=fa-)/g, (character) => `#${character.charCodeAt(0)};`)
    .replace(/[\u0000-\u001f\u007f]+|[\ud800-\udfff]/gu, " ");
}
