import type { AbstractGraph, Attributes } from "graphology-types";
import type { PageData, PageEdge, PageEvidence, PageNode, PageSource } from "./page-data.ts";

/**
 * Reads what the page shows from a graphology graph.
 *
 * Every attribute is optional and may hold anything, for a graph can come from anywhere:
 * what does not fit is left out, a node without a place gets one on a spiral.
 */
export function readPageData(graph: AbstractGraph, title?: string): PageData {
  const keys = graph.nodes();
  const index = new Map(keys.map((key, at) => [key, at]));
  const largest = Math.max(1, ...degreesOf(graph, keys));
  const nodes = keys.map((key, at) => readNode(graph, key, at, largest));
  const edges = graph.mapEdges((key, attributes, source, target) =>
    readEdge(key, attributes, index.get(source) ?? 0, index.get(target) ?? 0),
  );
  const sources = list(graph.getAttribute("sources")).flatMap(readSource);
  return {
    title: title ?? text(graph.getAttribute("title")) ?? "Knowledge graph",
    subtitle: subtitle(nodes.length, edges.length, sources.length),
    sources,
    nodes,
    edges,
  };
}

function degreesOf(graph: AbstractGraph, keys: readonly string[]): number[] {
  // Spread into Math.max later on: the largest thousand degrees are enough and fit the stack.
  return keys
    .map((key) => graph.degree(key))
    .sort((a, b) => b - a)
    .slice(0, 1000);
}

function subtitle(nodes: number, edges: number, sources: number): string {
  const parts = [count(nodes, "entity", "entities"), count(edges, "relation", "relations")];
  if (sources > 0) parts.push(count(sources, "document", "documents"));
  return parts.join(" · ");
}

function count(amount: number, one: string, many: string): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ",")} ${amount === 1 ? one : many}`;
}

const shownOfNode = new Set(
  "label type x y size color labelRank salience aliases mentions documents firstDate lastDate".split(
    " ",
  ),
);

function readNode(graph: AbstractGraph, key: string, at: number, largestDegree: number): PageNode {
  const attributes = graph.getNodeAttributes(key);
  const { x, y } = attributes;
  const placed = Number.isFinite(x) && Number.isFinite(y);
  const aliases = list(attributes["aliases"]).flatMap((alias) => text(alias) ?? []);
  return withoutGaps<PageNode>({
    key,
    label: text(attributes["label"]) ?? key,
    type: text(attributes["type"]),
    x: placed ? rounded(Number(x)) : spiral(at, graph.order).x,
    y: placed ? rounded(Number(y)) : spiral(at, graph.order).y,
    size: rounded(
      positive(attributes["size"]) ?? 4 + 10 * Math.sqrt(graph.degree(key) / largestDegree),
    ),
    color: hexColor(attributes["color"]),
    aliases: aliases.length > 0 ? aliases : undefined,
    mentions: number(attributes["mentions"]),
    documents: number(attributes["documents"]),
    firstDate: text(attributes["firstDate"]),
    lastDate: text(attributes["lastDate"]),
    more: more(attributes, shownOfNode),
  });
}

const shownOfEdge = new Set(
  "label predicate family polarity factuality weight documents origins carriers confidence quote time evidence size color".split(
    " ",
  ),
);

function readEdge(key: string, attributes: Attributes, source: number, target: number): PageEdge {
  const evidence = list(attributes["evidence"]).flatMap(readEvidence);
  const quote = text(attributes["quote"]);
  const predicate = text(attributes["predicate"]);
  return withoutGaps<PageEdge>({
    key,
    source,
    target,
    label: text(attributes["label"]) ?? predicate ?? "",
    predicate,
    family: text(attributes["family"]),
    polarity: attributes["polarity"] === "negative" ? "negative" : "positive",
    factuality: text(attributes["factuality"]) ?? "asserted",
    weight: positive(attributes["weight"]) ?? 1,
    documents: number(attributes["documents"]),
    origins: number(attributes["origins"]),
    carriers: list(attributes["carriers"]).flatMap((carrier) => text(carrier) ?? []),
    confidence: number(attributes["confidence"]),
    time: text(attributes["time"]),
    evidence: evidence.length === 0 && quote !== undefined ? [{ quote }] : evidence,
    more: more(attributes, shownOfEdge),
  });
}

function readEvidence(value: unknown): PageEvidence[] {
  if (!isRecord(value)) return [];
  const quote = text(value["quote"]);
  if (quote === undefined) return [];
  const speakers = list(value["speakers"]).flatMap((speaker) => text(speaker) ?? []);
  return [
    withoutGaps<PageEvidence>({
      quote,
      subject: range(value["subject"], quote),
      trigger: range(value["trigger"], quote),
      object: range(value["object"], quote),
      document: text(value["document"]),
      title: text(value["title"]),
      publisher: text(value["publisher"]),
      published: text(value["published"]),
      speakers: speakers.length > 0 ? speakers : undefined,
      factuality: text(value["factuality"]),
      polarity: text(value["polarity"]),
      rule: text(value["rule"]),
      confidence: number(value["confidence"]),
    }),
  ];
}

function readSource(value: unknown): PageSource[] {
  if (!isRecord(value)) return [];
  const id = text(value["id"]);
  if (id === undefined) return [];
  return [
    withoutGaps<PageSource>({
      id,
      title: text(value["title"]),
      publisher: text(value["publisher"]),
      published: text(value["published"]),
    }),
  ];
}

/** Sunflower seeds: even spacing without a layout, the same every time. */
function spiral(at: number, nodes: number): { x: number; y: number } {
  const radius = Math.sqrt((at + 0.5) / nodes) * 100;
  const angle = at * Math.PI * (3 - Math.sqrt(5));
  return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}

function more(
  attributes: Attributes,
  shown: ReadonlySet<string>,
): Record<string, string | number | boolean> | undefined {
  const rest = Object.entries(attributes).filter(
    ([name, value]) =>
      !shown.has(name) && ["string", "number", "boolean"].includes(typeof value) && value !== "",
  );
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}

function range(value: unknown, quote: string): [number, number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [start, end] = value;
  const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  return inside && end <= quote.length ? [start, end] : undefined;
}

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function positive(value: unknown): number | undefined {
  const found = number(value);
  return found !== undefined && found > 0 ? found : undefined;
}

/** `#rgb`, `#rrggbb` and `rgb(…)` only: the page mixes colours itself. */
function hexColor(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (/^#([\da-f]{3}|[\da-f]{6})$/i.test(value)) return value;
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(value);
  if (!channels) return undefined;
  return `#${channels
    .slice(1, 4)
    .map((channel) => Math.min(255, Number(channel)).toString(16).padStart(2, "0"))
    .join("")}`;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The same without keys whose value is undefined, as `exactOptionalPropertyTypes` asks. */
function withoutGaps<T>(value: { [K in keyof T]: T[K] | undefined }): T {
  // Every key left has a value, which is all that T asks of an optional key.
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
